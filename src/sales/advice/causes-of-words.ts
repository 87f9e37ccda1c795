/** What their words leave open: objections, rivals, the value that they see. Pure. */
import { type Grades, gradeCriteria } from '../deals/grade-criteria.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import { daysBetween, factsOf, type Known } from '../evidence/rules.ts';
import { isValueShort, type PerceivedValue } from '../grades/perceived-value.ts';
import type { Situation } from '../situations/situation.ts';
import { APPEAL_OF_OBJECTION } from '../stakeholders/appeals.ts';
import { attributesSetting } from '../stakeholders/settings.ts';
import { type Found, lacking } from './cause.ts';

/** Days after which an objection that was not heard again is no longer open. Own judgement: a quarter. */
const OBJECTION_OPEN_DAYS = 90;
/** Days after which a rival that was not spoken of again is no news. Own judgement: two months. */
const RIVAL_NEWS_DAYS = 60;

/** Objections that the latest contact left open, rivals heard of lately, a price that is found too high. */
export const causesOfWords = (situation: Situation): Found[] => {
  const { ledger, today, findings, settings } = situation;
  const open = openObjections(situation);
  const grades = situation.deal === null ? null : gradeCriteria(situation.deal);
  const rivals = factsOf(ledger, 'competitor').filter(
    ({ observedOn }) =>
      daysBetween(observedOn, today) <= RIVAL_NEWS_DAYS && !isRivalWrittenUp(grades, observedOn),
  );
  const { priceFight, perceived } = findings.standing;
  const isPriceOpen = open.some(({ value }) => value === 'price' || value === 'budget');
  const isValueStated = (grades?.value.grade ?? 0) > 0;
  return [
    ...(priceFight.advice === null || !isPriceOpen || isValueStated
      ? []
      : [lacking({ kind: 'value_unseen', surplus: perceived.surplus })]),
    ...(isPriceOpen || !isValueShort(perceived) ? [] : [valueShort(perceived, ledger)]),
    ...open.map((entry) => objectionOpen(entry, settings.of(attributesSetting).appeal)),
    ...rivals.slice(0, 1).map((entry) => ({
      facts: { kind: 'rival_moves' as const, rival: entry.value, on: entry.observedOn },
      entries: [entry],
    })),
  ];
};

const objectionOpen = (entry: Known<LedgerEntry, 'objection'>, appealsOn: boolean): Found => ({
  facts: {
    kind: 'objection_open',
    objection: entry.value,
    on: entry.observedOn,
    appeal: appealsOn ? APPEAL_OF_OBJECTION[entry.value] : null,
  },
  entries: [entry],
});

/** Nobody speaks of the price, and yet they see less in it than it costs them and than they expected. */
const valueShort = ({ surplus, before }: PerceivedValue, ledger: Situation['ledger']): Found => ({
  facts: { kind: 'value_short', surplus: surplus ?? 0, before: before?.surplus ?? null },
  entries: factsOf(ledger, 'perceived_value').slice(0, 1),
});

/**
 * What the latest contact left open; and what stood when somebody of weight, who is not for us, was met last: to see
 * others since is no answer to him.
 */
export const openObjections = ({ ledger, today, account, findings }: Situation) => {
  const weighty = findings.people.people.filter(
    ({ roles, stance }) =>
      roles.some(({ held }) => held === 'decider' || held === 'influencer') && stance?.value !== 'supporter',
  );
  const waitsSince = (day: string) => weighty.some(({ lastMet }) => lastMet?.lastOn === day);
  return factsOf(ledger, 'objection').filter(
    ({ observedOn }) =>
      daysBetween(observedOn, today) <= OBJECTION_OPEN_DAYS &&
      (observedOn === account.file.lastContactOn || waitsSince(observedOn)),
  );
};

/** Since a rival was last heard of, somebody has set down how the rivals stand: the last move is known. */
export const isRivalWrittenUp = (grades: Grades | null, heardOn: string | null): boolean =>
  grades?.competition.reason?.by === 'hand' && (grades.competition.on ?? '') >= (heardOn ?? '');
