/** What an answer may use for a while. It stands at the inbox row as texts; only this platform reads it. */
import { z } from 'zod';
import type { ReplyHandle } from '../../chat/inbound.ts';

const schema = z.object({
  team: z.string(),
  /** Who asked. */
  user: z.string(),
  /** Posts to its one reader, 5 times within 30 minutes. */
  responseUrl: z.string().optional(),
  /** Opens one view, within 3 seconds. */
  triggerId: z.string().optional(),
  /** A modal is open: a further one goes on top of it. */
  inModal: z.literal('yes').optional(),
  /** It came from App Home, which is to be drawn anew. */
  fromHome: z.literal('yes').optional(),
  /** Our id of the message that `responseUrl` can replace. */
  pressed: z.string().optional(),
  /** Does the same again, see `againOf`. */
  again: z.string().optional(),
});

export type Handle = z.infer<typeof schema>;

/** Null where there is none, or it is none of ours. */
export const readHandle = (handle: ReplyHandle | null): Handle | null =>
  schema.safeParse(handle).data ?? null;

export const sealHandle = (handle: { [Key in keyof Handle]: Handle[Key] | undefined }): ReplyHandle =>
  Object.fromEntries(
    Object.entries(handle).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** A button's value that asks for the same once more: an encoded command, or a typed text. */
export const againOf = (asked: { command: string } | { text: string }): string =>
  'command' in asked ? `v:${asked.command}` : `t:${asked.text}`;

export const readAgain = (value: string): { command: string } | { text: string } | null => {
  if (value.startsWith('v:')) return { command: value.slice(2) };
  return value.startsWith('t:') ? { text: value.slice(2) } : null;
};
