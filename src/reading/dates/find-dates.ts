/** Finds the words of a note that speak of time and resolves them against the day of writing. Pure. */

import { matchesOf } from '../matches.ts';
import { type LikelyPatterns, likelyIn, type PatternList, patternList } from '../pattern-index.ts';
import type { Span } from '../reading.ts';
import { weekdayOf } from './calendar.ts';
import { CHINESE_DATE_RULES, CHINESE_DATE_TAIL } from './chinese-rules.ts';
import { type DateMeaning, type DateRule, VAGUE_EITHER } from './date-rule.ts';
import { ENGLISH_DATE_HEAD, ENGLISH_DATE_RULES, ENGLISH_DATE_TAIL } from './english-rules.ts';

/** Date words with where they stand, what they mean, and the rule that read them. */
export type DateMention = DateMeaning & { span: Span; by: string };

/** Longest run of words before an English date that is looked at: "at the latest by the ". */
const HEAD_CHARS = 28;

const listOf = (rules: readonly DateRule[]): PatternList => patternList(rules.map(({ pattern }) => pattern));
const CHINESE = listOf(CHINESE_DATE_RULES);
const ENGLISH = listOf(ENGLISH_DATE_RULES);
const RULE_OF = new Map([...CHINESE_DATE_RULES, ...ENGLISH_DATE_RULES].map((rule) => [rule.pattern, rule]));

const HAS_CHINESE = /[\u4e00-\u9fff]/u;
const HAS_LATIN = /[A-Za-z]/u;
const HAS_DIGIT = /\d/u;

/**
 * All words of time in the text, in order, without overlaps; dates are ISO. `today` is the day of writing.
 * Never throws; what is unclear has no date.
 */
export function findDates(
  text: string,
  today: string,
  likely: LikelyPatterns = likelyIn(text),
): DateMention[] {
  const found: DateMention[] = [];
  const collect = ({ id }: PatternList) => {
    for (const pattern of likely[id] ?? []) found.push(...readBy(pattern, text, today));
  };
  const chinese = HAS_CHINESE.test(text);
  if (chinese) collect(CHINESE);
  if (HAS_LATIN.test(text) || (!chinese && HAS_DIGIT.test(text))) collect(ENGLISH);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return joinNeighbours(text, widen(text, withoutOverlaps(found)));
}

function readBy(pattern: RegExp, text: string, today: string): DateMention[] {
  const rule = RULE_OF.get(pattern);
  return matchesOf(pattern, text).flatMap((match) => {
    const meaning = rule?.read(match.groups ?? {}, today) ?? null;
    const span = { start: match.index, end: match.index + match[0].length };
    return meaning === null ? [] : [{ ...meaning, span, by: `rules/date.${rule?.name}@1` }];
  });
}

/** 周四前, "by Friday": by then something is to be done; no meeting of the past is told so. */
export const isDeadline = (text: string, { span }: DateMention): boolean =>
  /前$|^(?:by|before|until|no later than)\b/iu.test(text.slice(span.start, span.end));

function withoutOverlaps(sorted: readonly DateMention[]): DateMention[] {
  const kept: DateMention[] = [];
  let end = 0;
  for (const mention of sorted) {
    if (mention.span.start < end) continue;
    kept.push(mention);
    end = mention.span.end;
  }
  return kept;
}

/** Takes in the words around that belong to the date: "by the", 前, 下午3点, "at 2pm". */
function widen(text: string, mentions: readonly DateMention[]): DateMention[] {
  let before = 0;
  return mentions.map((mention, index) => {
    const { start, end } = mention.span;
    const nextStart = mentions[index + 1]?.span.start ?? text.length;
    const left = text.slice(Math.max(before, start - HEAD_CHARS), start);
    const head = ENGLISH_DATE_HEAD.exec(left)?.[0].length ?? 0;
    const span = { start: start - head, end: Math.min(tailEnd(text, end), nextStart) };
    before = span.end;
    return { ...mention, span };
  });
}

function tailEnd(text: string, end: number): number {
  for (const tail of [CHINESE_DATE_TAIL, ENGLISH_DATE_TAIL]) {
    tail.lastIndex = end;
    const length = tail.exec(text)?.[0].length ?? 0;
    if (length > 0) return end + length;
  }
  return end;
}

const SAME_DAY_GAP = /^(?:[\s,，（(]{0,2}|[,\s]*the\s)$/iu;
const OTHER_DAY_GAP = /^\s?(?:或者?|还是|or|\/|~|—|–|-|到|至|、|to|and|和)\s?$/iu;

/** 周三12号 is one day said twice; 周三或周四 is no single day. */
function joinNeighbours(text: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const gap = last === undefined ? null : text.slice(last.span.end, mention.span.start);
    const union = last === undefined || gap === null ? null : unite(last, mention, gap);
    if (union === null) joined.push(mention);
    else joined[joined.length - 1] = union;
  }
  return joined;
}

function unite(a: DateMention, b: DateMention, gap: string): DateMention | null {
  const span = { start: a.span.start, end: b.span.end };
  const dated = (mention: DateMention) => mention.ahead !== null || mention.behind !== null;
  if (SAME_DAY_GAP.test(gap)) {
    if (/date\.period-end@/.test(a.by) && a.tense === 'present' && b.weekday !== undefined)
      return { ...b, span };
    const [weekday, day] = a.weekday === undefined ? [b, a] : [a, b];
    if (weekday.weekday !== undefined && day.weekday === undefined && dated(day)) {
      return { ...day, span, ...onWeekday(day, weekday.weekday) };
    }
    const timeOfDay = /date\.(?:part-of-day|day)@/;
    if (timeOfDay.test(b.by) && dated(a)) return { ...a, span };
    return null;
  }
  if (OTHER_DAY_GAP.test(gap) && dated(a) && dated(b)) return { ...b, ...VAGUE_EITHER, span };
  return null;
}

function onWeekday(day: DateMeaning, weekday: number): Pick<DateMeaning, 'ahead' | 'behind'> {
  const checked = (date: string | null) => (date !== null && weekdayOf(date) === weekday ? date : null);
  return { ahead: checked(day.ahead), behind: checked(day.behind) };
}
