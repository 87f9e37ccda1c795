/** Which objections the customer raised. Meanings: test/eval/guide.md. */
import { type Cue, compileCues, readCues } from './cues.ts';
import type { ObjectionKind } from './labels.ts';
import { SUPPLY_OBJECTIONS } from './lexicon/objections-supply.ts';
import { WILL_OBJECTIONS } from './lexicon/objections-will.ts';
import { clauseAt, type Passage } from './passage.ts';
import { phrasePattern } from './phrases.ts';
import type { Read, Span } from './reading.ts';

/** What was settled, or what nobody raised, is no objection. */
const SETTLED = phrasePattern({
  zh: [
    '没问题',
    '不是问题',
    '不在乎',
    '解决了',
    '没人吭声',
    '没人提',
    '没提价',
    '不用再',
    '没聊',
    '没还价',
    '没说贵',
  ],
  en: [
    'no (?:issue|problem|objection)',
    'not a problem',
    'resolved',
    'happy with our',
    "didn't come up",
    "didn't mind",
    'nobody flinched',
  ],
});

const CUES: readonly Cue<ObjectionKind>[] = [...WILL_OBJECTIONS, ...SUPPLY_OBJECTIONS];
const COMPILED = compileCues(CUES);

export const findObjections = (passage: Passage): Read<ObjectionKind>[] =>
  readCues(
    passage,
    COMPILED,
    'objection',
    SETTLED,
    (kind, span) => (kind === 'authority' || kind === 'trust') && isOurs(passage, span),
  );

/** 我没敢答应，得请示领导: we who cannot decide, in this clause or going on from the one before. */
function isOurs(passage: Passage, span: Span): boolean {
  const { text, clauses } = passage;
  const clause = clauseAt(passage, span.start);
  if (clause === null) return false;
  const before = text.slice(clause.start, span.start);
  if (OTHER_SUBJECT.test(before)) return false;
  const previous = clauses[clause.index - 1];
  const goesOn = previous?.sentence === clause.sentence && OUR_SUBJECT.test(previous.text);
  return OUR_SUBJECT.test(clause.text) || goesOn;
}

const OUR_SUBJECT = /^(?:但是?|所以|那)?(?:我(?!们的)|咱)|^(?:I|we)\b/iu;
const OTHER_SUBJECT = /[他她]|客户|对方|\b(?:he|she|they)\b/iu;
