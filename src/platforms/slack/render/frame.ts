/** What every drawn part needs to know. */
import type { KnownBlock } from '@slack/types';
import type { Locale } from '../../../chat/locale.ts';
import type { ChartBlock } from './chart-block.ts';

export type SlackBlock = KnownBlock | ChartBlock;

export type Frame = {
  locale: Locale;
  /**
   * Where it stands. A `message` and App Home are kept by Slack, so nothing confidential stands there; a `modal` goes
   * away when it is closed.
   */
  surface: 'message' | 'modal' | 'home';
  /** Our id of the message, and which of its revisions; null where it is none of ours. */
  message: { id: string; revision: number } | null;
  /** A whole channel reads it, in whichever language. */
  isShared?: boolean;
  /** SVG -> id of the file that shows it; a picture that is not among them stands in words. */
  files?: ReadonlyMap<string, string>;
};
