/** A note cut into sentences and clauses, with their places kept: the ground on which all rules stand. Pure. */
import { matchesOf } from './matches.ts';
import { type LikelyPatterns, likelyIn } from './pattern-index.ts';
import type { Span } from './reading.ts';

/** Words between two marks. `index` counts within the passage, `sentence` names the sentence it is part of. */
export type Clause = Span & { text: string; index: number; sentence: number };
export type Sentence = Span & { text: string; index: number; clauses: readonly Clause[] };

export type Passage = {
  text: string;
  sentences: readonly Sentence[];
  clauses: readonly Clause[];
  likely: LikelyPatterns;
};

/** Abbreviations and figures keep their point: "Mr. Novak", "1.2m", "approx. 40". */
const SENTENCE_END =
  /[。！？!?；;\n\r]+|(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|approx|ca|vs|e\.g|i\.e|Inc|Ltd|Co|Corp|[A-Z]))\.+(?=\s|$|\p{Script=Han})/gu;
/** A comma inside a figure (1,200) is no mark. */
const CLAUSE_END =
  /[，：:]|(?<=\p{Script=Han})[ 　]+(?=\p{Script=Han})|,(?!\d{3})|\s[-–—]\s|——|\s(?=(?:but|although|though|whereas|while|however|and then)\b)/gu;

export const passageOf = (text: string): Passage => {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  for (const span of cut(text, { start: 0, end: text.length }, SENTENCE_END)) {
    const own = cut(text, span, CLAUSE_END).map(
      (part, offset): Clause => ({
        ...part,
        text: text.slice(part.start, part.end),
        index: clauses.length + offset,
        sentence: sentences.length,
      }),
    );
    sentences.push({
      ...span,
      text: text.slice(span.start, span.end),
      index: sentences.length,
      clauses: own,
    });
    clauses.push(...own);
  }
  return { text, sentences, clauses, likely: likelyIn(text) };
};

/** The parts of `within` between the marks, without blanks at their ends; empty ones are left out. */
function cut(text: string, within: Span, mark: RegExp): Span[] {
  const parts: Span[] = [];
  const piece = text.slice(within.start, within.end);
  let from = 0;
  const keep = (to: number) => {
    const raw = piece.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const end = from + raw.trimEnd().length;
    if (end > start) parts.push({ start: within.start + start, end: within.start + end });
  };
  for (const match of matchesOf(mark, piece)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(piece.length);
  return parts;
}

/** The clause at or right before a place of the text; null in an empty passage. */
export const clauseAt = (passage: Passage, place: number): Clause | null => {
  let low = 0;
  let high = passage.clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.clauses[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return passage.clauses[low - 1] ?? passage.clauses[0] ?? null;
};

export const sentenceAt = (passage: Passage, place: number): Sentence | null => {
  const clause = clauseAt(passage, place);
  return clause === null ? null : (passage.sentences[clause.sentence] ?? null);
};

const NEGATION_ZH = /(?:没有?|不|未|无|并非|别|毫无|不再|从没|谈不上|算不上)[^，。]{0,3}$/u;
const NEGATION_EN =
  /\b(?:no|not|never|without|hardly|isn'?t|wasn'?t|aren'?t|don'?t|doesn'?t|didn'?t|won't|can'?t|cannot|no longer|nobody|nothing|neither|nor)(?:\s+\S+){0,2}\s*$/iu;

/** Whether a word at `place` (of the text) is denied by what stands right before it in the same clause. */
export const isNegatedAt = (text: string, clauseStart: number, place: number): boolean => {
  const before = text.slice(Math.max(clauseStart, place - 40), place);
  return NEGATION_ZH.test(before) || NEGATION_EN.test(before);
};

const DENIAL =
  /(?:不是|并非|而非|倒不是|不算|谈不上)[^，。]{0,8}$|\b(?:it['’]s not|not that|not because|isn['’]t that|not a (?:question|matter) of)\b[^,.]{0,16}$/iu;

/** 不是学校没钱: the whole statement is denied, though it holds a negation itself. */
export const isDenied = (text: string, clauseStart: number, place: number): boolean =>
  DENIAL.test(text.slice(Math.max(clauseStart, place - 24), place));
