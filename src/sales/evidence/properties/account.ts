/** What the ledger can hold of an account: a zod schema for the value of each property. */
import { z } from 'zod';
import { RISK_SIGNALS, SENTIMENTS } from '../../../reading/labels.ts';
import { SELLER_VALUES } from '../../briefs/kinds.ts';
import {
  ACCOUNT_CLASSES,
  CHAIN_PLACES,
  IMPORTANCE_CRITERIA,
  KEY_ACCOUNT_SIGNS,
  PERCEIVED_SIDES,
  RATIOS,
  VALUE_PARTS,
} from '../../grades/kinds.ts';
import { GROWTH_STATES, USE_STATES } from '../../plans/kinds.ts';
import { JOINT_KINDS, TRADE_WORDS } from '../../relations/kinds.ts';
import { PURCHASE_ASPECTS } from '../../stakeholders/kinds.ts';

/** What somebody writes beside a value: a line, not a story. */
const words = z.string().trim().max(300);
const name = z.string().trim().min(1).max(120);
/** The scale of every score that a person gives. */
const score = z.int().min(1).max(5);

/** `holds` false: it was so, and is no more, or never was. */
export const ACCOUNT_VALUES = {
  risk: z.enum(RISK_SIGNALS),
  sentiment: z.enum(SENTIMENTS),
  purchase: z.object({ aspect: z.enum(PURCHASE_ASPECTS), words: z.string().max(300) }),
  key_account_sign: z.object({ sign: z.enum(KEY_ACCOUNT_SIGNS), holds: z.boolean(), words }),
  importance_score: z.object({ criterion: z.enum(IMPORTANCE_CRITERIA), score }),
  value_score: z.object({ year: z.int(), part: z.enum(VALUE_PARTS), score }),
  perceived_value: z.object({ side: z.enum(PERCEIVED_SIDES), points: z.int().min(1).max(10) }),
  account_class: z.enum(ACCOUNT_CLASSES),
  ratio: z.object({ ratio: z.enum(RATIOS), value: z.number(), asOf: z.iso.date(), source: name }),
  sector_place: z.object({ sector: name, rank: z.int().min(1).nullable() }),
  chain_link: z.object({
    place: z.enum(CHAIN_PLACES),
    name,
    accountId: z.uuid().nullable(),
    holds: z.boolean(),
  }),
  joint_work: z.object({ kind: z.enum(JOINT_KINDS), what: name, holds: z.boolean() }),
  trade: z.object({ word: z.enum(TRADE_WORDS), words }),
  product_use: z.object({ product: name, department: name, state: z.enum(USE_STATES) }),
  value_prepared: z.object({ value: z.enum(SELLER_VALUES), prepared: z.boolean() }),
  joint_growth: z.object({ what: name, state: z.enum(GROWTH_STATES) }),
} as const;
