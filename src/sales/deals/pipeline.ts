/** The shape of a pipeline, as a tenant may write it, and where a deal stands in it. Pure. */
import { z } from 'zod';
import type { Localized } from '../../chat/locale.ts';
import { BUYER_STEPS, CRITERIA } from './kinds.ts';
import { DEAL_STAGES, type DealStage } from './stages.ts';

const localized = z.strictObject({ 'zh-CN': z.string().min(1).max(40), en: z.string().min(1).max(60) });
const code = z.string().regex(/^[a-z][a-z0-9_]{1,29}$/, 'small letters, digits and _, at most 30');

/** The highest grade of a criterion: specific, with a number or a name. */
const FULL_GRADE = 2;

const gate = z
  .strictObject({
    /** `soft`: moved all the same and marked. `hard`: refused until passed or let through by a manager. */
    mode: z.enum(['soft', 'hard']),
    /** Least sum of the grades (0 to 2 each) of all its criteria. */
    threshold: z.int().min(0),
    /** Each of these has to be known at least vaguely. */
    required: z.array(z.enum(CRITERIA)).min(1),
    optional: z.array(z.enum(CRITERIA)),
  })
  .superRefine(({ threshold, required, optional }, context) => {
    const all = [...required, ...optional];
    if (new Set(all).size < all.length) {
      context.addIssue({ code: 'custom', path: ['optional'], message: 'a criterion stands twice' });
    }
    if (threshold > all.length * FULL_GRADE) {
      const message = `at most ${all.length * FULL_GRADE}: ${all.length} criteria of ${FULL_GRADE} each`;
      context.addIssue({ code: 'custom', path: ['threshold'], message });
    }
  });

const stage = z.strictObject({
  code,
  /** Which of the seller's six stages (D1) it counts as. */
  kind: z.enum(DEAL_STAGES),
  name: localized,
  /** The key node with whose evidence it is left. */
  node: localized,
  /** Where the buyer is when this stage is really reached (D2). */
  buyerStep: z.enum(BUYER_STEPS),
  /** Working days between two contacts. */
  cadenceDays: z.int().min(1).max(250),
  /** Days that the stage usually takes, until own history tells (D8). */
  usualDays: z.int().min(1).max(1000),
  /** People of theirs to have met by the end of it: the full bar of width (D6). */
  peopleToMeet: z.int().min(1).max(50),
  gate,
});

const orderOf = (kind: DealStage): number => DEAL_STAGES.indexOf(kind);

const pipeline = z
  .strictObject({
    key: code,
    name: localized,
    /** Deals of it want a team with all its characters (D12). */
    teamNeeded: z.boolean(),
    stages: z.array(stage).min(2).max(12),
  })
  .superRefine(({ stages }, context) => {
    stages.forEach((one, index) => {
      const before = stages[index - 1];
      if (stages.findIndex((other) => other.code === one.code) < index) {
        context.addIssue({ code: 'custom', path: ['stages', index, 'code'], message: 'stands twice' });
      }
      if (before !== undefined && orderOf(one.kind) < orderOf(before.kind)) {
        const message = `comes before the kind of the stage above it, ${before.kind}`;
        context.addIssue({ code: 'custom', path: ['stages', index, 'kind'], message });
      }
    });
  });

export const pipelinesSchema = z
  .array(pipeline)
  .min(1)
  .max(12)
  .superRefine((pipelines, context) => {
    pipelines.forEach((one, index) => {
      if (pipelines.findIndex((other) => other.key === one.key) < index) {
        context.addIssue({ code: 'custom', path: [index, 'key'], message: 'stands twice' });
      }
    });
  });

export type Pipeline = z.infer<typeof pipeline>;
export type StageRule = z.infer<typeof stage>;
export type Gate = z.infer<typeof gate>;
export type LocalizedName = Localized;

/** Where a record of a deal says that it stands. `stageCode` null: the pipeline's first stage of the kind. */
export type Standing = { pipeline: string; stage: DealStage; stageCode: string | null };

/** The deal's pipeline; the tenant's first where its own is gone from the table. */
export const pipelineOf = (
  pipelines: readonly Pipeline[],
  { pipeline: key }: Pick<Standing, 'pipeline'>,
): Pipeline => {
  const found = pipelines.find((one) => one.key === key) ?? pipelines[0];
  if (found === undefined) throw new Error('a tenant without pipelines');
  return found;
};

/**
 * The deal's stage in its pipeline. Where the table has changed under it: the first stage of its kind, else the last
 * one of an earlier kind.
 */
export const stageOf = ({ stages }: Pipeline, { stage: kind, stageCode }: Standing): StageRule => {
  const earlier = stages.filter((one) => orderOf(one.kind) <= orderOf(kind));
  const found =
    stages.find((one) => one.code === stageCode) ??
    stages.find((one) => one.kind === kind) ??
    earlier.at(-1) ??
    stages[0];
  if (found === undefined) throw new Error('a pipeline without stages');
  return found;
};

export const indexOfStage = ({ stages }: Pipeline, code: string): number =>
  stages.findIndex((one) => one.code === code);

/** The stage that runs on the won deal, null where the pipeline ends with the signing. */
export const deliveryStage = ({ stages }: Pipeline): StageRule | null =>
  stages.find((one) => one.kind === 'delivery') ?? null;
