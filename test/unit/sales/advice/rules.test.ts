import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCommand, MAX_BUTTON_VALUE_BYTES } from '../../../../src/chat/command-codec.ts';
import { type Cause, type CauseFacts, factsKeyOf, keyOf } from '../../../../src/sales/advice/cause.ts';
import { CAUSES } from '../../../../src/sales/advice/kinds.ts';
import { withoutMoot } from '../../../../src/sales/advice/moot.ts';
import { ADVICE_STANDARD, adviceToShow, MAX_ADVICE, rankAdvice } from '../../../../src/sales/advice/rules.ts';

const TODAY = '2026-11-24';

const causeOf = (facts: CauseFacts, subject = 'deal-1'): Cause => ({
  facts,
  entries: [],
  subject: { kind: 'deal', id: subject, name: subject },
});

const anyFacts: fc.Arbitrary<CauseFacts> = fc.oneof(
  fc.record({
    kind: fc.constant('promise_overdue' as const),
    what: fc.string(),
    dueOn: fc.constant('2026-11-01'),
  }),
  fc.record({
    kind: fc.constant('opponent_unanswered' as const),
    who: fc.string(),
    since: fc.constant('2026-10-01'),
  }),
  fc.record({
    kind: fc.constant('objection_open' as const),
    objection: fc.constantFrom('price' as const, 'timing' as const),
    on: fc.constant('2026-11-02'),
    appeal: fc.constant(null),
  }),
  fc.constant({ kind: 'terms_open' as const }),
  fc.constant({ kind: 'decider_unknown' as const }),
  fc.constant({ kind: 'no_next_step' as const }),
);
const anyCauses = fc.array(
  fc.tuple(anyFacts, fc.constantFrom('deal-1', 'deal-2')).map(([facts, subject]) => causeOf(facts, subject)),
);

describe('what is advised', () => {
  test('is never more than three, one of a kind for each deal, the greatest effect first', () => {
    fc.assert(
      fc.property(anyCauses, (causes) => {
        const ranked = rankAdvice(causes, TODAY, ADVICE_STANDARD);
        const effects = ranked.map(({ cause }) => ADVICE_STANDARD[cause.facts.kind].effect);
        expect(effects).toEqual([...effects].sort((a, b) => b - a));
        const kinds = ranked.map(({ cause }) => `${cause.subject.id} ${cause.facts.kind}`);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(adviceToShow(ranked, []).fresh.length).toBeLessThanOrEqual(MAX_ADVICE);
      }),
    );
  });

  test('is to be done on a working day, from today on', () => {
    fc.assert(
      fc.property(anyCauses, fc.integer({ min: 1, max: 28 }), (causes, day) => {
        const today = `2026-11-${String(day).padStart(2, '0')}`;
        for (const { byOn } of rankAdvice(causes, today, ADVICE_STANDARD)) {
          expect(byOn >= today).toBe(true);
          expect([0, 6]).not.toContain(new Date(`${byOn}T00:00:00Z`).getUTCDay());
        }
      }),
    );
  });

  test('that was waved away stays away until its facts change', () => {
    const [advice] = rankAdvice(
      [causeOf({ kind: 'opponent_unanswered', who: 'Tom', since: '2026-11-10' })],
      TODAY,
      ADVICE_STANDARD,
    );
    if (advice === undefined) throw new Error('no advice');
    const past = { key: advice.key, subjectId: 'deal-1', factsKey: advice.factsKey, state: 'waved' as const };
    expect(adviceToShow([advice], [past]).fresh).toEqual([]);
    expect(adviceToShow([{ ...advice, factsKey: 'other' }], [past]).fresh).toHaveLength(1);
  });

  test('is known again by a key that fits a button, whatever it is about', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (what) => {
        const key = keyOf(causeOf({ kind: 'promise_overdue', what, dueOn: '2026-11-01' }));
        const value = encodeCommand('advice.wave', 1, {
          s: crypto.randomUUID(),
          k: key,
          reason: 'already_done',
        });
        expect(Buffer.byteLength(value)).toBeLessThanOrEqual(MAX_BUTTON_VALUE_BYTES);
      }),
    );
  });

  test('has other facts when it rests on other records, and the same when only days have passed', () => {
    const stalled = (days: number) => factsKeyOf(causeOf({ kind: 'stalled', days, usualDays: 30 }));
    expect(stalled(60)).toBe(stalled(61));
    const since = (on: string) => factsKeyOf(causeOf({ kind: 'opponent_unanswered', who: 'Tom', since: on }));
    expect(since('2026-11-10')).not.toBe(since('2026-11-11'));
  });
});

describe('what another piece of advice makes pointless', () => {
  const kindsOf = (...facts: CauseFacts[]) =>
    withoutMoot(facts.map((one) => causeOf(one))).map(({ facts: one }) => one.kind);

  test('terms wait until power is reached and value is seen', () => {
    expect(kindsOf({ kind: 'terms_open' }, { kind: 'decider_unknown' })).toEqual(['decider_unknown']);
    expect(kindsOf({ kind: 'terms_open' }, { kind: 'value_unseen', surplus: null })).toEqual([
      'value_unseen',
    ]);
    expect(kindsOf({ kind: 'terms_open' })).toEqual(['terms_open']);
  });

  test('a price objection is one of value while no value is seen', () => {
    const price = { kind: 'objection_open', objection: 'price', on: '2026-11-01', appeal: null } as const;
    expect(kindsOf(price, { kind: 'value_unseen', surplus: -2 })).toEqual(['value_unseen']);
    expect(kindsOf(price)).toEqual(['objection_open']);
  });
});

test('every cause has an effect and a number of days', () => {
  expect(Object.keys(ADVICE_STANDARD).sort()).toEqual([...CAUSES].sort());
});
