/** From a deal or account to what is shown: situation, causes, order, what became of earlier advice. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import type { Situation } from '../situations/situation.ts';
import { findSituation } from '../situations/store.ts';
import { type AdviceToShow, adviceToShow } from './advice-to-show.ts';
import type { Cause } from './cause.ts';
import { adviceWords } from './cause-words.ts';
import { causesOf, coachedOf } from './causes.ts';
import { type AgreedStep, agreedStep } from './causes-of-next-step.ts';
import type { AdviceSubject } from './kinds.ts';
import { type Advice, rankAdvice } from './rules.ts';
import { adviceSetting } from './settings.ts';
import { closeDone, findPastAdvice, keepGiven } from './store.ts';
import { type Wording, wordingKey } from './wording.ts';

/** `accountId`: of a deal its account's. */
export type CoachedSubject = { kind: AdviceSubject; id: string; accountId: string };

export type FoundCoaching = AdviceToShow & {
  done: readonly string[];
  /** What lies ahead next among these; null: nothing with a day. */
  ahead: StepAhead | null;
};

export type StepAhead = AgreedStep & { subject: Cause['subject'] };

/** Of the caller's own deals and accounts; what is shown is remembered. */
export const findOwnCoaching = async (
  { sql }: Desk,
  caller: Caller,
  subjects: readonly CoachedSubject[],
): Promise<FoundCoaching> => {
  const { viewer, now } = caller;
  const ids = subjects.map(({ id }) => id);
  const { ranked, ahead } = await rankFor(sql, caller, subjects);
  const done = await closeDone(sql, viewer, ids, ranked, now);
  const past = await findPastAdvice(sql, viewer, viewer.memberId, ids);
  const shown = adviceToShow(ranked, past, { today: caller.today, isOfSeveral: subjects.length > 1 });
  const kept = shown.fresh.map((advice) => ({
    ...advice,
    what: adviceWords(advice.cause.facts, caller).what,
  }));
  await keepGiven(sql, viewer, kept, now);
  return { ...shown, done, ahead };
};

/** As its owner sees it, for somebody who looks: nothing is remembered but the look. */
export const findCoachingOf = async (
  { sql }: Desk,
  caller: Caller,
  ownerId: string,
  subject: CoachedSubject,
): Promise<FoundCoaching> => {
  const [{ ranked, ahead }, past] = await Promise.all([
    rankFor(sql, caller, [subject]),
    findPastAdvice(sql, caller.viewer, ownerId, [subject.id]),
  ]);
  return { ...adviceToShow(ranked, past, { today: caller.today, isOfSeveral: false }), done: [], ahead };
};

/** By a model where one is set up: the words of what will be shown, by `wordingKey`. Reads only, before the transaction. */
export const wordAhead = async (
  { sql, word }: Desk,
  caller: Caller,
  ownerId: string,
  subjects: readonly CoachedSubject[],
): Promise<Wording> => {
  if (word === null || subjects.length === 0) return new Map();
  const { viewer } = caller;
  const ids = subjects.map(({ id }) => id);
  const [{ ranked }, past] = await Promise.all([
    rankFor(sql, caller, subjects),
    findPastAdvice(sql, viewer, ownerId, ids),
  ]);
  const { fresh } = adviceToShow(ranked, past, { today: caller.today, isOfSeveral: subjects.length > 1 });
  const asked = fresh.map(({ cause }) => ({
    words: adviceWords(cause.facts, caller),
    subject: cause.subject.name,
    quote: cause.entries[0]?.quote ?? null,
  }));
  const worded = await word(asked, viewer.locale, viewer.tenantId);
  return new Map(
    fresh.flatMap((advice, index) => {
      const words = worded[index];
      return words === undefined ? [] : [[wordingKey(advice), words] as const];
    }),
  );
};

const rankFor = async (
  sql: Desk['sql'],
  { viewer, today }: Caller,
  subjects: readonly CoachedSubject[],
): Promise<{ ranked: Advice[]; ahead: StepAhead | null }> => {
  const found = await Promise.all(
    subjects.map(({ kind, id, accountId }) =>
      findSituation(sql, viewer, { accountId, dealId: kind === 'deal' ? id : null }, today),
    ),
  );
  const situations = found.filter((situation) => situation !== null);
  const [first] = situations;
  if (first === undefined) return { ranked: [], ahead: null };
  const ranked = rankAdvice(situations.flatMap(causesOf), today, first.settings.of(adviceSetting));
  return { ranked, ahead: nextOf(situations) };
};

const nextOf = (situations: readonly Situation[]): StepAhead | null => {
  const steps = situations.flatMap((situation): StepAhead[] => {
    const step = agreedStep(situation);
    return step === null ? [] : [{ ...step, subject: coachedOf(situation) }];
  });
  const [next] = steps.sort((a, b) => (a.on < b.on ? -1 : 1));
  return next ?? null;
};
