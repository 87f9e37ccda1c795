/** What an answer may use: who asked, where, and by what words, so that a form can be asked for once more. */
import { z } from 'zod';
import { MAX_BUTTON_VALUE_BYTES } from '../../chat/command-codec.ts';
import type { ReplyHandle } from '../../chat/inbound.ts';
import type { Opener } from './card-value.ts';

export type Asked = {
  openId: string;
  /** What is asked for is known by it: the key of an answer that is not stored. */
  key: string;
  /** The message that asked; null where a card, a menu or a first visit did. */
  messageId: string | null;
  inThread: boolean;
  opener: Opener | null;
};

export const handleOf = (asked: Asked): ReplyHandle => ({ asked: JSON.stringify(asked) });

const shape = z.object({
  openId: z.string(),
  key: z.string(),
  messageId: z.string().nullable(),
  inThread: z.boolean(),
  opener: z.object({ kind: z.enum(['press', 'text']), value: z.string() }).nullable(),
});

/** Null where it is gone: an answer of later on. */
export const askedOf = (handle: ReplyHandle | null): Asked | null =>
  handle?.asked === undefined ? null : (shape.safeParse(JSON.parse(handle.asked)).data ?? null);

/** Long words open no form; they are notes. */
export const openerOf = (kind: Opener['kind'], value: string): Opener | null =>
  Buffer.byteLength(value) <= MAX_BUTTON_VALUE_BYTES ? { kind, value } : null;
