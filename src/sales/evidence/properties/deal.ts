/** What the ledger can hold of a deal, or of its account where no deal is named: a zod schema for the value of each. */
import { z } from 'zod';
import { AMOUNT_KINDS, NOTE_STAGES, OBJECTION_KINDS } from '../../../reading/labels.ts';
import {
  ACTIVITIES,
  BUYER_STEPS,
  CRITERIA,
  GRADES,
  OUTCOMES_TOLD,
  PURCHASE_FACTORS,
} from '../../deals/kinds.ts';

/**
 * `stage`: as a note tells it, an observation that moves no deal. The rest from `criterion` on is set by hand: a gate's
 * criterion with its grade, the buyer's step, a step of the checklist, what they buy by, what is known of a rival.
 */
export const DEAL_VALUES = {
  amount: z.object({
    valueMinor: z.int(),
    currency: z.string(),
    kind: z.enum(AMOUNT_KINDS),
  }),
  competitor: z.string(),
  objection: z.enum(OBJECTION_KINDS),
  stage: z.enum(NOTE_STAGES),
  criterion: z.object({
    criterion: z.enum(CRITERIA),
    grade: z.literal(GRADES),
    note: z.string().nullable(),
  }),
  /** What a note tells, or a person says against it: evidence that closes no deal by itself. */
  outcome_told: z.enum(OUTCOMES_TOLD),
  buyer_step: z.enum(BUYER_STEPS),
  activity: z.object({ activity: z.enum(ACTIVITIES), done: z.boolean() }),
  purchase_factor: z.object({ factor: z.enum(PURCHASE_FACTORS), importance: z.int().min(1).max(5) }),
  rival: z.object({
    name: z.string(),
    sharePct: z.int().min(0).max(100).nullable(),
    supporterId: z.uuid().nullable(),
    edge: z.string(),
  }),
} as const;
