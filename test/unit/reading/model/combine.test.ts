import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combine } from '../../../../src/reading/model/combine.ts';
import { makeQuoteFinder } from '../../../../src/reading/model/locate-quote.ts';
import { readByRules } from '../../../../src/reading/rules-reader.ts';

const NOTES = [
  '今天去了宁波恒泰，陆敏嫌128万太贵，下周三前我发新报价',
  'Call with Oakhurst today. Priya Raman says 42k is too expensive, I send a new offer by Friday.',
  '昨天见了王总，他说预算批了60万，采购李姐担心交期，周五前我给方案',
  'Met Tom Becker at Northgate. He is on our side, their budget is 300k EUR.',
];
const directory = { accounts: [], people: [] };
const anyReading = fc
  .constantFrom(...NOTES)
  .map((text) => readByRules({ text, today: '2026-11-24', directory }));

test('nothing is invented and nothing the rules read is lost', () => {
  fc.assert(
    fc.property(anyReading, anyReading, (rules, model) => {
      const both = combine(rules, model);
      const values = (reads: readonly { value: unknown }[]) =>
        reads.map(({ value }) => JSON.stringify(value));
      for (const field of ['amounts', 'competitors', 'objections', 'nextSteps', 'riskSignals'] as const) {
        const known = [...values(rules[field]), ...values(model[field])];
        for (const value of values(both[field])) expect(known).toContain(value);
        expect(values(both[field])).toEqual(expect.arrayContaining(values(rules[field])));
      }
      for (const field of ['visitDate', 'mode', 'stage', 'sentiment'] as const) {
        const value = both[field]?.value ?? null;
        expect([rules[field]?.value ?? null, model[field]?.value ?? null]).toContain(value);
        if (rules[field] !== null) expect(value).toBe(rules[field].value);
      }
    }),
  );
});

test('a reading combined with itself is sure of everything', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const both = combine(reading, reading);
      for (const { certainty } of [...both.amounts, ...both.objections, ...both.nextSteps])
        expect(certainty).toBe('sure');
      expect(both.people).toHaveLength(reading.people.length);
    }),
  );
});

test('whatever is cut out of a note is found in it again', () => {
  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const letters = Array.from(text);
      const [from, to] = [Math.min(a, b) % letters.length, (Math.max(a, b) % letters.length) + 1];
      const quote = letters.slice(from, Math.max(from + 1, to)).join('');
      const found = makeQuoteFinder(text)(quote);
      if (quote.trim() === '') return;
      if (found !== null) expect(found.end).toBeGreaterThan(found.start);
      else expect(quote.normalize('NFKC').replace(/\s/gu, '')).toBe('');
    }),
  );
  expect(makeQuoteFinder('报价１２８万，太贵')('128万')).toEqual({ start: 2, end: 6 });
  expect(makeQuoteFinder('a note')('elsewhere')).toBeNull();
});
