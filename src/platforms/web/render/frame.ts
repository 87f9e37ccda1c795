/** What every drawn part needs to know: the reader's words and where a press goes back to. */
import type { WebTexts } from '../texts.ts';

export type Frame = {
  words: WebTexts;
  /** The form token of the session. */
  token: string;
  /** Our id of the message that carries the buttons; null on pages. */
  messageId: string | null;
  /** A fresh id for each form, so that sending it twice has one effect. */
  newKey: () => string;
};
