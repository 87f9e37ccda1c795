import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkActivities } from '../../../../src/sales/deals/activities.ts';
import { readBars } from '../../../../src/sales/deals/bars.ts';
import { readBuyerClock } from '../../../../src/sales/deals/buyer-clock.ts';
import { mapCompetition } from '../../../../src/sales/deals/competition.ts';
import type { DealPicture } from '../../../../src/sales/deals/deal-picture.ts';
import { dealFindings } from '../../../../src/sales/deals/findings.ts';
import { judgeGate } from '../../../../src/sales/deals/gates.ts';
import { type Grades, gradeCriteria } from '../../../../src/sales/deals/grade-criteria.ts';
import { CRITERIA, type Criterion, GRADES, type Grade } from '../../../../src/sales/deals/kinds.ts';
import { checkLate } from '../../../../src/sales/deals/late-checks.ts';
import { contactsOfDeal } from '../../../../src/sales/deals/people-of-deal.ts';
import { weighFactors } from '../../../../src/sales/deals/purchase-factors.ts';
import { DEAL_STAGES } from '../../../../src/sales/deals/stages.ts';
import {
  anyVisits,
  entryOf,
  keyAccount,
  ofDeal,
  ofPerson,
  pictureOf,
  recorded,
} from '../../../support/deal-pictures.ts';

/** All that is derived, without the records cited for it. */
const derived = (picture: DealPicture): string => {
  const everything = {
    grades: gradeCriteria(picture),
    clock: readBuyerClock(picture),
    bars: readBars(picture),
    activities: checkActivities(picture),
    rivals: mapCompetition(picture),
    late: checkLate(picture),
    factors: weighFactors(picture),
    people: contactsOfDeal(picture).map(({ name, role, stance, lastMetOn }) => ({
      name,
      role,
      stance,
      lastMetOn,
    })),
    findings: dealFindings(picture),
  };
  return JSON.stringify(everything, (key, value) => (key === 'entries' ? undefined : value));
};

const grades = (of: Partial<Record<Criterion, Grade>>): Grades =>
  Object.fromEntries(
    CRITERIA.map((criterion) => {
      const grade = of[criterion] ?? 0;
      return [criterion, { criterion, grade, freshGrade: grade, on: null, reason: null, entries: [] }];
    }),
  ) as unknown as Grades;

const lead = () => {
  const [first] = keyAccount().stages;
  if (first === undefined) throw new Error('no stages');
  return first;
};

describe('gates', () => {
  test('the worked example of D4: refused for the missing budget; with a vague one passed with 8 of 12', () => {
    const known = { need: 2, schedule: 1, competition: 1, decision: 1, fit: 2 } as const;
    const refused = judgeGate(lead(), grades({ ...known, budget: 0 }));
    expect(refused).toMatchObject({ passed: false, missing: ['budget'] });
    const passed = judgeGate(lead(), grades({ ...known, budget: 1 }));
    expect(passed).toMatchObject({ passed: true, sum: 8, most: 12, threshold: 7, missing: [] });
  });

  test("raising one criterion's grade never closes a gate", () => {
    const some = fc.record(
      Object.fromEntries(CRITERIA.map((one) => [one, fc.constantFrom(...GRADES)])) as Record<
        Criterion,
        fc.Arbitrary<Grade>
      >,
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...CRITERIA), fc.constantFrom(...DEAL_STAGES), (of, raised, kind) => {
        const stage = keyAccount().stages.find((one) => one.kind === kind) ?? lead();
        const before = judgeGate(stage, grades(of)).passed;
        const after = judgeGate(stage, grades({ ...of, [raised]: 2 })).passed;
        return after || !before;
      }),
    );
  });
});

