/** What a wish to move a deal comes to: whither, which gates stand in the way, whether it goes back or ends. Pure. */
import { CLOSINGS, type Closing } from './closing-reasons.ts';
import type { DealPicture } from './deal-picture.ts';
import { type GateState, gatesBeforeWon, gatesInTheWay } from './gates.ts';
import type { Grades } from './grade-criteria.ts';
import { dealLabels } from './label-texts.ts';
import { deliveryStage, indexOfStage, type Pipeline, type StageRule, stageOf } from './pipeline.ts';

/** A stage of the pipeline, or an end. */
export type Target = { stage: StageRule } | { closing: Closing };

/** By code, or by name in either language, or by a part of the one name that holds it. Null: no such stage. */
export const targetOf = (pipeline: Pipeline, word: string): Target | null => {
  const typed = normalize(word);
  const named = targetsOf(pipeline);
  const exact = named.find(({ names }) => names.includes(typed));
  if (exact !== undefined) return exact.target;
  if (!isTelling(typed)) return null;
  const [only, ...others] = named.filter(({ names }) => names.some((name) => name.includes(typed)));
  return only === undefined || others.length > 0 ? null : only.target;
};

const targetsOf = ({ stages }: Pipeline): { target: Target; names: readonly string[] }[] => [
  ...CLOSINGS.map((closing) => ({
    target: { closing },
    names: [closing, dealLabels.en.state[closing], dealLabels['zh-CN'].state[closing]].map(normalize),
  })),
  ...stages.map((stage) => ({
    target: { stage },
    names: [stage.code, stage.kind, stage.name.en, stage.name['zh-CN']].map(normalize),
  })),
];

/** 谈判 tells a stage from others, "de" does not. */
const isTelling = (typed: string): boolean => /\p{Script=Han}{2}|\p{L}{3}/u.test(typed);

const normalize = (word: string): string =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(?<=.)(阶段| stage)$/u, '');

export type Move = {
  /** `back` and `close` ask for a reason. A stage that runs on the won deal is a closing: the signing. */
  kind: 'same' | 'forward' | 'back' | 'close';
  /** Where it stands afterwards. */
  stage: StageRule;
  closing: Closing | null;
  /** Gates that are not passed. */
  gates: readonly GateState[];
  /** Those of them that refuse. */
  hard: readonly GateState[];
};

export const planMove = ({ deal, pipeline }: DealPicture, grades: Grades, target: Target): Move => {
  const now = stageOf(pipeline, deal);
  const delivery = deliveryStage(pipeline);
  const signs =
    'closing' in target
      ? target.closing === 'won'
      : target.stage.kind === 'delivery' && deal.state !== 'won' && target.stage.code !== now.code;
  if (signs) {
    const stage = 'stage' in target ? target.stage : (delivery ?? now);
    return withGates('close', stage, 'won', gatesBeforeWon(pipeline, now.code, grades));
  }
  if ('closing' in target) {
    const kind = deal.state === target.closing ? 'same' : 'close';
    return withGates(kind, now, target.closing, []);
  }
  const { stage } = target;
  const runs = deal.state === 'open' || (deal.state === 'won' && stage.kind === 'delivery');
  if (stage.code === now.code && runs) return withGates('same', stage, null, []);
  const isBack = indexOfStage(pipeline, stage.code) < indexOfStage(pipeline, now.code);
  return isBack
    ? withGates('back', stage, null, [])
    : withGates('forward', stage, null, gatesInTheWay(pipeline, now.code, stage.code, grades));
};

const withGates = (
  kind: Move['kind'],
  stage: StageRule,
  closing: Closing | null,
  gates: readonly GateState[],
): Move => ({ kind, stage, closing, gates, hard: gates.filter((gate) => gate.stage.gate.mode === 'hard') });
