/** What comes back to a rep after a confirmed visit: facts for the view, nothing invented, empty where there is nothing. */
import type { NoteRole } from '../../reading/labels.ts';
import type { EvidenceValue } from '../evidence/properties.ts';
import { daysBetween, factsOf, lastMetOn } from '../evidence/rules.ts';
import { type AccountPicture, type OpenStep, rolesOf } from './account-picture.ts';
import { type News, newsOf } from './news.ts';
import { type NextQuestion, nextQuestions } from './next-questions.ts';

type Amount = EvidenceValue<'amount'>;

export type GiveBackFacts = {
  news: readonly News[];
  /** Steps of ours past their due date, the oldest first; one promised in two notes stands once. */
  overdue: readonly OpenStep[];
  /** The contact not met for longest, null where all were met of late. */
  longestUnmet: { who: string; lastMetOn: string } | null;
  /** Contacts never met. */
  neverMet: readonly string[];
  unknownRoles: readonly NoteRole[];
  /** What this visit says is at stake, where the account has no open deal that could hold it. */
  withoutDeal: Amount | null;
  questions: readonly NextQuestion[];
};

/** A contact met within this many days is no gap. Own judgement: a month and a half between visits is usual. */
const LONG_UNMET_DAYS = 45;

/** The parts in a purchase that a note can show (catalogue K2), and the roles that fill each. */
const BUYING_ROLES: readonly { part: NoteRole; filledBy: readonly NoteRole[] }[] = [
  { part: 'decider', filledBy: ['decider'] },
  { part: 'influencer', filledBy: ['influencer'] },
  { part: 'buyer', filledBy: ['buyer'] },
  { part: 'user', filledBy: ['user'] },
  { part: 'gatekeeper', filledBy: ['gatekeeper', 'technical_evaluator'] },
];

export const giveBackFacts = (picture: AccountPicture): GiveBackFacts => ({
  news: newsOf(picture),
  overdue: overdueSteps(picture),
  longestUnmet: longestUnmet(picture),
  neverMet: neverMet(picture),
  unknownRoles: unknownRoles(picture),
  withoutDeal: withoutDeal(picture),
  questions: nextQuestions(picture),
});

/** Money that a deal is made of, the nearest to an order first. */
const DEAL_MONEY: readonly Amount['kind'][] = ['deal', 'quote', 'budget'];

const withoutDeal = ({ deals, facts }: AccountPicture): Amount | null => {
  if (deals.length > 0) return null;
  const told = factsOf(facts, 'amount').filter(({ ofThisVisit }) => ofThisVisit);
  const best = DEAL_MONEY.flatMap((kind) => told.filter(({ value }) => value.kind === kind));
  return best[0]?.value ?? null;
};

const overdueSteps = ({ steps, today }: AccountPicture): OpenStep[] =>
  steps
    .filter((step) => step.owner === 'us' && step.dueOn !== null && step.dueOn < today)
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
    .filter((step, index, all) => all.findIndex((other) => other.what === step.what) === index);

const longestUnmet = (picture: AccountPicture): GiveBackFacts['longestUnmet'] => {
  const met = lastMetOn(picture.facts);
  const unmet = picture.people
    .flatMap(({ id, name }) => {
      const on = met.get(id);
      return on === undefined || daysBetween(on, picture.today) < LONG_UNMET_DAYS
        ? []
        : [{ who: name, lastMetOn: on }];
    })
    .sort((a, b) => (a.lastMetOn < b.lastMetOn ? -1 : 1));
  return unmet[0] ?? null;
};

const neverMet = (picture: AccountPicture): string[] => {
  const met = lastMetOn(picture.facts);
  return picture.people.filter(({ id }) => !met.has(id)).map(({ name }) => name);
};

const unknownRoles = (picture: AccountPicture): NoteRole[] => {
  const known = new Set([...rolesOf(picture).values()].flatMap((held) => [...held]));
  return BUYING_ROLES.filter(({ filledBy }) => !filledBy.some((role) => known.has(role))).map(
    ({ part }) => part,
  );
};
