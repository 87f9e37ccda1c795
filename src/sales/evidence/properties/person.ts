/** What the ledger can hold of a customer's person: a zod schema for the value of each property. */
import { z } from 'zod';
import { NOTE_ROLES, STANCES } from '../../../reading/labels.ts';

/** `met`: took part in the contact (false: was spoken of, not there). `role`: as a note tells it, an observation. */
export const PERSON_VALUES = {
  met: z.boolean(),
  title: z.string(),
  role: z.enum(NOTE_ROLES),
  stance: z.enum(STANCES),
} as const;
