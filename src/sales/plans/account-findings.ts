/** What of grade, relation, value and file is worth doing something about: for coaching. Pure. */
import type { CadenceState } from '../grades/cadence.ts';
import { isDue } from '../grades/cadence.ts';
import type { Grade } from '../grades/kinds.ts';
import type { AccountRecords } from '../grades/records.ts';
import { standingOf } from '../grades/standing.ts';
import type { LifeCycle, RelationStage } from '../relations/kinds.ts';
import type { StageLack } from '../relations/stage.ts';
import { type RelationRules, relationStanding } from '../relations/standing.ts';
import { type AskableItem, askableBlank, completenessOf } from './completeness.ts';
import { fileFactsOf } from './file-facts.ts';
import { whiteSpaceIn } from './plan-page.ts';
import type { PlanRules } from './settings.ts';
import type { Offer } from './white-space.ts';

/** `entryIds`: records of the ledger that a finding rests on; none where it rests on a gap. */
export type AccountFinding = { entryIds: readonly string[] } & (
  | { finding: 'contact_due'; grade: Grade; cadence: CadenceState }
  | { finding: 'relation_lacks'; stage: RelationStage; next: RelationStage; lacks: readonly StageLack[] }
  | { finding: 'uncoupling' }
  | { finding: 'orders_declining'; phase: Extract<LifeCycle, 'declining'> }
  /** CPSV below 0: benefit or effort before price. */
  | { finding: 'value_low'; surplus: number; before: number | null }
  /** A price objection while the value is unknown. */
  | { finding: 'value_unknown' }
  | { finding: 'file_blank'; item: AskableItem; who: string | null; pct: number }
  | { finding: 'next_offer'; offer: Offer }
);

export type AccountFindingRules = { plans: PlanRules; relations: RelationRules };

/** `today`: ISO date. In no order of worth: that is coaching's to judge. */
export const accountFindings = (
  records: AccountRecords,
  rules: AccountFindingRules,
  today: string,
): AccountFinding[] => {
  const standing = standingOf(records, rules.plans.grades, today);
  const { grade } = standing.importance;
  const due: AccountFinding[] =
    grade !== null && isDue(standing.cadence)
      ? [
          {
            finding: 'contact_due',
            grade,
            cadence: standing.cadence,
            entryIds: idsOf(records, 'importance_score'),
          },
        ]
      : [];
  const facts = fileFactsOf(records, standing);
  const blank = askableBlank(facts);
  const { pct } = completenessOf(facts, rules.plans.fileWeights);
  const offer = whiteSpaceIn(records).next;
  return [
    ...due,
    ...relationFindings(records, rules.relations, today),
    ...valueFindings(records, standing),
    ...(blank === null ? [] : [{ finding: 'file_blank' as const, ...blank, pct, entryIds: [] }]),
    ...(offer === null
      ? []
      : [{ finding: 'next_offer' as const, offer, entryIds: idsOf(records, 'product_use') }]),
  ];
};

const idsOf = ({ ledger }: AccountRecords, property: string): string[] =>
  ledger.filter((entry) => entry.property === property).map(({ id }) => id);

const relationFindings = (records: AccountRecords, rules: RelationRules, today: string): AccountFinding[] => {
  const { state, lifeCycle } = relationStanding(records, rules, today);
  const { stage, next, lacks } = state;
  const declining: AccountFinding[] =
    lifeCycle.phase === 'declining'
      ? [{ finding: 'orders_declining', phase: 'declining', entryIds: [] }]
      : [];
  if (stage === 'uncoupling') {
    return [{ finding: 'uncoupling', entryIds: idsOf(records, 'trade') }, ...declining];
  }
  const lacking: AccountFinding[] =
    next === null ? [] : [{ finding: 'relation_lacks', stage, next, lacks, entryIds: [] }];
  return [...lacking, ...declining];
};

const valueFindings = (
  records: AccountRecords,
  { perceived, advice }: ReturnType<typeof standingOf>,
): AccountFinding[] => {
  const entryIds = [...idsOf(records, 'perceived_value'), ...idsOf(records, 'objection')];
  const { surplus, before } = perceived;
  if (advice === 'raise_benefit_or_lower_effort' && surplus !== null) {
    return [{ finding: 'value_low', surplus, before: before?.surplus ?? null, entryIds }];
  }
  return advice === 'value_first' ? [{ finding: 'value_unknown', entryIds }] : [];
};
