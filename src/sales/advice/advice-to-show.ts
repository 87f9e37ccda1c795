/** What of all advice is said now: by what became of earlier advice, what makes other pointless, and what can wait. Pure. */
import { isLight } from './light.ts';
import { withoutMoot } from './moot.ts';
import type { Advice } from './rules.ts';

/** Advice shown at once: what a rep can act on in a week. The contract sets it. */
export const MAX_ADVICE = 3;
/** Of light advice: one thing for a quiet hour gets done, a list of them is put away. Own judgement. */
const LIGHT_MAX = 1;

/** What was shown to a rep before. */
export type PastAdvice = {
  key: string;
  subjectId: string;
  factsKey: string;
  state: 'given' | 'taken' | 'done' | 'waved';
};

export type AdviceToShow = {
  fresh: readonly Advice[];
  /** What the rep took on and is not done yet. */
  taken: readonly Advice[];
  /** Something urgent was waved away, and its facts are as they were. */
  hasWaved: boolean;
};

/**
 * Advice that was waved away or done stays away as long as its facts are the same, and makes nothing else pointless.
 * What was taken on is followed up and leaves its place to the next. Of light advice one, and only where nothing
 * burns: a rep with something urgent to do is not sent after trifles.
 */
export const adviceToShow = (
  ranked: readonly Advice[],
  past: readonly PastAdvice[],
  { today, isOfSeveral }: { today: string; isOfSeveral: boolean },
): AdviceToShow => {
  const before = new Map(past.map((one) => [`${one.subjectId} ${one.key}`, one]));
  const stateOf = ({ cause, key, factsKey }: Advice): PastAdvice['state'] => {
    const known = before.get(`${cause.subject.id} ${key}`);
    if (known === undefined) return 'given';
    const isSettled = known.state === 'waved' || known.state === 'done';
    return isSettled && known.factsKey !== factsKey ? 'given' : known.state;
  };
  const standing = ranked.filter((advice) => ['given', 'taken'].includes(stateOf(advice)));
  const taken = standing.filter((advice) => stateOf(advice) === 'taken');
  const worth = worthSaying(standing, today).filter((advice) => stateOf(advice) === 'given');
  const spread = isOfSeveral ? spreadKinds(worth) : worth;
  const pressing = spread.filter(isPressing);
  const isQuiet = pressing.length === 0 && taken.length === 0;
  const fresh = isQuiet ? spread.slice(0, LIGHT_MAX) : pressing.slice(0, MAX_ADVICE);
  const hasWaved = ranked.some((advice) => isPressing(advice) && stateOf(advice) === 'waved');
  return { fresh, taken, hasWaved };
};

const isPressing = ({ cause }: Advice): boolean => !isLight(cause.facts);

/** What is to be said now: nothing pointless, and of one kind only the first of a subject; the next once it is closed. */
export const worthSaying = (ranked: readonly Advice[], today: string): Advice[] => {
  const seen = new Set<string>();
  return withoutMoot(ranked, today).filter(({ cause }) => {
    const once = `${cause.subject.id} ${cause.facts.kind}`;
    return !seen.has(once) && seen.add(once);
  });
};

/** Over several deals: one of each kind goes before a second, so that three late promises do not hide the rest. */
export const spreadKinds = (ranked: readonly Advice[]): Advice[] => {
  const isFirst = (advice: Advice) =>
    ranked.find(({ cause }) => cause.facts.kind === advice.cause.facts.kind) === advice;
  return [...ranked.filter(isFirst), ...ranked.filter((advice) => !isFirst(advice))];
};
