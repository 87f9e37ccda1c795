/** The eight steps (D5) as a checklist inside the stages: done, open, or skipped. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf } from '../evidence/rules.ts';
import { type DealPicture, entriesOfDeal } from './deal-picture.ts';
import { ACTIVITIES, type Activity } from './kinds.ts';
import { contactsOfDeal } from './people-of-deal.ts';

export type ActivityLine = {
  activity: Activity;
  /** `skipped`: a later one is done, this one is not. */
  state: 'done' | 'open' | 'skipped';
  /** Empty where it was done by what we did ourselves, such as the signing. */
  entries: readonly LedgerEntry[];
};

export const checkActivities = (picture: DealPicture): ActivityLine[] => {
  const done = ACTIVITIES.map((activity) => ({ activity, ...doneness(activity, picture) }));
  return done.map(({ activity, isDone, entries }, index) => {
    const laterDone = done.slice(index + 1).some((one) => one.isDone);
    return { activity, entries, state: isDone ? 'done' : laterDone ? 'skipped' : 'open' };
  });
};

type Doneness = { isDone: boolean; entries: readonly LedgerEntry[] };

/** What was ticked or unticked by hand counts; else what the evidence says. */
const doneness = (activity: Activity, picture: DealPicture): Doneness => {
  const set = factsOf(picture.entries, 'activity').find(
    ({ subjectId, value }) => subjectId === picture.deal.id && value.activity === activity,
  );
  return set === undefined ? byEvidence(activity, picture) : { isDone: set.value.done, entries: [set] };
};

const byEvidence = (activity: Activity, picture: DealPicture): Doneness => {
  const entries = entriesOfDeal(picture);
  const from = (found: readonly LedgerEntry[]): Doneness => ({ isDone: found.length > 0, entries: found });
  switch (activity) {
    case 'visit':
      return from(factsOf(entries, 'met').filter(({ value }) => value));
    case 'first_proposal':
      return from([
        ...factsOf(entries, 'amount').filter(({ value }) => value.kind === 'quote'),
        ...factsOf(entries, 'stage').filter(({ value }) => value === 'proposal'),
      ]);
    case 'technical_exchange':
      return from(
        contactsOfDeal(picture).flatMap(({ roles, metFrom }) =>
          metFrom !== null && roles.some(({ held }) => held === 'technical_gatekeeper') ? [metFrom] : [],
        ),
      );
    case 'business_negotiation':
      return from(factsOf(entries, 'stage').filter(({ value }) => value === 'negotiation'));
    case 'signing':
      return { isDone: picture.deal.state === 'won', entries: [] };
    // No word of a note tells of these: they are ticked by hand.
    case 'phone_appointment':
    case 'framework_solution':
    case 'project_assessment':
      return { isDone: false, entries: [] };
  }
};
