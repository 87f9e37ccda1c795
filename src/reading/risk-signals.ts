/** Signs that business with this customer is in danger. Meanings: test/eval/guide.md. */
import { compileCues, readCues } from './cues.ts';
import type { RiskSignal } from './labels.ts';
import { BUSINESS_RISKS } from './lexicon/risks-business.ts';
import { RELATION_RISKS } from './lexicon/risks-relation.ts';
import { isOfRival } from './of-rival.ts';
import type { Passage } from './passage.ts';
import { phrasePattern } from './phrases.ts';
import type { Amount, Read, Span } from './reading.ts';
import { isSupposed } from './supposed.ts';

const COMPILED = compileCues([...RELATION_RISKS, ...BUSINESS_RISKS]);

/** Two periods are set side by side: last year and this, Q2 and Q3. */
const COMPARED = phrasePattern({
  zh: ['去年', '上半年', '上个?季度', '上个?月', '同期', 'Q[1-4]', '以前', '原来', '往年'],
  en: ['last (?:year|quarter|month|season)', 'q[1-4]', 'used to', 'from\\b', 'previous', '(?:a )?year ago'],
});

/** The quarter named right behind a figure; 0 where none is. */
const quarterAt = (text: string, { end }: Span): number =>
  Number(/^[^,.，。]{0,8}Q([1-4])/u.exec(text.slice(end, end + 12))?.[1] ?? 0);

const EARLIER_BEFORE =
  /\bwas\b|去年|同期|往常|往年|以前|last (?:year|quarter|month)|against|previously|down from/iu;

/** What is told as a possibility is no sign yet; doubts and late payments are felt already. */
const MAY_HAPPEN: ReadonlySet<RiskSignal> = new Set([
  'market_shift',
  'volume_drop',
  'contact_change',
  'quality_complaint',
  'competitor_entry',
]);

/** `rivals`: their names; what broke of theirs is no complaint of ours. */
export function findRiskSignals(
  passage: Passage,
  amounts: readonly Read<Amount>[],
  rivals: readonly string[],
): Read<RiskSignal>[] {
  const read = readCues(
    passage,
    COMPILED,
    'risk',
    null,
    (kind, span) =>
      (MAY_HAPPEN.has(kind) && isSupposed(passage, span)) ||
      (kind === 'quality_complaint' && isOfRival(passage, span, rivals)),
  );
  if (read.some(({ value }) => value === 'volume_drop')) return read;
  const drop = shrunkVolume(passage.text, amounts);
  return drop === null ? read : [...read, drop].sort((a, b) => a.quote.start - b.quote.start);
}

/** An earlier volume followed by a smaller one of the same money, where the note compares periods. */
function shrunkVolume(text: string, amounts: readonly Read<Amount>[]): Read<RiskSignal> | null {
  const volumes = amounts.filter(({ value }) => value.kind === 'volume');
  const [first, second] = volumes;
  if (first === undefined || second === undefined) return null;
  if (first.value.currency !== second.value.currency) return null;
  // 去年同期31万, "was 340k": the figure of the earlier time may stand behind.
  const isTurned =
    EARLIER_BEFORE.test(text.slice(first.quote.end, second.quote.start)) ||
    quarterAt(text, first.quote) > quarterAt(text, second.quote);
  const [earlier, later] = isTurned ? [second, first] : [first, second];
  if (later.value.value >= earlier.value.value) return null;
  COMPARED.lastIndex = 0;
  if (!COMPARED.test(text)) return null;
  const quote = { start: first.quote.start, end: second.quote.end };
  return { value: 'volume_drop', quote, certainty: 'likely', by: 'rules/risk.volume-compared@1' };
}
