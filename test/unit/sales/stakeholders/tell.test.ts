import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTold } from '../../../../src/sales/stakeholders/tell.ts';

const nothing = { roles: [], isInCharge: false, isGuide: false, stance: null, reportsTo: null };

test.each([
  [
    '李工 is their technical evaluator, reports to 王总, against us',
    { name: '李工', roles: ['technical_gatekeeper'], reportsTo: '王总', stance: 'opponent' },
  ],
  [
    '李工是他们的技术评估人，向王总汇报，反对我们',
    { name: '李工', roles: ['technical_gatekeeper'], reportsTo: '王总', stance: 'opponent' },
  ],
  [
    'Tom Becker is the decider and supports us.',
    { name: 'Tom Becker', roles: ['decider'], stance: 'supporter' },
  ],
  ['Tom Becker reports to Priya Raman', { name: 'Tom Becker', reportsTo: 'Priya Raman' }],
  ['陆敏支持我们', { name: '陆敏', stance: 'supporter' }],
  ['何俊是具体负责人', { name: '何俊', isInCharge: true }],
  ['何俊是我们的内线', null],
  ['何俊是内线', { name: '何俊', isGuide: true }],
] as const)('reads "%s"', (sentence, told) => {
  expect(parseTold(sentence)).toEqual(told === null ? null : { ...nothing, ...told });
});

test.each([
  'Visited Oakhurst today, Tom Becker is against us',
  'Tom Becker is their technical evaluator, he finds 42k too expensive',
  '今天去了恒泰，李工是技术评估，说精度不够',
  'Is Tom Becker the decider?',
  'deal is 80k not 60k',
])('leaves "%s" to the note', (sentence) => expect(parseTold(sentence)).toBeNull());

test('whatever is typed, it reads or leaves, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const told = parseTold(text);
      expect(told === null || told.name.length > 0).toBe(true);
    }),
  );
});
