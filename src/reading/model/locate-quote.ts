/** Finds a model's quote in the note. Pure. */
import type { Span } from '../reading.ts';

/** Full-width and half-width, case, and blanks do not tell one quote from another. */
const plain = (character: string): string => character.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

export type QuoteFinder = (quote: string) => Span | null;

/** Places are in UTF-16 units of the note; null where the words do not stand in it. */
export const makeQuoteFinder = (note: string): QuoteFinder => {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of note) {
    for (const letter of plain(character)) {
      folded += letter;
      for (let unit = 0; unit < letter.length; unit += 1) {
        starts.push(at);
        ends.push(at + character.length);
      }
    }
    at += character.length;
  }
  return (quote) => {
    const needle = Array.from(quote, plain).join('');
    const place = needle === '' ? -1 : folded.indexOf(needle);
    const start = starts[place];
    const end = ends[place + needle.length - 1];
    return start === undefined || end === undefined ? null : { start, end };
  };
};
