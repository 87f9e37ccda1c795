/** Where an account stands: test, grade, cadence, value and ratios together, from its records. Pure. */
import { minorUnits } from '../../chat/format.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import { currentOf, factsOf, type Known } from '../evidence/rules.ts';
import { monthlyTotals } from '../orders/rules.ts';
import { type CadenceState, cadenceKindOf, cadenceState } from './cadence.ts';
import { type Importance, type ImportanceScores, importanceOf } from './importance.ts';
import { type KeyAccountTest, keyAccountTest } from './key-account.ts';
import type { AccountClass } from './kinds.ts';
import {
  type PerceivedValue,
  perceivedValueOf,
  pointOfObjection,
  pointOfSentiment,
} from './perceived-value.ts';
import { type PriceFight, priceFight } from './price-fight.ts';
import { checkThreshold, type ThresholdCheck } from './purchase-threshold.ts';
import { type RatioLight, ratioLights } from './ratios.ts';
import type { AccountRecords } from './records.ts';
import type { GradeRules } from './settings.ts';
import { type ValueCard, valueCardOf } from './value-card.ts';
import { type ValueChain, valueChainOf } from './value-chain.ts';
import { calendarFor } from './working-days.ts';

export type AccountStanding = {
  keyTest: KeyAccountTest;
  importance: Importance;
  cadence: CadenceState;
  valueCard: ValueCard;
  perceived: PerceivedValue;
  priceFight: PriceFight;
  accountClass: AccountClass | null;
  ratios: readonly RatioLight[];
  threshold: ThresholdCheck;
  /** Currencies of orders that no rate leads to the rest. */
  ordersLeftOut: readonly string[];
  chain: ValueChain;
  sectorPlace: { sector: string; rank: number | null } | null;
};

type Entries = readonly LedgerEntry[];

/** `today`: ISO date. */
export const standingOf = (
  { file, ledger }: AccountRecords,
  rules: GradeRules,
  today: string,
): AccountStanding => {
  const importance = importanceOf(scoresOf(ledger), rules.weights, rules.floors);
  const everyDays = rules.cadences[cadenceKindOf(file.kind, file.pipelines)];
  const calendar = calendarFor(rules.calendar, file.ownerZone);
  const perceived = perceivedOf(ledger);
  const totals = monthlyTotals(file.orders, rules.rates);
  const objectsToPrice = saysTooDear(ledger);
  const yearly = factsOf(ledger, 'value_score').map(({ value }) => value);
  return {
    keyTest: keyAccountTest(
      latestOf(ledger, 'key_account_sign', ({ sign }) => sign).map(({ value }) => value),
    ),
    importance,
    cadence: cadenceState(importance.grade, everyDays, file.lastContactOn, today, calendar),
    valueCard: valueCardOf(yearly, Number(today.slice(0, 4)), rules.valueWeights),
    perceived,
    priceFight: priceFight({
      surplus: perceived.surplus,
      objectsToPrice,
      hasRival: factsOf(ledger, 'competitor').length > 0,
    }),
    accountClass: factsOf(ledger, 'account_class')[0]?.value ?? null,
    ratios: ratioLights(
      factsOf(ledger, 'ratio').map(({ value }) => value),
      rules.lights,
    ),
    threshold: checkThreshold(totals, minorUnits, rules.purchases),
    ordersLeftOut: totals?.leftOut ?? [],
    chain: valueChainOf(factsOf(ledger, 'chain_link').map(({ value }) => value)),
    sectorPlace: factsOf(ledger, 'sector_place')[0]?.value ?? null,
  };
};

/** The latest entry of each part of a property. */
export const latestOf = <P extends LedgerEntry['property']>(
  ledger: Entries,
  property: P,
  partOf: (value: Known<LedgerEntry, P>['value']) => string,
): Known<LedgerEntry, P>[] => [...currentOf(ledger, property, partOf).values()];

export const scoresOf = (ledger: Entries): ImportanceScores =>
  Object.fromEntries(
    latestOf(ledger, 'importance_score', ({ criterion }) => criterion).map(({ value }) => [
      value.criterion,
      value.score,
    ]),
  );

/** The same of several accounts, by the account's id. */
export const scoresByAccount = (ledger: Entries): ReadonlyMap<string, ImportanceScores> => {
  const byAccount = Map.groupBy(ledger, ({ accountId }) => accountId);
  return new Map([...byAccount].map(([accountId, entries]) => [accountId, scoresOf(entries)]));
};

/** Numbers that a person gave, and what objections and moods of notes hint at, newest first. */
export const perceivedOf = (ledger: Entries): PerceivedValue => {
  const stated = factsOf(ledger, 'perceived_value').map(({ value, observedOn, byHand }) => ({
    ...value,
    on: observedOn,
    isStated: byHand,
  }));
  const told = [
    ...factsOf(ledger, 'objection').flatMap(({ value, observedOn }) => pointOfObjection(value, observedOn)),
    ...factsOf(ledger, 'sentiment').flatMap(({ value, observedOn }) => pointOfSentiment(value, observedOn)),
  ];
  // Sorting is stable: of one day what a person stated stays before what notes hint at.
  return perceivedValueOf([...stated, ...told].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)));
};

/** Among the objections of the latest day that told of any, price or budget is one. */
const saysTooDear = (ledger: Entries): boolean => {
  const objections = factsOf(ledger, 'objection');
  const on = objections[0]?.observedOn;
  return objections.some(
    ({ value, observedOn }) => observedOn === on && (value === 'price' || value === 'budget'),
  );
};
