/**
 * Grades of criteria from evidence (D3, D4): 0 unknown, 1 vague, 2 specific, with its age. Pure. A positive grade stands
 * until a doubt that is as late or later; what was set by hand replaces everything of its day and before.
 */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { once } from '../evidence/once.ts';
import { daysBetween, factsOf } from '../evidence/rules.ts';
import { type DealPicture, entriesOfDeal } from './deal-picture.ts';
import type { DealRules } from './deal-rules.ts';
import type { GradedFact, GradeReason } from './graded-fact.ts';
import { CRITERIA, type Criterion, type Grade } from './kinds.ts';
import { contactsOfDeal, type DealContact } from './people-of-deal.ts';
import { personFacts } from './person-facts.ts';

export type CriterionGrade = {
  criterion: Criterion;
  /** What counts today. */
  grade: Grade;
  /** What it was when it was fresh. */
  freshGrade: Grade;
  /** ISO date of the evidence, null where there is none. */
  on: string | null;
  reason: GradeReason | null;
  entries: readonly LedgerEntry[];
};

export type Grades = Readonly<Record<Criterion, CriterionGrade>>;

export const gradeCriteria = once((picture: DealPicture): Grades => {
  const contacts = contactsOfDeal(picture);
  const graded = CRITERIA.map((criterion): [Criterion, CriterionGrade] => [
    criterion,
    gradeOf(criterion, picture, contacts),
  ]);
  return Object.fromEntries(graded) as Grades;
});

const gradeOf = (
  criterion: Criterion,
  picture: DealPicture,
  contacts: readonly DealContact[],
): CriterionGrade => {
  const hand = handFact(criterion, picture);
  const told = [
    ...noteFacts(criterion, picture),
    ...personFacts(criterion, contacts),
    ...promiseFacts(criterion, picture),
  ].filter(({ on }) => hand === null || on > hand.on);
  const doubt = latestOf(told.filter(({ grade }) => grade === 0));
  const standing = [...(hand === null ? [] : [hand]), ...told]
    .filter(({ grade }) => grade > 0)
    .filter(({ on }) => doubt === null || on > doubt.on);
  const faded = standing.map((fact) => ({ ...fact, now: fadedGrade(fact, criterion, picture) }));
  const [best] = faded.sort((a, b) => b.now - a.now || byDay(a, b));
  const shown = best ?? doubt ?? hand;
  return {
    criterion,
    grade: best?.now ?? 0,
    freshGrade: best?.grade ?? 0,
    on: shown?.on ?? null,
    reason: shown?.reason ?? null,
    entries: shown?.entries ?? [],
  };
};

const byDay = (a: GradedFact, b: GradedFact): number =>
  compare(b.on, a.on) || b.grade - a.grade || compare(JSON.stringify(a.reason), JSON.stringify(b.reason));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const latestOf = (facts: readonly GradedFact[]): GradedFact | null => [...facts].sort(byDay)[0] ?? null;

const GRADE_BELOW: Readonly<Record<Grade, Grade>> = { 0: 0, 1: 0, 2: 1 };

/** One less beyond the fresh days, nothing beyond twice as many. */
const fadedGrade = (
  { grade, on }: GradedFact,
  criterion: Criterion,
  { rules, today }: DealPicture,
): Grade => {
  const fresh = rules.freshDays[criterion];
  const age = daysBetween(on, today);
  if (fresh === undefined || age <= fresh) return grade;
  return age <= 2 * fresh ? GRADE_BELOW[grade] : 0;
};

/** What was set by hand last. */
const handFact = (criterion: Criterion, picture: DealPicture): GradedFact | null => {
  const set = factsOf(picture.entries, 'criterion').find(
    ({ subjectId, value }) => subjectId === picture.deal.id && value.criterion === criterion,
  );
  if (set === undefined) return null;
  const { value, memberName, observedOn } = set;
  const reason = { by: 'hand' as const, memberName, note: value.note };
  return { grade: value.grade, on: observedOn, reason, entries: [set] };
};

const noteFacts = (criterion: Criterion, picture: DealPicture): GradedFact[] => {
  const rows = picture.rules.noteGrades.filter((row) => row.criterion === criterion);
  return rows.length === 0
    ? []
    : entriesOfDeal(picture).flatMap((entry) =>
        rows
          .filter((row) => tells(entry, row))
          .map((row) => ({
            grade: row.grade,
            on: entry.observedOn,
            reason: { by: 'note' as const, row },
            entries: [entry],
          })),
      );
};

const tells = (entry: LedgerEntry, { property, says }: DealRules['noteGrades'][number]): boolean => {
  const [fact] = factsOf([entry], property);
  if (fact === undefined) return false;
  const value = typeof fact.value === 'object' ? fact.value.kind : fact.value;
  return says === null || value === says;
};

/** A promise of theirs with a day says that they have a plan. It counts as of today: it is open. */
const promiseFacts = (criterion: Criterion, { steps, today }: DealPicture): GradedFact[] =>
  criterion !== 'schedule'
    ? []
    : steps
        .filter(({ owner, dueOn }) => owner === 'customer' && dueOn !== null)
        .map(({ what }) => ({ grade: 1, on: today, reason: { by: 'promise' as const, what }, entries: [] }));
