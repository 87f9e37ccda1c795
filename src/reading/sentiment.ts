/** How the meeting went for our cause, where the note says so. */
import type { Sentiment } from './labels.ts';
import { BAD, GOOD, MIXED, OTHERS } from './lexicon/moods.ts';
import { clauseAt, isNegatedAt, type Passage } from './passage.ts';
import type { PatternList } from './pattern-index.ts';
import { phraseList, phrasePattern, phrasesIn } from './phrases.ts';
import type { Read, Span } from './reading.ts';
import { isSupposed } from './supposed.ts';

const SIGNS: Readonly<Record<Sentiment, PatternList>> = {
  positive: phraseList(GOOD),
  negative: phraseList(BAD),
  neutral: phraseList(MIXED),
};
const OTHERS_PATTERN = phrasePattern(OTHERS);

/** A sign in the last sentence sums up and weighs half more. */
const LAST_WEIGHT = 2;
/** Good and bad closer together than one sign make a mixed meeting. */
const CLEAR_MARGIN = 1;
/** So many hurdles against a single good word that the word is politeness. */
const DROWNED = -2;

type Finding = { value: Sentiment; quote: Span; weight: number };

export function findSentiment(passage: Passage, against: number, inFavour: number): Read<Sentiment> | null {
  const neutral = find(passage, 'neutral').at(-1);
  if (neutral !== undefined) return read(neutral, 'sure');
  const good = find(passage, 'positive');
  const bad = find(passage, 'negative');
  if (good.length === 0 && bad.length === 0) return null;
  // Every sign counts, and so do stances, objections and risks.
  const sum = weigh(good) + inFavour - weigh(bad) - against;
  const lead = sum >= 0 ? (good[0] ?? bad[0]) : (bad.at(-1) ?? good[0]);
  if (lead === undefined) return null;
  if (good.length > 0 && bad.length > 0 && Math.abs(sum) < CLEAR_MARGIN)
    return read({ ...lead, value: 'neutral' }, 'likely');
  if ((sum > 0 && good.length > 0) || bad.length === 0) {
    return sum <= DROWNED ? null : read({ ...lead, value: 'positive' }, 'likely');
  }
  return read({ ...lead, value: 'negative' }, 'likely');
}

/** 产品不错，但…: praise before a but is politeness. */
const POLITE = /^[^，。,.]{0,8}[，,]\s?(?:但|不过|可是|but\b)/u;

const weigh = (findings: readonly Finding[]): number => findings.reduce((sum, { weight }) => sum + weight, 0);

function find(passage: Passage, value: Sentiment): Finding[] {
  const found: Finding[] = [];
  for (const match of phrasesIn(passage.text, SIGNS[value], passage.likely)) {
    const clause = clauseAt(passage, match.index);
    if (clause === null || isOthers(clause.text, match.index - clause.start)) continue;
    if (isNegatedAt(passage.text, clause.start, match.index)) continue;
    if (value !== 'neutral' && isSupposed(passage, { start: match.index, end: match.index })) continue;
    if (
      value === 'positive' &&
      POLITE.test(passage.text.slice(match.index + match[0].length, clause.end + 4))
    )
      continue;
    const isLast = clause.sentence === passage.sentences.length - 1;
    found.push({
      value,
      quote: { start: match.index, end: match.index + match[0].length },
      weight: isLast ? LAST_WEIGHT : 1,
    });
  }
  return found;
}

/** Within one clause, or within a dozen characters where a note runs on without marks. */
const isOthers = (clause: string, at: number): boolean => {
  OTHERS_PATTERN.lastIndex = 0;
  return OTHERS_PATTERN.test(clause.slice(Math.max(0, at - 16), at + 16));
};

const read = (finding: Finding, certainty: 'sure' | 'likely'): Read<Sentiment> => ({
  value: finding.value,
  quote: finding.quote,
  certainty,
  by: `rules/sentiment.${finding.value}@1`,
});
