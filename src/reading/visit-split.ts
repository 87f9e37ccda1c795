/** Where a daily report tells of several visits: one part for each account that opens a paragraph or numbered line. */

import { matchesOf } from './matches.ts';
import type { Span } from './reading.ts';

const OPENER =
  /(?:^|\n)\s*(?:(?:第[一二三四五六七八九]家|[一二三四五六七八九]、|\d{1,2}[.、)）]|[①-⑨]|上午|中午|下午|晚上|morning|afternoon|evening|visit \d|first|second|third)[:：，,.]?\s*)/giu;
/** A part shorter than this tells of no visit. */
const PART_LENGTH_MIN = 12;

/** `namesAccount`: whether a part names an organisation of its own. Empty for a note of a single visit. */
export function findVisitParts(text: string, accountIn: (part: string) => string | null): Span[] {
  const starts = [...matchesOf(OPENER, text)].map((match) => match.index);
  if (starts.length < 2) return [];
  const parts = starts
    .map((start, index): Span => ({ start, end: starts[index + 1] ?? text.length }))
    .map(({ start, end }) => trimmed(text, start, end))
    .filter(({ start, end }) => end - start >= PART_LENGTH_MIN);
  const accounts = parts.map(({ start, end }) => accountIn(text.slice(start, end)));
  const visits = parts.filter((_, index) => {
    const account = accounts[index];
    return account !== null && account !== undefined && accounts.indexOf(account) === index;
  });
  return visits.length >= 2 && visits.length === parts.length ? visits : [];
}

const trimmed = (text: string, from: number, to: number): Span => {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  return { start, end: start + piece.trim().length };
};
