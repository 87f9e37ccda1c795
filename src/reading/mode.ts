/** How the contact took place, and whether it was an attempt that reached nobody. */
import type { Mode } from './labels.ts';
import { MODE_PHRASES } from './lexicon/modes.ts';
import { type Clause, isNegatedAt, type Passage } from './passage.ts';
import { phrasePattern } from './phrases.ts';
import type { Read, Span } from './reading.ts';

const MODES = MODE_PHRASES.map(([mode, phrases]) => ({ mode, pattern: phrasePattern(phrases) }));
const AHEAD =
  /下周|下个?礼拜|明天|明早|节后|下个?月|两周后|周[一二三四五]前|\bwill\b|\bnext\b|tomorrow|\bagain on\b|再[来去约打]|先/iu;
/** Tries over a time, told as one. */
const PERIOD =
  /[两三四五几]条|\btwice\b|\b(?:two|three|four) times\b|从[^，。]{1,6}到现在|[一两三几]个?(?:周|礼拜|星期|月)(?:了|没|都)|第[三四五]次|\bfor (?:two|three|\d+) weeks\b|all (?:week|month)/iu;

type Found = Span & { mode: Mode };

export function findMode(passage: Passage): Read<Mode> | null {
  if (isLongSilence(passage)) return null;
  const best = firstMode(passage);
  if (best === null) return null;
  const { mode, start, end } = best;
  return { value: mode, quote: { start, end }, certainty: 'likely', by: `rules/mode.${mode}@1` };
}

function firstMode(passage: Passage): Found | null {
  for (const clause of passage.clauses) {
    if (clause.index > 0 && AHEAD.test(clause.text)) continue;
    const found = modeIn(passage, clause);
    if (found !== null) return found;
  }
  return null;
}

/** Within a clause the narrower word wins: a coffee at the fair is the fair. */
function modeIn(passage: Passage, clause: Clause): Found | null {
  for (const { mode, pattern } of MODES) {
    for (const match of clause.text.matchAll(pattern)) {
      const start = clause.start + match.index;
      if (isNegatedAt(passage.text, clause.start, start)) continue;
      return { mode, start, end: start + match[0].length };
    }
  }
  return null;
}

const ATTEMPT =
  /没人接|无人接|没接(?!触|着)|不在[，,。]|没见[到着]人?|扑了?个?空|电话也?不接|没回微信|[条次]不回|crickets|一个字没回|联系不上|nobody (?:free|there|picked|answered)|no (?:answer|one there|one picked)|voice ?mail|\bvm for\b|left a vm|didn['’]t (?:pick up|answer)|wasn['’]t (?:there|in)|not in (?:the )?office|left a message/iu;
const REACHED = /[聊谈说讲见]了|告诉|答应|said|told|spoke|talked|says|met\b/iu;

/** A silence of weeks is no single contact, so it has no mode. */
const isLongSilence = (passage: Passage): boolean =>
  ATTEMPT.test(passage.text) && !REACHED.test(passage.text) && PERIOD.test(passage.text);

/** True only where nothing else in the note tells of anybody who was reached. */
export function findAttempt(passage: Passage): Read<true> | null {
  const match = ATTEMPT.exec(passage.text);
  if (match === null || REACHED.test(passage.text)) return null;
  return {
    value: true,
    quote: { start: match.index, end: match.index + match[0].length },
    certainty: 'likely',
    by: 'rules/attempt@1',
  };
}

const NO_MEETING =
  /没(?:跟|和|见|碰)(?:到|着)?客户|没跟客户|酒桌消息|没碰面|没见面|did(?:n['’]t| not) (?:meet|talk to) (?:them|anyone)|haven['’]t met|no meeting yet/iu;

/** The note tells of nobody at the customer's who was met or spoken to. */
export const toldNoContact = (passage: Passage): boolean =>
  NO_MEETING.test(passage.text) || (ATTEMPT.test(passage.text) && !REACHED.test(passage.text));