describe('evidence', () => {
  test('the order in which the same dated visits are entered changes nothing', () => {
    const shuffled = anyVisits.chain((visits) =>
      fc.record({
        visits: fc.constant(visits),
        other: fc.shuffledSubarray(visits, { minLength: visits.length }),
        stage: fc.constantFrom(...DEAL_STAGES),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ visits, other, stage }) => {
        expect(derived(pictureOf(recorded(other), { stage }))).toBe(
          derived(pictureOf(recorded(visits), { stage })),
        );
      }),
    );
  });

  test('scores stay in bounds', () => {
    fc.assert(
      fc.property(anyVisits, fc.constantFrom(...DEAL_STAGES), (visits, stage) => {
        const picture = pictureOf(recorded(visits), { stage });
        for (const { scorePct } of readBars(picture)) {
          if (scorePct !== null) expect(scorePct).toSatisfy((score: number) => score >= 0 && score <= 100);
        }
        for (const { importance } of weighFactors(picture)) {
          expect(importance ?? 1).toSatisfy((value: number) => value >= 1 && value <= 5);
        }
        for (const { grade, freshGrade } of Object.values(gradeCriteria(picture))) {
          expect(grade).toBeLessThanOrEqual(freshGrade);
        }
      }),
    );
  });

  test('a doubt takes back what was known before it, and a later figure puts it right', () => {
    const budget = ofDeal('amount', { valueMinor: 1, currency: 'EUR', kind: 'budget' });
    const none = ofDeal('objection', 'budget');
    const gradeOf = (...entries: ReturnType<typeof entryOf>[]) =>
      gradeCriteria(pictureOf(entries)).budget.grade;
    expect(gradeOf(entryOf(budget, '2026-11-01'))).toBe(2);
    expect(gradeOf(entryOf(budget, '2026-11-01'), entryOf(none, '2026-11-05'))).toBe(0);
    expect(gradeOf(entryOf(none, '2026-11-05'), entryOf(budget, '2026-11-09'))).toBe(2);
  });

  test('what is old counts less, then nothing', () => {
    const budget = ofDeal('amount', { valueMinor: 1, currency: 'EUR', kind: 'budget' });
    const at = (on: string) => gradeCriteria(pictureOf([entryOf(budget, on)])).budget;
    expect(at('2026-06-01').grade).toBe(2);
    expect(at('2026-04-01')).toMatchObject({ grade: 1, freshGrade: 2 });
    expect(at('2025-10-01').grade).toBe(0);
  });

  test('what a person sets replaces what notes told until then, and not what they tell later', () => {
    const set = (grade: number) => ofDeal('criterion', { criterion: 'budget', grade, note: null });
    const told = ofDeal('amount', { valueMinor: 1, currency: 'EUR', kind: 'budget' });
    const byHand = entryOf(set(1), '2026-11-10', 5, true);
    expect(gradeCriteria(pictureOf([entryOf(told, '2026-11-01'), byHand])).budget).toMatchObject({
      grade: 1,
      reason: { by: 'hand' },
    });
    expect(gradeCriteria(pictureOf([byHand, entryOf(told, '2026-11-20')])).budget.grade).toBe(2);
  });

  test('what another deal of the account was told says nothing of this one', () => {
    const other = {
      ...entryOf(ofDeal('competitor', 'Bosch'), '2026-11-01'),
      subjectId: 'other',
      dealId: 'other',
    };
    expect(mapCompetition(pictureOf([other]))).toEqual([]);
  });

  test('a note of the account speaks of a deal only where it is the only open one', () => {
    const told = {
      ...entryOf(
        { subjectKind: 'account', subjectId: 'account', property: 'competitor', value: 'Bosch' },
        '2026-11-01',
      ),
      dealId: null,
    };
    expect(mapCompetition(pictureOf([told])).map(({ name }) => name)).toEqual(['Bosch']);
    expect(mapCompetition(pictureOf([told], { isOnly: false }))).toEqual([]);
  });
});

describe('late checks', () => {
  test('an opponent whom nobody has seen for long is named, one seen lately is not', () => {
    const opposes = entryOf(ofPerson('Tom', 'stance', 'opponent'), '2026-09-01');
    const seen = entryOf(ofPerson('Tom', 'met', true), '2026-11-20');
    const check = (...entries: ReturnType<typeof entryOf>[]) =>
      checkLate(pictureOf(entries, { stage: 'negotiation' })).find(
        (one) => one.check === 'no_silent_opponent',
      );
    expect(check(opposes)).toMatchObject({ holds: false, who: 'Tom' });
    expect(check(opposes, seen)).toMatchObject({ holds: true });
  });

  test('a deal that is not late has none', () => {
    expect(checkLate(pictureOf([], { stage: 'proposal' }))).toEqual([]);
  });
});
