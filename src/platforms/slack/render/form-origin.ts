/** What a form carries along unseen. It comes back from outside, so it is parsed, and rights are checked at its use. */
import { z } from 'zod';
import { PRIVATE_METADATA } from '../limits.ts';

const schema = z.object({
  /** The encoded command that receives the fields. */
  value: z.string(),
  /** Our id of the message whose button opened it. */
  messageId: z.string().nullable(),
  /** Where answers go. */
  place: z.string(),
  /** What opens it again, see `handle.ts`. */
  again: z.string().optional(),
  /** With which the message that stands there for its reader alone can be replaced. */
  responseUrl: z.string().optional(),
  /** Fields that had no room, as they stood. */
  kept: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export type FormOrigin = z.infer<typeof schema>;

/** Null where it would be too long for Slack to carry. */
export const sealOrigin = (origin: FormOrigin): string | null => {
  const sealed = JSON.stringify(origin);
  return sealed.length <= PRIVATE_METADATA ? sealed : null;
};

export const openOrigin = (sealed: string): FormOrigin | null => {
  try {
    return schema.safeParse(JSON.parse(sealed)).data ?? null;
  } catch {
    return null;
  }
};
