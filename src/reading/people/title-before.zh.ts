import {
  BARE_DEPARTMENTS,
  DEPARTMENT_STEMS,
  DEPARTMENT_WORDS,
  TITLE_PREFIXES,
  TITLE_WORDS,
} from '../lexicon/titles.zh.ts';

/** Words by the character they end with, the longest first: most places of a text end no word at all. */
const byEnd = (words: Iterable<string>): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(
    [...new Set(words)].sort((a, b) => b.length - a.length),
    (word) => word.slice(-1),
  );

const titles = byEnd(TITLE_WORDS);
const departments = byEnd(DEPARTMENT_WORDS);
const stems = byEnd([...DEPARTMENT_STEMS, ...BARE_DEPARTMENTS]);
const bare = byEnd(BARE_DEPARTMENTS);
const prefixes = byEnd([...TITLE_PREFIXES, ...DEPARTMENT_STEMS, ...BARE_DEPARTMENTS]);

/** A position with its department and prefixes takes at most so many words in front. */
const PREFIX_ROUNDS = 4;
/** An unknown stem before 部, 科 … counts with two characters: 反洗钱科 gives 洗钱科. */
const UNKNOWN_STEM_LENGTH = 2;
const STEM_CHARACTERS = /^\p{Script=Han}+$/u;
const NO_STEM = /[的了是在和跟与去到们他她我你这那有把被给让说见找问全两几各其另某该本个一到从]/u;

/** Start of the longest of the words that ends at `end`; -1 where none does. */
function wordEndingAt(text: string, end: number, words: ReadonlyMap<string, readonly string[]>): number {
  for (const word of words.get(text[end - 1] ?? '') ?? [])
    if (text.endsWith(word, end)) return end - word.length;
  return -1;
}

function extendLeft(text: string, from: number): number {
  let start = from;
  for (let round = 0; round < PREFIX_ROUNDS; round++) {
    const department = wordEndingAt(text, start, departments);
    const viaStem = department >= 0 ? stemBefore(text, department) : -1;
    const prefix = wordEndingAt(text, start, prefixes);
    const next = viaStem >= 0 ? viaStem : prefix;
    if (next < 0) break;
    start = next;
  }
  return start;
}

/** Start of the stem that a department word at `end` completes: 设备|科; unknown stems are taken short. */
function stemBefore(text: string, end: number): number {
  const known = wordEndingAt(text, end, stems);
  if (known >= 0) return known;
  const stem = text.slice(Math.max(0, end - UNKNOWN_STEM_LENGTH), end);
  const isStem = stem.length === UNKNOWN_STEM_LENGTH && STEM_CHARACTERS.test(stem) && !NO_STEM.test(stem);
  return isStem ? end - UNKNOWN_STEM_LENGTH : -1;
}

/** 财务 in 的财务: a word for a department or a position that ends right at `end`; its start, or -1. */
export function titleStart(text: string, end: number): number {
  const title = wordEndingAt(text, end, titles);
  if (title >= 0) return extendLeft(text, title);
  const department = wordEndingAt(text, end, departments);
  if (department >= 0) {
    const stem = stemBefore(text, department);
    if (stem >= 0) return extendLeft(text, stem);
  }
  const alone = wordEndingAt(text, end, bare);
  return alone >= 0 ? extendLeft(text, alone) : -1;
}

/** Where a position or department begins and ends inside `text`, the first one; null without one. */
export function titleInside(text: string): { start: number; end: number } | null {
  for (let end = text.length; end > 1; end--) {
    const start = titleStart(text, end);
    if (start >= 0) return { start, end };
  }
  return null;
}
