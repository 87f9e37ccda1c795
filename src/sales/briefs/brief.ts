/** Everything that one screen before a visit tells, from a situation. Pure. */
import type { AccountPicture } from '../coaching/account-picture.ts';
import { rankQuestions } from '../coaching/next-questions.ts';
import { stageNameOf } from '../deals/stage-name.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { EvidenceProperty } from '../evidence/properties.ts';
import { currentOf, factsOf, type Known } from '../evidence/rules.ts';
import type { Situation } from '../situations/situation.ts';
import type { Task } from '../tasks/store.ts';
import { SELLER_VALUES, type SellerValue } from './kinds.ts';
import { orderOfVisits, type ToSee } from './order-of-visits.ts';
import { type Figure, figuresFor } from './senior-brief.ts';
import { type SilentAnswer, silentAnswers } from './silent-questions.ts';
import { type PreparedQuestion, prepareQuestions } from './spin.ts';

export type PreparedValue = { value: SellerValue; entry: Known<LedgerEntry, 'value_prepared'> | null };

export type Brief = {
  toSee: readonly ToSee[];
  promises: { ours: readonly Task[]; theirs: readonly Task[] };
  /** The latest words of their people, newest first. */
  lastWords: readonly LedgerEntry[];
  questions: readonly PreparedQuestion[];
  values: readonly PreparedValue[];
  silent: readonly SilentAnswer[];
  figures: readonly Figure[];
};

/** Quotes of one screen. */
const WORDS_SHOWN = 3;

export const briefOf = (situation: Situation): Brief => {
  const { findings, ledger, deal, steps, today } = situation;
  const { people } = findings;
  const ours = steps.filter(({ owner }) => owner === 'us');
  const overdue = ours.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const supporterEntries = people.people.flatMap(({ stance }) =>
    stance?.value === 'supporter' ? [stance.entry] : [],
  );
  return {
    toSee: orderOfVisits(people),
    promises: { ours, theirs: steps.filter(({ owner }) => owner === 'customer') },
    lastWords: lastWordsOf(ledger),
    questions: prepareQuestions(rankQuestions(pictureOf(situation)), deal?.deal.stage ?? null),
    values: preparedValues(ledger),
    silent: silentAnswers(people, benefitsOf(ledger), { overdue, supporterEntries }),
    figures: figuresFor(ledger, deal?.deal ?? null),
  };
};

/** What their words tell most: what stands against us, then figures and rivals, then who stands where. */
const TELLING: readonly EvidenceProperty[] = [
  'objection',
  'risk',
  'competitor',
  'amount',
  'stage',
  'stance',
  'role',
];

/** The most telling of the latest; the same words twice stand once. */
const lastWordsOf = (ledger: readonly LedgerEntry[]): LedgerEntry[] => {
  const seen = new Set<string>();
  return TELLING.flatMap((property) => ledger.filter((entry) => entry.property === property))
    .filter(({ quote, audience }) => {
      const words = quote?.trim() ?? '';
      if (words === '' || audience !== 'team' || seen.has(words)) return false;
      seen.add(words);
      return true;
    })
    .slice(0, WORDS_SHOWN)
    .sort((a, b) => (a.observedOn < b.observedOn ? 1 : a.observedOn > b.observedOn ? -1 : 0));
};

/** The latest word on each of the six; taken back counts as not prepared. */
const preparedValues = (ledger: readonly LedgerEntry[]): PreparedValue[] => {
  const current = currentOf(ledger, 'value_prepared', ({ value }) => value);
  const byValue = new Map([...current.values()].map((entry) => [entry.value.value, entry]));
  return SELLER_VALUES.map((value) => {
    const entry = byValue.get(value);
    return { value, entry: entry?.value.prepared ? entry : null };
  });
};

/** What says that they gain by it: a criterion of value set by hand, or the amount they spend on it today. */
const benefitsOf = (ledger: readonly LedgerEntry[]): LedgerEntry[] =>
  factsOf(ledger, 'criterion').filter(({ value }) => value.criterion === 'value' && value.grade > 0);

const pictureOf = ({ account, ledger, people, steps, deal, today }: Situation): AccountPicture => ({
  accountName: account.file.name,
  today,
  visitedOn: account.file.lastContactOn ?? today,
  people: people.people,
  facts: ledger.map((entry) => ({ ...entry, ofThisVisit: false })),
  steps,
  deals: deal === null ? [] : [{ ...deal.deal, stageName: stageNameOf([deal.pipeline], deal.deal) }],
});
