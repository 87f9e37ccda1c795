/** What the ledger can hold: a closed list of properties, by whom or what they speak of, and who may read an entry. */
import { z } from 'zod';
import { ACCOUNT_VALUES } from './properties/account.ts';
import { DEAL_VALUES } from './properties/deal.ts';
import { PERSON_VALUES } from './properties/person.ts';

export const SUBJECT_KINDS = ['account', 'person', 'deal'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Who may read a piece of evidence: everybody with rights on the account, its account team, or the writer. */
export const AUDIENCES = ['team', 'account_team', 'writer'] as const;
export type EvidenceAudience = (typeof AUDIENCES)[number];

/**
 * Of any subject. `released`: what somebody set by hand of this property counts no more, so that what visits tell counts
 * again; `part`: of which value, where a subject has several side by side (`parts.ts`), else empty.
 */
const COMMON_VALUES = {
  released: z.object({ property: z.string().max(60), part: z.string().max(300) }),
} as const;

/** The schema of each property's value. */
export const PROPERTY_VALUES = {
  ...PERSON_VALUES,
  ...DEAL_VALUES,
  ...ACCOUNT_VALUES,
  ...COMMON_VALUES,
} as const;

export type EvidenceProperty = keyof typeof PROPERTY_VALUES;
export type EvidenceValue<P extends EvidenceProperty> = z.infer<(typeof PROPERTY_VALUES)[P]>;

export const EVIDENCE_PROPERTIES = Object.keys(PROPERTY_VALUES) as readonly EvidenceProperty[];
