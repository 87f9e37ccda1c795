/** The stretches of a note that may tell of a next step: clauses, cut finer where another subject or day begins. Pure. */
import type { DateMention } from './dates/find-dates.ts';
import { matchesOf } from './matches.ts';
import type { Clause, Passage } from './passage.ts';
import type { Span } from './reading.ts';

export type StepClause = Span & { text: string; index: number; dates: readonly DateMention[] };

/** "I send …, and she signs …" */
const CUT_EN = /\s(?:and|but|while|so)\s(?=(?:I|we|he|she|they|[A-Z][a-z]+)\b)/gu;
/** "ring her before the 20th and try Tom again Monday": between two days another deed begins. */
const NEXT_DEED_EN = /\sand\s(?!(?:the|his|her|their|our|then|again|possibly)\s)(?=\p{Ll}{3,}\s)/u;
/** A clause longer than this was written without marks; each day it names may begin a step of its own. */
const RUN_ON_CHARS = 36;
/** Who promises, right before the day: 说好Q1再补一批, 我两周后再去. */
const PROMISER_ZH =
  /(?:说好|约好|约定|答应|承诺|让我们?|叫我|那?(?<![给把跟和向对找等])(?:我们?|咱们?|[他她]们?))$/u;
/** Where talk goes on to something else. */
const AFTERTHOUGHT_ZH = /[唉哎嘛呢吧啊呃哦]/u;
const HANZI = /\p{Script=Han}{2}/u;

export function stepClauses(passage: Passage, dates: readonly DateMention[]): StepClause[] {
  const found: StepClause[] = [];
  let next = 0;
  for (const clause of passage.clauses) {
    while (next < dates.length && (dates[next]?.span.end ?? 0) <= clause.start) next++;
    const inside = dates.slice(next).filter(({ span }) => span.start < clause.end);
    for (const { start, end } of finer(passage.text, clause, inside)) {
      found.push({
        start,
        end,
        text: passage.text.slice(start, end),
        index: clause.index,
        dates: inside.filter(({ span }) => span.start < end && start < span.end),
      });
    }
  }
  return found;
}

function finer(text: string, clause: Clause, dates: readonly DateMention[]): Span[] {
  const isRunOn = HANZI.test(clause.text) && clause.text.length > RUN_ON_CHARS;
  const cuts = isRunOn
    ? dayCuts(text, clause, dates)
    : [...subjectCuts(clause), ...deedCuts(text, dates)].sort((a, b) => a.start - b.start);
  const starts = [clause.start, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ start }) => start), clause.end];
  return starts
    .map((start, at): Span => ({ start, end: ends[at] ?? clause.end }))
    .map((span) => (isRunOn ? beforeAfterthought(text, span, dates) : span))
    .filter(({ start, end }) => end > start);
}

const subjectCuts = (clause: Clause): Span[] =>
  Array.from(matchesOf(CUT_EN, clause.text), ({ 0: mark, index }) => ({
    start: clause.start + index,
    end: clause.start + index + mark.length,
  }));

const deedCuts = (text: string, dates: readonly DateMention[]): Span[] =>
  dates.flatMap(({ span }, index) => {
    const next = dates[index + 1];
    const mark = next === undefined ? null : NEXT_DEED_EN.exec(text.slice(span.end, next.span.start));
    if (mark === null) return [];
    const start = span.end + mark.index;
    return [{ start, end: start + mark[0].length }];
  });

function dayCuts(text: string, clause: Clause, dates: readonly DateMention[]): Span[] {
  return dates
    .filter(({ tense }) => tense === 'future' || tense === 'either')
    .map(({ span }) => {
      const before = text.slice(Math.max(clause.start, span.start - 6), span.start);
      const at = span.start - (PROMISER_ZH.exec(before)?.[0].length ?? 0);
      return { start: at, end: at };
    });
}

function beforeAfterthought(text: string, span: Span, dates: readonly DateMention[]): Span {
  const day = dates.find((date) => date.span.start >= span.start && date.span.end <= span.end);
  if (day === undefined) return span;
  const mark = AFTERTHOUGHT_ZH.exec(text.slice(day.span.end, span.end));
  return mark === null ? span : { start: span.start, end: day.span.end + mark.index };
}
