/** What the ledger can hold of a customer's person: a zod schema for the value of each property. */
import { z } from 'zod';
import { NOTE_ROLES, STANCES } from '../../../reading/labels.ts';
import {
  APPEALS,
  CLOSENESS_DEGREES,
  DECIDER_TYPES,
  GUIDE_SOURCES,
  HANDLING_KINDS,
  HELD_ROLES,
  INFLUENCE_LEVELS,
  MOTIVES,
  TIES,
  TRUST_KINDS,
  TRUST_LEVELS,
} from '../../stakeholders/kinds.ts';

/** Longest words that a person may write of another: a sentence or two. */
export const WORDS_LENGTH_MAX = 300;
const words = z.string().max(WORDS_LENGTH_MAX);

/**
 * `met`: took part in the contact (false: was spoken of, not there). `role`: as a note tells it, an observation; `roles`:
 * all buying roles, as a person sets them. `left`: went to another company, where the record named stands for him;
 * `came`: from which record, as a lead. Null takes an earlier value back.
 */
export const PERSON_VALUES = {
  met: z.boolean(),
  title: z.string(),
  role: z.enum(NOTE_ROLES),
  stance: z.enum(STANCES),
  roles: z.array(z.enum(HELD_ROLES)),
  handling: z.enum(HANDLING_KINDS).nullable(),
  reports_to: z.uuid().nullable(),
  influence: z.literal(INFLUENCE_LEVELS),
  answer_plan: words,
  guide: z.object({ source: z.enum(GUIDE_SOURCES) }).nullable(),
  motive: z.object({ kinds: z.array(z.enum(MOTIVES)), words }),
  closeness: z.literal(CLOSENESS_DEGREES),
  closeness_wanted: z.literal(CLOSENESS_DEGREES),
  trust: z.object({ kind: z.enum(TRUST_KINDS), level: z.literal(TRUST_LEVELS) }),
  appeal: z.enum(APPEALS).nullable(),
  decider_type: z.enum(DECIDER_TYPES).nullable(),
  tie: z.object({ to: z.uuid(), kind: z.enum(TIES) }),
  left: z.uuid(),
  came: z.uuid(),
} as const;
