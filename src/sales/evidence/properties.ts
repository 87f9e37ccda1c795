/** What the ledger can hold: a closed list of properties, and a zod schema for the value of each. */
import { z } from 'zod';
import {
  AMOUNT_KINDS,
  NOTE_ROLES,
  NOTE_STAGES,
  OBJECTION_KINDS,
  RISK_SIGNALS,
  SENTIMENTS,
  STANCES,
} from '../../reading/labels.ts';

export const SUBJECT_KINDS = ['account', 'person', 'deal'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Who may read a piece of evidence: everybody with rights on the account, its account team, or the writer. */
export const AUDIENCES = ['team', 'account_team', 'writer'] as const;
export type EvidenceAudience = (typeof AUDIENCES)[number];

/** Value per property. `met`: took part in the contact (false: was spoken of, not there). */
export const PROPERTY_VALUES = {
  met: z.boolean(),
  title: z.string(),
  role: z.enum(NOTE_ROLES),
  stance: z.enum(STANCES),
  amount: z.object({
    valueMinor: z.int(),
    currency: z.string(),
    kind: z.enum(AMOUNT_KINDS),
  }),
  competitor: z.string(),
  objection: z.enum(OBJECTION_KINDS),
  stage: z.enum(NOTE_STAGES),
  risk: z.enum(RISK_SIGNALS),
  sentiment: z.enum(SENTIMENTS),
} as const;

export type EvidenceProperty = keyof typeof PROPERTY_VALUES;
export type EvidenceValue<P extends EvidenceProperty> = z.infer<(typeof PROPERTY_VALUES)[P]>;

export const EVIDENCE_PROPERTIES = [
  'met',
  'title',
  'role',
  'stance',
  'amount',
  'competitor',
  'objection',
  'stage',
  'risk',
  'sentiment',
] as const satisfies readonly EvidenceProperty[];
