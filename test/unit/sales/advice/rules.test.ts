import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCommand, MAX_BUTTON_VALUE_BYTES } from '../../../../src/chat/command-codec.ts';
import { adviceToShow, MAX_ADVICE, type PastAdvice } from '../../../../src/sales/advice/advice-to-show.ts';
import { type Cause, type CauseFacts, factsKeyOf, keyOf } from '../../../../src/sales/advice/cause.ts';
import { CAUSES } from '../../../../src/sales/advice/kinds.ts';
import { isLight } from '../../../../src/sales/advice/light.ts';
import { withoutMoot } from '../../../../src/sales/advice/moot.ts';
import { ADVICE_STANDARD, rankAdvice } from '../../../../src/sales/advice/rules.ts';

const TODAY = '2026-11-24';

const causeOf = (facts: CauseFacts, subject = 'deal-1'): Cause => ({
  facts,
  entries: [],
  subject: { kind: 'deal', id: subject, name: subject },
  meetingOn: null,
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
    objection: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('objection_open' as const),
    objection: fc.constantFrom('price' as const, 'timing' as const),
    on: fc.constant('2026-11-02'),
    appeal: fc.constant(null),
  }),
  fc.constant({ kind: 'terms_open' as const }),
  fc.constant({ kind: 'decider_unknown' as const, saidOn: null }),
  fc.constant({ kind: 'no_next_step' as const, lack: 'none' as const }),
  fc.constant({ kind: 'guide_missing' as const, isAlone: false }),
  fc.constant({ kind: 'value_unstated' as const, isVague: true }),
);
const anyCauses = fc.array(
  fc.tuple(anyFacts, fc.constantFrom('deal-1', 'deal-2')).map(([facts, subject]) => causeOf(facts, subject)),
);

const show = (causes: readonly Cause[], past: readonly PastAdvice[] = [], isOfSeveral = false) =>
  adviceToShow(rankAdvice(causes, TODAY, ADVICE_STANDARD), past, { today: TODAY, isOfSeveral });

