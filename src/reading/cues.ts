/** The common way of rules that look for telling words clause by clause. */
import { type Clause, isNegatedAt, type Passage } from './passage.ts';
import type { Read } from './reading.ts';

export type Cue<Kind extends string> = {
  kind: Kind;
  /** The telling words; the match is the quote. */
  pattern: RegExp;
  /** Where this also stands in the clause, the words mean something else. */
  unless?: RegExp;
  /** The words count also behind a negation, because they hold one themselves (没钱). */
  holdsNegation?: true;
};

/** Each kind once, with its first place in the note. `skips`: clauses that are not about it at all. */
export function readCues<Kind extends string>(
  passage: Passage,
  cues: readonly Cue<Kind>[],
  rule: string,
  skips: (clause: Clause) => boolean = () => false,
): Read<Kind>[] {
  const found = new Map<Kind, Read<Kind>>();
  for (const clause of passage.clauses) {
    if (skips(clause)) continue;
    for (const cue of cues) {
      if (found.has(cue.kind)) continue;
      const read = readCue(passage, clause, cue, rule);
      if (read !== null) found.set(cue.kind, read);
    }
  }
  return [...found.values()].sort((a, b) => a.quote.start - b.quote.start);
}

function readCue<Kind extends string>(
  passage: Passage,
  clause: Clause,
  cue: Cue<Kind>,
  rule: string,
): Read<Kind> | null {
  const match = cue.pattern.exec(clause.text);
  if (match === null || cue.unless?.test(clause.text) === true) return null;
  const start = clause.start + match.index;
  if (cue.holdsNegation !== true && isNegatedAt(passage.text, clause.start, start)) return null;
  return {
    value: cue.kind,
    quote: { start, end: start + match[0].length },
    certainty: 'likely',
    by: `rules/${rule}.${cue.kind}@1`,
  };
}
