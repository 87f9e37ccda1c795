import { DEPARTMENT_WORDS_EN, POSITION_WORDS, TITLE_JOINERS, TITLE_MODIFIERS } from '../lexicon/titles.en.ts';
import type { Span } from '../reading.ts';

const WORD = /[\p{L}&/-]+\.?/gu;
const TITLE_WORDS_MAX = 7;

const isHead = (word: string): boolean => POSITION_WORDS.has(word) || DEPARTMENT_WORDS_EN.has(word);

/** A position in Latin letters within `from`..`to`: from its first modifier to its last word; null without one. */
export function latinTitleWithin(text: string, from: number, to: number): Span | null {
  const words = Array.from(text.slice(from, to).matchAll(WORD), ({ 0: word, index }) => ({
    // "so it's real": the pronoun is no department.
    word: word === 'it' ? '' : word.toLowerCase().replace(/\.$/u, ''),
    start: from + index,
    end: from + index + word.length,
  }));
  const head = words.findIndex(({ word }) => isHead(word) || TITLE_MODIFIERS.has(word));
  if (head < 0 || head > 3) return null;
  let last = head;
  let lastHead = -1;
  while (last < words.length && last - head < TITLE_WORDS_MAX) {
    const word = words[last]?.word ?? '';
    if (isHead(word)) lastHead = last;
    else if (
      !TITLE_MODIFIERS.has(word) &&
      !TITLE_JOINERS.has(word) &&
      lastHead >= 0 &&
      !isJoined(words[last - 1]?.word)
    )
      break;
    last++;
  }
  const segment = wholeSegment(text, from, words);
  if (segment !== null) return segment;
  const start = words[head]?.start;
  // "head of the proteomics core": what stands behind "of" belongs to the position.
  const end =
    words[
      Math.max(
        lastHead,
        joinedEnd(
          words.map(({ word }) => word),
          lastHead,
        ),
      )
    ]?.end;
  return start === undefined || end === undefined || lastHead < 0 ? null : { start, end };
}

/** A short stretch between marks that ends or begins with a position is the title as a whole: "feed barge operator", "AGM dyeing". */
function wholeSegment(
  text: string,
  from: number,
  words: readonly { word: string; start: number; end: number }[],
): Span | null {
  const first = words.findIndex(({ word }) => !/^(?:from|the|their|a|an|is|in|our|at)$/u.test(word));
  const last = words.findIndex(
    ({ end }, at) =>
      at >= first && /^(?:$|[,.;:()（），。；、\n/]|\s[-–(]|,)/u.test(text.slice(end, end + 2)),
  );
  if (first < 0 || last < first || last - first >= SEGMENT_WORDS_MAX) return null;
  const segment = words.slice(first, last + 1);
  const isTitle =
    segment.some(({ word }) => isHead(word)) &&
    segment.every(({ start, end }) => isLowOrShort(text.slice(start, end)));
  const [a, z] = [segment[0], segment.at(-1)];
  return isTitle && a !== undefined && z !== undefined && a.start - from <= 12
    ? { start: a.start, end: z.end }
    : null;
}

const SEGMENT_WORDS_MAX = 4;
/** A capitalised word of some length is a name and no part of a title here. */
const isLowOrShort = (word: string): boolean =>
  /^\p{Ll}/u.test(word) || /^[A-Z&/]{2,5}$/.test(word) || isHead(word.toLowerCase());

const BEHIND = /^(?:,\s|\s?\(|\s(?:from|in|at|of)\s(?:the\s)?|\s[-–]\s)((?:[\p{L}&/-]+\.?\s?){1,5})/u;
const AHEAD = /(?:^|[\s,(:：])((?:[\p{L}&/-]+\s){1,3})$/u;

/** Whether a position stands right beside a name in Latin letters: "Kev Ollerton, transport mgr", "CIO Hal Brandvold". */
export function isTitled(text: string, { start, end }: Span): boolean {
  const behind = BEHIND.exec(text.slice(end, end + 48));
  if (behind?.[1] !== undefined) {
    const from = end + behind[0].length - behind[1].length;
    const title = latinTitleWithin(text, from, end + behind[0].length);
    const isNear = title !== null && title.start - from <= 12;
    // "Halvorsen Kjemi, plant manager Ingrid": the position is the next person's.
    if (
      isNear &&
      (text[title.end - 1] === '.' ||
        !/^(?:\s\p{Ll}+){0,2}\s\p{Lu}\p{Ll}/u.test(text.slice(title.end, title.end + 40)))
    )
      return true;
  }
  const ahead = AHEAD.exec(text.slice(Math.max(0, start - 40), start));
  if (ahead?.[1] === undefined) return false;
  const title = latinTitleWithin(text, start - ahead[1].length, start);
  return title !== null && title.end >= start - 1;
}

const isJoined = (word: string | undefined): boolean => word !== undefined && TITLE_JOINERS.has(word);

function joinedEnd(words: readonly string[], head: number): number {
  if (words[head + 1] !== 'of') return head;
  let end = head + 1;
  while (end + 1 < words.length && end < head + 4) end++;
  return end;
}
