/**
 * The one place where words go into a card. They stand in `plain_text`, which knows no mention, link or markup;
 * nothing here ever makes `lark_md` or `markdown`.
 */
import { type Localized, say } from '../../../chat/locale.ts';
import type { Tone } from '../../../chat/reply.ts';
import type { Div, PlainText, StyledText, TextColor } from './card.ts';

/** Signs that turn the direction of what follows, also beyond the words that they came with. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** Feishu refuses an empty text; a blank is shown as nothing. */
const BLANK = ' ';

/** Signs that nobody sees, and that take seven bytes each as JSON within JSON. Line ends and tabs stay. */
const UNSEEN = /(?![\n\r\t])\p{Cc}/gu;

/** Words as they are; those that turn the direction of writing stay among themselves. */
export const words = (text: string): string => {
  const kept = text.replace(UNSEEN, '').toWellFormed();
  if (kept === '') return BLANK;
  if (!DIRECTION.test(kept)) return kept;
  const open = [...kept].reduce((depth, sign) => depth + depthOf(sign), 0);
  return `${ISOLATE}${kept}${END_ISOLATE.repeat(Math.max(0, open) + 1)}`;
};

const depthOf = (sign: string): number => {
  if (/[\u2066-\u2068]/u.test(sign)) return 1;
  return sign === END_ISOLATE ? -1 : 0;
};

export const plain = (text: string): PlainText => ({ tag: 'plain_text', content: words(text) });

/** Our own words in both languages; the client takes its own. */
export const plainInBoth = (text: Localized): PlainText => ({
  ...plain(say(text, 'zh-CN')),
  i18n_content: { zh_cn: words(say(text, 'zh-CN')), en_us: words(say(text, 'en')) },
});

type Style = { size?: NonNullable<StyledText['text_size']>; color?: TextColor };

export const line = (text: string, { size, color }: Style = {}): Div => ({
  tag: 'div',
  text: {
    ...plain(text),
    ...(size === undefined ? {} : { text_size: size }),
    ...(color === undefined || color === 'default' ? {} : { text_color: color }),
  },
});

export const COLOR_OF_TONE: Readonly<Record<Tone, TextColor>> = {
  plain: 'default',
  good: 'green',
  warning: 'orange',
  bad: 'red',
};

/** A second, quieter line. */
export const quietLine = (text: string): Div => line(text, { size: 'notation', color: 'grey' });

/** A quieter line that belongs to the one above: elements of a card stand 8 px apart. */
export const lineBelow = (text: string): Div => ({ ...quietLine(text), margin: '-6px 0px 0px 12px' });

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const ELLIPSIS = '…';

/** At most `max` UTF-16 units, cut between signs, the cut shown by an ellipsis. */
export const shorten = (text: string, max: number): string =>
  text.length <= max ? text : `${firstOf(text, max - ELLIPSIS.length)}${ELLIPSIS}`;

/** Pieces of at most `max` UTF-16 units, cut at a line's or else a word's end in the latter half, else between signs. */
export const piecesOf = (text: string, max: number): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const piece = firstOf(rest, max);
    const ends = [piece.lastIndexOf('\n'), piece.lastIndexOf(' ')];
    const end = ends.find((one) => one > max / 2);
    const kept = end === undefined ? piece : piece.slice(0, end + 1);
    pieces.push(kept);
    rest = rest.slice(kept.length);
  }
  return [...pieces, rest].filter((piece) => piece !== '');
};

/** UTF-16 units looked at beyond a cut, to see the sign there whole: a family of four with skin tones has 19. */
const LOOK_AHEAD = 32;

/** A sign longer than `max`, such as one with a thousand marks, is cut within. */
const firstOf = (text: string, max: number): string => {
  let end = 0;
  for (const { segment } of graphemes.segment(text.slice(0, max + LOOK_AHEAD))) {
    if (end + segment.length > max) break;
    end += segment.length;
  }
  return end === 0 ? text.slice(0, max).toWellFormed() : text.slice(0, end);
};
