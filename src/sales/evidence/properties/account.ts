/** What the ledger can hold of an account: a zod schema for the value of each property. */
import { z } from 'zod';
import { RISK_SIGNALS, SENTIMENTS } from '../../../reading/labels.ts';

export const ACCOUNT_VALUES = {
  risk: z.enum(RISK_SIGNALS),
  sentiment: z.enum(SENTIMENTS),
} as const;
