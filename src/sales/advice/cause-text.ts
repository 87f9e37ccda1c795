/** The shape of a cause's words: what to do, how to begin the conversation, why. */
import type { TextKey } from './text-keys.ts';

/** Values of a cause as the view writes them: days, labels and money in the reader's language. */
export type CauseWords = {
  who: string;
  through: string;
  what: string;
  day: string;
  label: string;
  /** The question that closes the gap, or how to begin. */
  ask: string;
  whom: string;
  expected: string;
  count: number;
  usual: number;
};

type Say = (words: CauseWords) => string;
export type CauseText = {
  what: Say;
  /** Said to the person whom it is about, or who leads there; of our own approvals to a colleague. */
  open: Say;
  /** A statement of the records, not a lesson. */
  why: Say;
};
export type CauseTexts = Readonly<Record<TextKey, CauseText>>;