describe('what is advised', () => {
  test('is never more than three, one of a kind for each deal, the greatest effect first', () => {
    fc.assert(
      fc.property(anyCauses, (causes) => {
        const { fresh } = show(causes);
        const effects = fresh.map(({ cause }) => ADVICE_STANDARD[cause.facts.kind].effect);
        expect(effects).toEqual([...effects].sort((a, b) => b - a));
        const kinds = fresh.map(({ cause }) => `${cause.subject.id} ${cause.facts.kind}`);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(fresh.length).toBeLessThanOrEqual(MAX_ADVICE);
      }),
    );
  });

  test('is light only where nothing burns and nothing was taken on, and then one thing', () => {
    fc.assert(
      fc.property(anyCauses, (causes) => {
        const { fresh } = show(causes);
        const light = fresh.filter(({ cause }) => isLight(cause.facts));
        expect(light.length).toBeLessThanOrEqual(1);
        if (light.length > 0) expect(fresh).toHaveLength(1);
      }),
    );
    const guide = causeOf({ kind: 'guide_missing', isAlone: false });
    const terms = causeOf({ kind: 'terms_open' });
    const [taken] = show([terms]).fresh;
    if (taken === undefined) throw new Error('no advice');
    const { key, factsKey } = taken;
    const past = [{ key, factsKey, subjectId: 'deal-1', state: 'taken' as const }];
    expect(show([terms, guide]).fresh.map(({ cause }) => cause)).toEqual([terms]);
    expect(show([terms, guide], past).fresh).toEqual([]);
    expect(show([guide]).fresh.map(({ cause }) => cause)).toEqual([guide]);
  });

  test('of several deals is one of each kind before a second', () => {
    const late = (subject: string) =>
      causeOf({ kind: 'promise_overdue', what: subject, dueOn: '2026-11-01' }, subject);
    const causes = [late('a'), late('b'), late('c'), causeOf({ kind: 'terms_open' }, 'd')];
    const kinds = show(causes, [], true).fresh.map(({ cause }) => cause.facts.kind);
    expect(kinds).toEqual(['promise_overdue', 'terms_open', 'promise_overdue']);
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

  test('is to be done before the next meeting, where that comes first, and a light thing when there is time', () => {
    const by = (meetingOn: string, today: string, facts: CauseFacts) =>
      rankAdvice([{ ...causeOf(facts), meetingOn }], today, ADVICE_STANDARD)[0]?.byOn;
    const unknown = { kind: 'decider_unknown', saidOn: null } as const;
    expect(by('2026-11-27', TODAY, unknown)).toBe('2026-11-26');
    expect(by('2026-11-30', TODAY, unknown)).toBe('2026-11-27');
    expect(by(TODAY, TODAY, unknown)).toBe(TODAY);
    expect(by('2026-12-24', TODAY, unknown)).toBe('2026-12-01');
    // On a Sunday, the evening before: only the day of the meeting is left.
    expect(by('2026-11-30', '2026-11-29', unknown)).toBe('2026-11-30');
    const guide = { kind: 'guide_missing', isAlone: false } as const;
    expect(by('2026-11-27', TODAY, guide)).toBe('2026-12-08');
  });

  test('that was waved away stays away until its facts change, and leaves its place to the next of its kind', () => {
    const tom = causeOf({ kind: 'opponent_unanswered', who: 'Tom', since: '2026-11-10', objection: null });
    const ann = causeOf({ kind: 'opponent_unanswered', who: 'Ann', since: '2026-11-02', objection: null });
    const [advice] = show([tom]).fresh;
    if (advice === undefined) throw new Error('no advice');
    const past = { key: advice.key, subjectId: 'deal-1', factsKey: advice.factsKey, state: 'waved' as const };
    expect(show([tom], [past])).toMatchObject({ fresh: [], hasWaved: true });
    expect(show([tom, ann], [past]).fresh.map(({ cause }) => cause)).toEqual([ann]);
    expect(show([tom], [{ ...past, factsKey: 'other' }]).fresh).toHaveLength(1);
  });

  test('that was waved away makes nothing else pointless', () => {
    const unseen = causeOf({ kind: 'value_unseen', surplus: null });
    const terms = causeOf({ kind: 'terms_open' });
    const [advice, ...more] = show([unseen, terms]).fresh;
    if (advice === undefined) throw new Error('no advice');
    expect(more).toEqual([]);
    const { key, factsKey } = advice;
    const past = [{ key, factsKey, subjectId: 'deal-1', state: 'waved' as const }];
    expect(show([unseen, terms], past).fresh.map(({ cause }) => cause)).toEqual([terms]);
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
    const since = (on: string) =>
      factsKeyOf(causeOf({ kind: 'opponent_unanswered', who: 'Tom', since: on, objection: null }));
    expect(since('2026-11-10')).not.toBe(since('2026-11-11'));
  });
});

describe('what another piece of advice makes pointless', () => {
  const kindsOf = (...facts: CauseFacts[]) =>
    withoutMoot(
      facts.map((one) => ({ cause: causeOf(one) })),
      TODAY,
    ).map(({ cause }) => cause.facts.kind);
  const price = { kind: 'objection_open', objection: 'price', on: '2026-11-01', appeal: null } as const;
  const whom = { kind: 'role', role: 'buyer' } as const;

  test('terms wait until power is reached and value is seen', () => {
    expect(kindsOf({ kind: 'terms_open' }, { kind: 'decider_unknown', saidOn: null })).toEqual([
      'decider_unknown',
    ]);
    expect(kindsOf({ kind: 'terms_open' }, { kind: 'value_unseen', surplus: null })).toEqual([
      'value_unseen',
    ]);
    expect(kindsOf({ kind: 'terms_open' })).toEqual(['terms_open']);
  });

  test('but not the terms of another deal', () => {
    const other = { cause: causeOf({ kind: 'decider_unknown', saidOn: null }, 'deal-2') };
    const terms = { cause: causeOf({ kind: 'terms_open' }, 'deal-1') };
    expect(withoutMoot([other, terms], TODAY)).toEqual([other, terms]);
  });

  test('a price objection is one of value while no value is seen', () => {
    expect(kindsOf(price, { kind: 'value_unseen', surplus: -2 })).toEqual(['value_unseen']);
    expect(kindsOf(price)).toEqual(['objection_open']);
  });

  test('a gap that an objection is about is asked with it, and an opponent’s objection with him', () => {
    const gap = { kind: 'gate_gap', criterion: 'price', whom, isEarlier: false } as const;
    expect(kindsOf(gap, price)).toEqual(['objection_open']);
    const since = { kind: 'opponent_unanswered', who: 'Tom', since: price.on, objection: 'price' } as const;
    expect(kindsOf(gap, price, since)).toEqual(['opponent_unanswered']);
  });

  test('before anybody was met all else is a guess, but a promise is kept', () => {
    const first = { kind: 'no_next_step', lack: 'first', who: null } as const;
    const gap = { kind: 'gate_gap', criterion: 'need', whom, isEarlier: false } as const;
    expect(kindsOf(first, gap, { kind: 'decider_unknown', saidOn: null })).toEqual(['no_next_step']);
    const owed = { kind: 'customer_promise_due', what: 'drawings', dueOn: '2026-11-01' } as const;
    expect(kindsOf(first, owed)).toEqual(['no_next_step', 'customer_promise_due']);
  });

  test('after half a year of silence one asks what has changed; only a promise of that year still counts', () => {
    const cold = { kind: 'contact_due', lastOn: '2025-09-01', everyDays: 30, isCold: true } as const;
    const owed = (dueOn: string) => ({ kind: 'promise_overdue', what: 'report', dueOn }) as const;
    expect(kindsOf(cold, { kind: 'terms_open' }, price, owed('2025-09-30'))).toEqual(['contact_due']);
    expect(kindsOf(cold, owed('2026-01-30'))).toEqual(['contact_due', 'promise_overdue']);
  });
});

test('every cause has an effect and a number of days', () => {
  expect(Object.keys(ADVICE_STANDARD).sort()).toEqual([...CAUSES].sort());
});
