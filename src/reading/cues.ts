/** The common way of rules that look for telling words: each kind by its phrases, denied ones left out. Pure. */
import { type Clause, clauseAt, isDenied, isNegatedAt, type Passage } from './passage.ts';
import type { PatternList } from './pattern-index.ts';
import { type Phrases, phraseList, phrasePattern, phrasesIn } from './phrases.ts';
import type { Read, Span } from './reading.ts';

export type Cue<Kind extends string> = Phrases & {
  kind: Kind;
  /** Where one of these stands close by, the words mean something else. */
  unless?: Phrases;
  /** One of these must stand in the same sentence: it happened, and to goods of ours. */
  where?: Phrases;
  /** The words count also behind a negation, because they hold one themselves (没钱). */
  holdsNegation?: true;
};

export type CompiledCue<Kind extends string> = {
  kind: Kind;
  phrases: PatternList;
  unless: RegExp | null;
  where: RegExp | null;
  holdsNegation: boolean;
};

export const compileCues = <Kind extends string>(cues: readonly Cue<Kind>[]): CompiledCue<Kind>[] =>
  cues.map((cue) => ({
    kind: cue.kind,
    phrases: phraseList(cue),
    unless: cue.unless === undefined ? null : phrasePattern(cue.unless),
    where: cue.where === undefined ? null : phrasePattern(cue.where),
    holdsNegation: cue.holdsNegation === true,
  }));

/** How far around the words something may stand that gives them another meaning: about one clause. */
const NEARBY = 14;

/** Each kind once, with its first place in the note. `skip`: nearby words that take the matter back; `isOther`: told of another. */
export function readCues<Kind extends string>(
  passage: Passage,
  cues: readonly CompiledCue<Kind>[],
  rule: string,
  skip: RegExp | null = null,
  isOther: (kind: Kind, span: Span) => boolean = () => false,
): Read<Kind>[] {
  const found: Read<Kind>[] = [];
  for (const cue of cues) {
    const quote = firstOf(passage, cue, skip, isOther);
    if (quote !== null) {
      found.push({ value: cue.kind, quote, certainty: 'likely', by: `rules/${rule}.${cue.kind}@1` });
    }
  }
  return found.sort((a, b) => a.quote.start - b.quote.start);
}

function firstOf<Kind extends string>(
  passage: Passage,
  cue: CompiledCue<Kind>,
  skip: RegExp | null,
  isOther: (kind: Kind, span: Span) => boolean,
): Span | null {
  for (const match of phrasesIn(passage.text, cue.phrases, passage.likely)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (stands(passage, span, cue.unless) || stands(passage, span, skip)) continue;
    if (isOther(cue.kind, span)) continue;
    const clause = clauseAt(passage, span.start);
    if (cue.where !== null && !standsInSentence(passage, clause, cue.where)) continue;
    if (isDenied(passage.text, clause?.start ?? 0, span.start)) continue;
    if (!cue.holdsNegation && isNegatedAt(passage.text, clause?.start ?? 0, span.start)) continue;
    return span;
  }
  return null;
}

function standsInSentence(passage: Passage, clause: Clause | null, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(passage.sentences[clause?.sentence ?? -1]?.text ?? '');
}

/** Whether `pattern` stands in the same sentence within a few words of the span. */
function stands(passage: Passage, { start, end }: Span, pattern: RegExp | null): boolean {
  if (pattern === null) return false;
  const sentence = passage.sentences[clauseAt(passage, start)?.sentence ?? -1];
  const from = Math.max(sentence?.start ?? 0, start - NEARBY);
  const to = Math.min(Math.max(sentence?.end ?? end, end), end + NEARBY);
  pattern.lastIndex = 0;
  return pattern.test(passage.text.slice(from, to));
}
