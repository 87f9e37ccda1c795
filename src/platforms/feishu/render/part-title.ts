/** A text that is a card's title, as far as a header has room for it. Pure. */
import { MAX_SENTENCE_WIDTH, MAX_TITLE_LENGTH } from '../limits.ts';
import { widthOf } from './width.ts';

/** Together they say the text, each word once. `further` is empty where the title holds all of it. */
export type PartedTitle = { title: string; further: string };

/** `sentence`: a long one ends with its first sentence; `whole`: a name is parted only where it must be. */
export const partTitle = (text: string, by: 'sentence' | 'whole' = 'sentence'): PartedTitle => {
  const isShort = text.length <= MAX_TITLE_LENGTH;
  if (isShort && (by === 'whole' || widthOf(text) <= MAX_SENTENCE_WIDTH)) return { title: text, further: '' };
  const sentence = firstSentence(text);
  if (sentence !== null)
    return { title: sentence.trim(), further: text.trimStart().slice(sentence.length).trim() };
  return isShort ? { title: text, further: '' } : atClause(text);
};

/** Up to the end of a line or of a sentence; null where a title cannot hold that, or nothing follows. */
const firstSentence = (text: string): string | null => {
  const [sentence] = /^[^\n]*?(?:[。！？]|[.!?](?=\s)|(?=\n))/u.exec(text.trimStart()) ?? [];
  const isAll = sentence?.trim() === text.trim();
  return !sentence || isAll || sentence.length > MAX_TITLE_LENGTH ? null : sentence;
};

const ELLIPSIS = '…';
const CLAUSE_ENDS = ['：', '；', '，', ': ', '; ', ', '];

/** After a clause, else after a word, in the latter half; else between signs. The cut is marked on both sides. */
const atClause = (text: string): PartedTitle => {
  const room = text.slice(0, MAX_TITLE_LENGTH - ELLIPSIS.length);
  const clause = Math.max(...CLAUSE_ENDS.map((end) => lastEnd(room, end)));
  const word = lastEnd(room, ' ');
  const at = [clause, word].find((one) => one > room.length / 2) ?? boundaryIn(room);
  return {
    title: `${text.slice(0, at).trimEnd()}${ELLIPSIS}`,
    further: `${ELLIPSIS}${text.slice(at).trimStart()}`,
  };
};

const lastEnd = (text: string, mark: string): number => {
  const at = text.lastIndexOf(mark);
  return at === -1 ? -1 : at + mark.length;
};

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Where the last whole sign begins; one with a thousand marks is cut within. */
const boundaryIn = (room: string): number => {
  const last = [...graphemes.segment(room)].at(-1)?.index ?? 0;
  return last === 0 ? room.toWellFormed().length : last;
};
