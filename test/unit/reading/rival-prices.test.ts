/** A price that a rival asks is no offer of ours. */
import { expect, test } from 'vitest';
import { readByRules } from '../../../src/reading/rules-reader.ts';

const read = (text: string) => {
  const { amounts, competitors } = readByRules({
    text,
    today: '2026-11-24',
    directory: { accounts: [], people: [] },
  });
  return { kinds: amounts.map(({ value }) => value.kind), rivals: competitors.map(({ value }) => value) };
};

test.each([
  ['Met Priya Raman today. Siemens offered 80k.', 'Siemens'],
  ['Priya Raman has an offer from Bosch at 75k EUR.', 'Bosch'],
  ['They got 80k from Siemens.', 'Siemens'],
  ['Bosch is in at €75k.', 'Bosch'],
  ['西门子出价80万。', '西门子'],
  ['西门子那边给的是80万。', '西门子'],
  ['王总手里有西门子的报价，80万。', '西门子'],
])('%s: the price of %s', (text, rival) => {
  expect(read(text)).toEqual({ kinds: ['other'], rivals: [rival] });
});

test.each([
  'Bosch is in at €75k, we are at €82k.',
  '西门子报价80万，我们报92万。',
  '西门子那边给的是80万，我们是92万。',
])('%s: theirs and ours are told apart', (text) => {
  expect(read(text).kinds).toEqual(['other', 'quote']);
});

test('somebody of theirs who finds our price high is no rival', () => {
  expect(read('今天去了宁波恒泰，陆敏嫌128万太贵')).toEqual({ kinds: ['quote'], rivals: [] });
});

test.each(['我们报92万，比他们低12万。', 'We offered €82k, €7k above them.'])(
  '%s: a difference is no price',
  (text) => {
    expect(read(text).kinds).toEqual(['quote', 'other']);
  },
);
