/** What the ledger can hold of an account: a zod schema for the value of each property. */
import { z } from 'zod';
import { RISK_SIGNALS, SENTIMENTS } from '../../../reading/labels.ts';
import { PURCHASE_ASPECTS } from '../../stakeholders/kinds.ts';

export const ACCOUNT_VALUES = {
  risk: z.enum(RISK_SIGNALS),
  sentiment: z.enum(SENTIMENTS),
  purchase: z.object({ aspect: z.enum(PURCHASE_ASPECTS), words: z.string().max(300) }),
} as const;
