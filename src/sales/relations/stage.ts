/**
 * The stage of a relation (methods L1), from who meets whom. Pure. It rises by evidence and falls by evidence: time
 * alone moves nothing, a contact who is gone or a team that was ended does. Uncoupling takes stopped trade or a
 * person's word; the causes R1 to R8 only warn.
 */

import type { RelationStage } from './kinds.ts';
import type { Matrix } from './matrix.ts';

/** Source: catalogue L1. Unit: departments of theirs met, functions of ours that meet them. */
export type StageNeeds = {
  mid: { departments: number };
  partnership: { departments: number; functions: number };
};
export const STAGE_NEEDS: StageNeeds = {
  mid: { departments: 2 },
  partnership: { departments: 3, functions: 3 },
};

/** Quarters without any order, each on record as zero, after which trade has stopped. Own judgement: one may be season. */
export const STOPPED_PERIODS = 2;

export type RelationFacts = {
  /** An order or a won deal is on record. */
  hasTraded: boolean;
  /** What a person said last of trade, or what the orders show; null where nobody said that it stopped. */
  stoppedBy: 'word' | 'orders' | null;
  matrix: Pick<Matrix, 'departments' | 'functions' | 'cells'>;
  /** A team or a plan of both companies is on record and not ended. */
  hasJointWork: boolean;
};

/** What the next stage still wants. */
export type StageLack =
  | { lack: 'first_order' }
  | { lack: 'departments'; more: number }
  | { lack: 'functions'; more: number }
  | { lack: 'joint_work' }
  | { lack: 'trade_again' };

export type RelationState = {
  stage: RelationStage;
  /** The stage above; null at the top. */
  next: RelationStage | null;
  lacks: readonly StageLack[];
};

export const relationState = (facts: RelationFacts, needs: StageNeeds = STAGE_NEEDS): RelationState => {
  const reached = { ...breadthOf(facts.matrix), hasJointWork: facts.hasJointWork };
  if (facts.stoppedBy !== null)
    return { stage: 'uncoupling', next: 'early', lacks: [{ lack: 'trade_again' }] };
  if (!facts.hasTraded) return { stage: 'pre', next: 'early', lacks: [{ lack: 'first_order' }] };
  if (reached.hasJointWork) return { stage: 'synergistic', next: null, lacks: [] };
  const { mid, partnership } = needs;
  if (reached.departments >= partnership.departments && reached.functions >= partnership.functions) {
    return { stage: 'partnership', next: 'synergistic', lacks: [{ lack: 'joint_work' }] };
  }
  if (reached.departments >= mid.departments) {
    return { stage: 'mid', next: 'partnership', lacks: lacksOf(reached, partnership) };
  }
  return { stage: 'early', next: 'mid', lacks: lacksOf(reached, { ...mid, functions: 0 }) };
};

/** Departments and functions that meet: a row or column in which nobody met does not count. */
export const breadthOf = ({ departments, functions, cells }: RelationFacts['matrix']) => ({
  departments: departments.filter((_, row) => cells[row]?.some((cell) => cell !== null)).length,
  functions: functions.filter((_, column) => cells.some((row) => row[column] !== null)).length,
});

const lacksOf = (
  reached: { departments: number; functions: number },
  need: { departments: number; functions: number },
): StageLack[] => [
  ...(reached.departments < need.departments
    ? [{ lack: 'departments' as const, more: need.departments - reached.departments }]
    : []),
  ...(reached.functions < need.functions
    ? [{ lack: 'functions' as const, more: need.functions - reached.functions }]
    : []),
];
