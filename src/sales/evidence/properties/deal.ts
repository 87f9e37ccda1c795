/** What the ledger can hold of a deal, or of its account where no deal is named: a zod schema for the value of each. */
import { z } from 'zod';
import { AMOUNT_KINDS, NOTE_STAGES, OBJECTION_KINDS } from '../../../reading/labels.ts';

/** `stage`: as a note tells it, an observation that moves no deal. */
export const DEAL_VALUES = {
  amount: z.object({
    valueMinor: z.int(),
    currency: z.string(),
    kind: z.enum(AMOUNT_KINDS),
  }),
  competitor: z.string(),
  objection: z.enum(OBJECTION_KINDS),
  stage: z.enum(NOTE_STAGES),
} as const;
