/** What a note says of one person: the words behind the name up to the next person, and those right before it. */
import { clauseAt, type Passage } from '../passage.ts';
import type { Span } from '../reading.ts';
import type { PersonMention } from './person-mention.ts';
import { titleStart } from './title-before.zh.ts';

/** Words about a person: those behind the name, with their place in the note, and those right before it. */
export type Surroundings = Span & { text: string; clauseStart: number; before: string };

/** How many sentences behind are looked at for more about the same person. */
const FOLLOWING_MAX = 3;
/** A pronoun, or a sentence without a subject of its own: 他还说…, "Waited 8 days". */
const GOES_ON =
  /^(?:还|又|也|并|Off the record|[A-Z][a-z]+(?:s|ed)\b(?! (?:is|are|was|were|has|have)\b))|^[^。]{0,20}[他她](?!们|家)|\b(?:he|she|his|her|him)\b/iu;
/** Next to a list mark stands the next person's description: 冉科长、以后带班的邓师傅. */
const LISTED = /^(?:[、/&]|\s?(?:和|与|以及)|,? and\s)/u;

/** From the name to the next person or the end of what is said of this one. */
export function surroundings(passage: Passage, mention: PersonMention, nextStart: number): Surroundings[] {
  const clause = clauseAt(passage, mention.start);
  if (clause === null) return [];
  const isListed = LISTED.test(passage.text.slice(mention.end, mention.end + 5));
  const end = isListed
    ? mention.end
    : Math.max(mention.end, Math.min(lastEnd(passage, clause.sentence, nextStart), nextStart));
  const sentenceStart = passage.sentences[clause.sentence]?.start ?? clause.start;
  // 拍板的是厂长佟总: a position right before the name is part of the naming.
  const head = titleStart(passage.text, mention.start);
  const from = head >= 0 ? head : mention.start;
  const before = passage.text.slice(Math.max(sentenceStart, from - 24), from);
  return [
    {
      start: mention.end,
      end,
      text: passage.text.slice(mention.end, end),
      clauseStart: clause.start,
      before,
    },
  ];
}

/** End of the sentence, or of the last one before the next person that goes on about the same. */
function lastEnd(passage: Passage, sentence: number, next: number): number {
  let last = sentence;
  for (let at = sentence + 1; at <= sentence + FOLLOWING_MAX; at++) {
    const following = passage.sentences[at];
    if (following === undefined || following.start >= next) break;
    if (GOES_ON.test(following.text)) last = at;
  }
  return passage.sentences[last]?.end ?? passage.text.length;
}
