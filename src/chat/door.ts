/** The port of a platform that delivers: `platforms/` implements it, `delivery/` calls it. */
import type { Place, ReplyHandle } from './inbound.ts';
import type { Reply } from './reply.ts';
import type { Viewer } from './viewer.ts';

/** One message on its way to one reader. */
export type Outgoing = {
  /** Our id: goes along where the platform knows an idempotency key, and stands behind every button. */
  messageId: string;
  /** 1 when new, raised each time the reply is replaced. */
  revision: number;
  /** Who reads it: language, time zone, and whose it is in a place that has others. */
  viewer: Viewer;
  place: Place;
  reply: Reply;
  /** Where the message stands already and is to be changed. Null: to be posted. */
  platformMessageId: string | null;
  /** Of the inbound that it answers, as long as that may still serve. */
  handle: ReplyHandle | null;
  /** An earlier try of this revision ended without an answer. */
  retried: boolean;
};

/** The reason of `impossible` where people of other companies read the channel, or nobody tells who reads it. */
export const OUTSIDERS = 'outsiders';

/**
 * `delivered`: it stands there. `later`: the platform asks to wait that long, nothing was taken. `uncertain`: it was sent
 * and no answer came back; `repeatable`: the platform knows a send by its key, and makes no copy of it when it is sent
 * again. `impossible`: it will never be taken there; `reason` is the platform's code, no text.
 */
export type Delivery =
  | { kind: 'delivered'; platformMessageId: string | null }
  | { kind: 'later'; waitMs: number }
  | { kind: 'uncertain'; repeatable?: true }
  | { kind: 'impossible'; reason: string };

/** A form to open or a passing word: nothing is lost where it cannot be shown any more. */
export type Passing = Pick<Outgoing, 'viewer' | 'place' | 'reply' | 'handle'> & {
  /** Our id of the message whose button was pressed; null where there was none. */
  messageId: string | null;
  /** The platform's id of that message. */
  platformMessageId: string | null;
};

export type Door = {
  /** Posts one message, or changes it. Never rejects for what the platform answers. */
  deliver: (message: Outgoing) => Promise<Delivery>;
  /** Opens a form, shows a toast. Where the means to do so has run out, says how to ask again. */
  pass: (passing: Passing) => Promise<void>;
  /** A channel's name as people there write it, such as #sales; null where the platform does not tell it now. */
  nameOf: (channel: Place) => Promise<string | null>;
};
