/** Where the deal stands, by the farthest thing that the note tells of it. Meanings: test/eval/guide.md. */
import { compileCues, readCues } from './cues.ts';
import type { NoteStage, RiskSignal } from './labels.ts';
import { STAGE_CUES } from './lexicon/stages.ts';
import { isOfRival } from './of-rival.ts';
import type { Passage } from './passage.ts';
import { phrasePattern } from './phrases.ts';
import type { Amount, Read, Span } from './reading.ts';
import { isSupposed } from './supposed.ts';

const COMPILED = compileCues(STAGE_CUES);

/** Sample or trial at a first contact is still a first contact. */
const FIRST_CONTACT = phrasePattern({
  zh: [
    '头[一]?[回次](?!合)',
    '第一次(?:见|上门|联系|去|打|搭|接触)',
    '初次',
    '刚认识',
    '陌拜',
    '搭上话',
    '扫[街楼]',
  ],
  en: [
    'never met',
    'first (?:time|visit|contact|meeting)',
    'cold[- ]?call',
    'swapped cards',
    'never dealt with',
    'introduced (?:myself|ourselves)',
    'got talking',
  ],
});

/** The farthest stage that is told counts; a tender with two left is a negotiation. */
const ORDER: readonly NoteStage[] = ['negotiation', 'delivery', 'bidding', 'proposal', 'initiation', 'lead'];

/** `ahead`: next steps, whose samples and tenders are still to come; `rivals`: names of those whose trials are not ours. */
export function findStage(
  passage: Passage,
  risks: readonly Read<RiskSignal>[],
  ahead: readonly Span[],
  rivals: readonly string[],
  amounts: readonly Read<Amount>[],
): Read<NoteStage> | null {
  const isToCome = ({ start, end }: Span) => ahead.some((step) => step.start <= start && end <= step.end);
  const found = readCues(
    passage,
    COMPILED,
    'stage',
    null,
    (kind, span) =>
      isSupposed(passage, span) ||
      (kind !== 'negotiation' && kind !== 'bidding' && isOfRival(passage, span, rivals)) ||
      (kind === 'proposal' && isToCome(span)),
  );
  const first = ORDER.map((stage) => found.find(({ value }) => value === stage)).find(
    (read) => read !== undefined,
  );
  if (first?.value === 'proposal' || first?.value === 'initiation') return firstContact(passage) ?? first;
  return first ?? complainedOf(risks) ?? quotedBy(amounts);
}

function firstContact(passage: Passage): Read<NoteStage> | null {
  FIRST_CONTACT.lastIndex = 0;
  const match = FIRST_CONTACT.exec(passage.text);
  if (match === null) return null;
  const quote = { start: match.index, end: match.index + match[0].length };
  return { value: 'lead', quote, certainty: 'likely', by: 'rules/stage.first-contact@1' };
}

/** Only goods that were delivered can be complained of. */
function complainedOf(risks: readonly Read<RiskSignal>[]): Read<NoteStage> | null {
  const complaint = risks.find(({ value }) => value === 'quality_complaint');
  if (complaint === undefined) return null;
  return { value: 'delivery', quote: complaint.quote, certainty: 'likely', by: 'rules/stage.complaint@1' };
}

/** Whoever names a price of ours has made a proposal. */
function quotedBy(amounts: readonly Read<Amount>[]): Read<NoteStage> | null {
  const price = amounts.find(({ value, certainty }) => value.kind === 'quote' && certainty !== 'unsure');
  if (price === undefined) return null;
  return { value: 'proposal', quote: price.quote, certainty: 'likely', by: 'rules/stage.quoted@1' };
}
