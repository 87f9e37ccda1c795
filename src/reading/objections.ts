/** Which objections the customer raised. Meanings: test/eval/guide.md. */
import { type Cue, compileCues, readCues } from './cues.ts';
import type { ObjectionKind } from './labels.ts';
import { SUPPLY_OBJECTIONS } from './lexicon/objections-supply.ts';
import { WILL_OBJECTIONS } from './lexicon/objections-will.ts';
import type { Passage } from './passage.ts';
import { phrasePattern } from './phrases.ts';
import type { Read } from './reading.ts';

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
  readCues(passage, COMPILED, 'objection', SETTLED);
