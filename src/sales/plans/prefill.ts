/** What the records say for a yearly plan (methods L3, A1): each line names the record it rests on. Pure. */
import type { PlanPart } from './kinds.ts';

/** A piece of the ledger as a plan sees it, newest first. */
export type PlanFact = {
  entryId: string;
  visitId: string | null;
  subjectId: string;
  property: string;
  value: unknown;
  quote: string | null;
  /** ISO date. */
  observedOn: string;
};

export type Prefilled = { part: PlanPart; fact: PlanFact };

type Rule = { property: string; values: readonly string[] | 'any'; part: PlanPart };

/**
 * Which record speaks for which part. Own judgement: what is within us and them is strength and weakness, what comes
 * from outside is chance and threat; an objection names a need that is not met.
 */
const RULES: readonly Rule[] = [
  { property: 'stance', values: ['supporter'], part: 'strength' },
  { property: 'sentiment', values: ['positive'], part: 'strength' },
  { property: 'stance', values: ['opponent'], part: 'weakness' },
  { property: 'risk', values: ['quality_complaint', 'trust', 'unresponsive', 'culture'], part: 'weakness' },
  { property: 'objection', values: ['product_fit', 'delivery_service', 'trust', 'price'], part: 'weakness' },
  { property: 'amount', values: ['budget', 'deal', 'volume'], part: 'opportunity' },
  { property: 'amount', values: ['debt'], part: 'threat' },
  { property: 'competitor', values: 'any', part: 'threat' },
  {
    property: 'risk',
    values: ['competitor_entry', 'volume_drop', 'contact_change', 'owner_change', 'product_mix'],
    part: 'threat',
  },
  { property: 'risk', values: ['market_shift', 'payment'], part: 'economic' },
  { property: 'objection', values: ['budget', 'timing'], part: 'economic' },
  { property: 'objection', values: ['politics', 'authority'], part: 'political' },
  { property: 'objection', values: ['need', 'contract_terms', 'switching_cost'], part: 'what_they_need' },
];

/** Lines of one part that are worth reading; more would be the history again. Own judgement. */
export const PREFILLED_PER_PART = 5;

/** Of the same subject and value the latest alone; a stance or a risk that was replaced since is not told. */
export const prefilledLines = (facts: readonly PlanFact[]): Prefilled[] => {
  const current = facts.filter(isCurrent);
  const lines = RULES.flatMap(({ property, values, part }) =>
    current
      .filter((fact) => fact.property === property && (values === 'any' || isAmong(values, fact.value)))
      .map((fact) => ({ part, fact })),
  );
  return lines.filter(
    ({ part }, at) => lines.slice(0, at).filter((one) => one.part === part).length < PREFILLED_PER_PART,
  );
};

/** Of a value with parts, such as an amount, its kind speaks. */
const isAmong = (values: readonly string[], value: unknown): boolean => {
  const code = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : value;
  return typeof code === 'string' && values.includes(code);
};

/** A stance or a mood is what was told last of the subject; of everything else each value counts by itself. */
const isCurrent = (fact: PlanFact, at: number, all: readonly PlanFact[]): boolean => {
  const isSingle = fact.property === 'stance' || fact.property === 'sentiment';
  return !all
    .slice(0, at)
    .some(
      (other) =>
        other.property === fact.property &&
        other.subjectId === fact.subjectId &&
        (isSingle || JSON.stringify(other.value) === JSON.stringify(fact.value)),
    );
};
