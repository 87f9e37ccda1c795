import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY_VALUES } from '../../../../src/sales/evidence/properties.ts';
import { evidenceOfVisit } from '../../../../src/sales/visits/evidence-of-visit.ts';
import { contentWith, known, personNamed, sure } from '../../../support/contents.ts';

const visit = (content: ReturnType<typeof contentWith>) => ({
  visitId: 'v',
  accountId: 'acc',
  rawText: 'Priya likes it',
  observedOn: '2026-11-24',
  content,
});

const entriesOf = (content: ReturnType<typeof contentWith>) => evidenceOfVisit(visit(content), () => 'e');

const unsure = <T>(value: T) => ({ ...sure(value), certainty: 'unsure' as const });

test('an unsure value is never recorded', () => {
  const content = contentWith({
    people: [personNamed(known('p1', 'Priya'), { role: unsure('decider'), stance: unsure('supporter') })],
    competitors: [unsure('BoltCo')],
    sentiment: unsure('positive'),
  });
  expect(entriesOf(content).map((entry) => entry.property)).toEqual(['met']);
});

test('a person who is still asked for leaves no evidence', () => {
  const asked = sure({ id: null, name: '王总', written: '王总', options: ['a', 'b'] });
  expect(entriesOf(contentWith({ people: [personNamed(asked, { stance: sure('supporter') })] }))).toEqual([]);
});

test('the quote is cut from the note, the inside guide is for the account team alone', () => {
  const stance = { ...sure('supporter' as const), quote: { start: 6, end: 14 } };
  const person = personNamed(known('p1', 'Priya'), { stance, role: sure('coach') });
  const entries = entriesOf(contentWith({ people: [person] }));
  expect(entries.find((entry) => entry.property === 'stance')).toMatchObject({
    quote: { text: 'likes it', start: 6, end: 14 },
    audience: 'team',
  });
  expect(entries.find((entry) => entry.property === 'role')).toMatchObject({ audience: 'account_team' });
});

test('every value has the shape that its property gives it, money in minor units', () => {
  const amounts = fc.array(
    fc.record({
      value: fc.double({ min: 0, max: 1e9, noNaN: true }),
      currency: fc.constantFrom('EUR', 'CNY', 'JPY'),
      kind: fc.constantFrom('budget' as const, 'deal' as const),
    }),
  );
  fc.assert(
    fc.property(amounts, (values) => {
      for (const { property, value } of entriesOf(contentWith({ amounts: values.map(sure) }))) {
        expect(PROPERTY_VALUES[property].safeParse(value).success).toBe(true);
      }
    }),
  );
});

test('what concerns a deal is told of it, else of the account', () => {
  const parts = { competitors: [sure('BoltCo')] };
  expect(entriesOf(contentWith(parts))[0]).toMatchObject({ subjectKind: 'account', subjectId: 'acc' });
  expect(entriesOf(contentWith({ ...parts, dealId: 'd' }))[0]).toMatchObject({
    subjectKind: 'deal',
    subjectId: 'd',
  });
});
