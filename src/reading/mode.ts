/** How the contact took place. */

import { tellsOfLongSilence, tellsOfNoVisit } from './attempt.ts';
import type { Mode } from './labels.ts';
import { MODE_PHRASES } from './lexicon/modes.ts';
import { matchesOfAny } from './matches.ts';
import { type Clause, isNegatedAt, type Passage } from './passage.ts';
import { worthTrying } from './pattern-index.ts';
import { phraseList } from './phrases.ts';
import type { Read, Span } from './reading.ts';

const MODES = MODE_PHRASES.map(([mode, phrases]) => ({ mode, list: phraseList(phrases) }));
const AHEAD =
  /下周|下个?礼拜|明天|明早|节后|下个?月|两周后|周[一二三四五]前|\bwill\b|\bnext\b|tomorrow|\bagain on\b|再[来去约打]|先/iu;

type Found = Span & { mode: Mode };
type LikelyMode = { mode: Mode; patterns: readonly RegExp[] };

export function findMode(passage: Passage): Read<Mode> | null {
  if (tellsOfLongSilence(passage) || tellsOfNoVisit(passage)) return null;
  const best = firstMode(passage);
  if (best === null) return null;
  const { mode, start, end } = best;
  return { value: mode, quote: { start, end }, certainty: 'likely', by: `rules/mode.${mode}@1` };
}

function firstMode(passage: Passage): Found | null {
  const likely = MODES.map(({ mode, list }) => ({ mode, patterns: worthTrying(passage.likely, list) }));
  for (const clause of passage.clauses) {
    if (clause.index > 0 && AHEAD.test(clause.text)) continue;
    const found = modeIn(passage, clause, likely);
    if (found !== null) return found;
  }
  return null;
}

/** Within a clause the narrower word wins: a coffee at the fair is the fair. */
function modeIn(passage: Passage, clause: Clause, modes: readonly LikelyMode[]): Found | null {
  for (const { mode, patterns } of modes) {
    for (const match of matchesOfAny(patterns, clause.text)) {
      const start = clause.start + match.index;
      if (isNegatedAt(passage.text, clause.start, start)) continue;
      return { mode, start, end: start + match[0].length };
    }
  }
  return null;
}
