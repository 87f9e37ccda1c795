/** Gates (D4): passed when every required criterion is known and their sum reaches the threshold. Pure. */
import type { CriterionGrade, Grades } from './grade-criteria.ts';
import type { Criterion } from './kinds.ts';
import { deliveryStage, indexOfStage, type Pipeline, type StageRule } from './pipeline.ts';

export type GateLine = CriterionGrade & { required: boolean };

export type GateState = {
  stage: StageRule;
  passed: boolean;
  sum: number;
  /** What could be reached. */
  most: number;
  threshold: number;
  lines: readonly GateLine[];
  /** Required and unknown. */
  missing: readonly Criterion[];
  /** Known vaguely, the ones to make specific where the sum falls short. */
  vague: readonly Criterion[];
};

/** The least that is needed to judge: the grade of each criterion. */
export const judgeGate = (stage: StageRule, grades: Grades): GateState => {
  const { required, optional, threshold } = stage.gate;
  const lines = [
    ...required.map((criterion) => ({ ...grades[criterion], required: true })),
    ...optional.map((criterion) => ({ ...grades[criterion], required: false })),
  ];
  const sum = lines.reduce((total, { grade }) => total + grade, 0);
  const missing = lines.filter((line) => line.required && line.grade === 0).map(({ criterion }) => criterion);
  const vague = lines.filter(({ grade }) => grade === 1).map(({ criterion }) => criterion);
  const passed = missing.length === 0 && sum >= threshold;
  return { stage, passed, sum, most: lines.length * 2, threshold, lines, missing, vague };
};

/** Gates between two stages that are not passed, the nearest first. None for a move back. */
export const gatesInTheWay = (pipeline: Pipeline, from: string, to: string, grades: Grades): GateState[] =>
  pipeline.stages
    .slice(Math.max(0, indexOfStage(pipeline, from)), Math.max(0, indexOfStage(pipeline, to)))
    .map((stage) => judgeGate(stage, grades))
    .filter(({ passed }) => !passed);

/** Gates on the way to a signing: all from the deal's stage up to the one that runs on the won deal. */
export const gatesBeforeWon = (pipeline: Pipeline, from: string, grades: Grades): GateState[] => {
  const delivery = deliveryStage(pipeline);
  if (delivery !== null) return gatesInTheWay(pipeline, from, delivery.code, grades);
  return pipeline.stages
    .slice(Math.max(0, indexOfStage(pipeline, from)))
    .map((stage) => judgeGate(stage, grades))
    .filter(({ passed }) => !passed);
};

/** A gap of a gate: what is unknown, or vague where the sum falls short. What to ask, and whom, is the view's. */
export type GateGap = { stage: StageRule; criterion: Criterion; kind: 'missing' | 'vague' };

export const gapsOf = (states: readonly GateState[]): GateGap[] => {
  const gaps = states.flatMap(({ stage, missing, vague, sum, threshold, lines }): GateGap[] => {
    const short = sum < threshold;
    const unknown = short ? lines.filter((line) => !line.required && line.grade === 0) : [];
    return [
      ...missing.map((criterion) => ({ stage, criterion, kind: 'missing' as const })),
      ...(short ? vague : []).map((criterion) => ({ stage, criterion, kind: 'vague' as const })),
      ...unknown.map(({ criterion }) => ({ stage, criterion, kind: 'missing' as const })),
    ];
  });
  const isFirst = (gap: GateGap, index: number) =>
    gaps.findIndex(({ criterion }) => criterion === gap.criterion) === index;
  return gaps.filter(isFirst);
};
