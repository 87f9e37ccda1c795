/** Cooked ducks fly away (D9): what to make sure of in the late stages. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { daysBetween } from '../evidence/rules.ts';
import { mapCompetition } from './competition.ts';
import type { DealPicture } from './deal-picture.ts';
import { gradeCriteria } from './grade-criteria.ts';
import { contactsOfDeal, isDecider } from './people-of-deal.ts';
import type { DealStage } from './stages.ts';

export const LATE_CHECKS = ['decider_met', 'terms_agreed', 'rival_known', 'no_silent_opponent'] as const;
export type LateCheckName = (typeof LATE_CHECKS)[number];

export type LateCheck = {
  check: LateCheckName;
  holds: boolean;
  /** Whom or what it is about: a decider, a rival, an opponent. */
  who: string | null;
  /** ISO date of the last word, null where there is none. */
  on: string | null;
  entries: readonly LedgerEntry[];
};

/** From the tender on a deal counts as late. */
const LATE: readonly DealStage[] = ['bidding', 'negotiation'];

export const isLate = ({ deal }: DealPicture): boolean => deal.state === 'open' && LATE.includes(deal.stage);

/** Empty where the deal is not late. */
export const checkLate = (picture: DealPicture): LateCheck[] =>
  isLate(picture)
    ? [deciderMet(picture), termsAgreed(picture), rivalKnown(picture), noSilentOpponent(picture)]
    : [];

const isWithin = (on: string | null, days: number, today: string): boolean =>
  on !== null && daysBetween(on, today) <= days;

const deciderMet = (picture: DealPicture): LateCheck => {
  const deciders = contactsOfDeal(picture).filter(isDecider);
  const [latest] = [...deciders].sort((a, b) => ((a.lastMetOn ?? '') < (b.lastMetOn ?? '') ? 1 : -1));
  const { deciderWithinDays } = picture.rules.lateChecks;
  return {
    check: 'decider_met',
    holds: isWithin(latest?.lastMetOn ?? null, deciderWithinDays, picture.today),
    who: latest?.name ?? null,
    on: latest?.lastMetOn ?? null,
    entries: latest?.metFrom ? [latest.metFrom] : [],
  };
};

/** Price and terms both specific. */
const termsAgreed = (picture: DealPicture): LateCheck => {
  const { price, terms } = gradeCriteria(picture);
  const older = [price.on, terms.on].filter((on) => on !== null).sort();
  return {
    check: 'terms_agreed',
    holds: price.grade === 2 && terms.grade === 2,
    who: null,
    on: older[0] ?? null,
    entries: [...price.entries, ...terms.entries],
  };
};

const rivalKnown = (picture: DealPicture): LateCheck => {
  const [latest] = mapCompetition(picture);
  return {
    check: 'rival_known',
    holds: isWithin(latest?.lastOn ?? null, picture.rules.lateChecks.rivalWithinDays, picture.today),
    who: latest?.name ?? null,
    on: latest?.lastOn ?? null,
    entries: latest?.entries.slice(0, 1) ?? [],
  };
};

/** Somebody against us whom nobody has seen for a while is at work elsewhere. */
const noSilentOpponent = (picture: DealPicture): LateCheck => {
  const { opponentWithinDays } = picture.rules.lateChecks;
  const silent = contactsOfDeal(picture).find(
    ({ stance, lastMetOn }) =>
      stance === 'opponent' && !isWithin(lastMetOn, opponentWithinDays, picture.today),
  );
  return {
    check: 'no_silent_opponent',
    holds: silent === undefined,
    who: silent?.name ?? null,
    on: silent?.lastMetOn ?? null,
    entries: silent?.stanceFrom ? [silent.stanceFrom] : [],
  };
};
