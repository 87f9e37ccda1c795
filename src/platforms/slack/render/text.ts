/**
 * The one place where somebody's words enter a message. Blocks carry them as `plain_text` and as rich text of type
 * `text`, which Slack never parses: no mention, no link, no markup can come of them. Only the text beside the blocks is
 * parsed, and escaped here. Pure.
 */
import type { PlainTextElement, RichTextText } from '@slack/types';

/** Marks what was cut. */
const CUT = '…';
/** Slack refuses an empty text. */
const NOTHING = '–';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** At most `max` UTF-16 units, cut between characters as people see them, and marked. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text;
  return text.slice(0, lastBoundary(text, max - CUT.length)).toWellFormed() + CUT;
};

/** The same, but cut after a word where there is one in the latter half. */
export const cutAtWord = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const blank = text.lastIndexOf(' ', max - CUT.length);
  return blank > max / 2 ? text.slice(0, blank) + CUT : cut(text, max);
};

/** Where the last whole character ends at `max` or before. One may be longer than that: a thousand accents on one letter. */
const lastBoundary = (text: string, max: number): number => {
  let last = 0;
  for (const { index } of graphemes.segment(text)) {
    if (index > max) break;
    last = index;
  }
  return last === 0 ? max : last;
};

/** Pieces of at most `max` units, parted at a line's end, else at a blank, else between characters. */
export const pieces = (text: string, max: number): string[] => {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const at = placeToPart(rest, max);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest];
};

const placeToPart = (text: string, max: number): number => {
  const line = text.lastIndexOf('\n', max - 1) + 1;
  if (line > max / 2) return line;
  const blank = text.lastIndexOf(' ', max - 1) + 1;
  if (blank > max / 2) return blank;
  return lastBoundary(text, max);
};

const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/u;
const ISOLATES = /[\u2066-\u2069]/gu;

/** Signs that turn the direction of writing turn it within their own text alone. */
const isolated = (text: string): string =>
  OVERRIDES.test(text) ? `\u2068${text.replace(ISOLATES, '')}\u2069` : text;

const shown = (text: string, max: number): string => {
  const trimmed = text.trim();
  if (trimmed === '') return NOTHING;
  const short = cut(trimmed, max);
  const safe = isolated(short);
  return safe.length <= max ? safe : isolated(cut(trimmed, max - 2));
};

/** Without `emoji`, so that `:rocket:` and 10:30:45 stay what they are. */
export const plain = (text: string, max: number): PlainTextElement => ({
  type: 'plain_text',
  text: shown(text, max),
  emoji: false,
});

/** A run of rich text. Not trimmed: runs stand beside each other. */
export const run = (text: string, style?: RichTextText['style']): RichTextText => ({
  type: 'text',
  text: text === '' ? NOTHING : isolated(text),
  ...(style === undefined ? {} : { style }),
});

/** For the text beside the blocks, which Slack parses: what begins a mention or a link is escaped. */
export const escaped = (text: string, max: number): string => {
  const whole = escapeMarkup(shown(text, text.length + 2));
  if (whole.length <= max) return whole;
  let kept = '';
  // Character by character, so that no escape is cut in two.
  for (const { segment } of graphemes.segment(shown(text, max))) {
    const next = escapeMarkup(segment);
    if (kept.length + next.length > max - CUT.length) break;
    kept += next;
  }
  return kept + CUT;
};

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
