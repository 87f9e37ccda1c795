/** An explanation: the rule, then each reason with the records that it rests on. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import type { ListItem, Reply } from '../../chat/reply.ts';
import { questionOf, replyOf } from '../../chat/reply-shapes.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { Because, Explainer, Explanation } from './explainer.ts';
import { whyTexts } from './texts.ts';

/** Records told for each reason, the newest first: what shows that it is so, and how it came about. */
const RECORDS_SHOWN = 3;

export const viewExplanation = (
  { title, rule, because, confidential }: Explanation,
  caller: Caller,
): Reply => {
  const texts = whyTexts[caller.viewer.locale];
  const items = because.flatMap((one) => itemsOf(one, caller));
  return replyOf(title, [
    { kind: 'heading', text: title },
    { kind: 'text', text: rule },
    items.length === 0
      ? { kind: 'text', text: texts.nothing }
      : {
          kind: 'list',
          label: texts.because,
          items,
          ...(confidential === undefined ? {} : { confidential: true }),
        },
    ...(confidential === undefined ? [] : [{ kind: 'buttons' as const, buttons: [confidential.seenAt] }]),
  ]);
};

/** The reason with its newest record, then older ones. */
const itemsOf = ({ text, entries }: Because, caller: Caller): ListItem[] => {
  const texts = whyTexts[caller.viewer.locale];
  const [newest, ...older] = entries;
  if (newest === undefined) return [{ text, detail: texts.noRecord }];
  const shown = older.slice(0, RECORDS_SHOWN - 1).map((entry) => recordItem(wordsOf(entry, caller), entry));
  const rest = older.length - shown.length;
  const first = { ...recordItem(text, newest), detail: wordsOf(newest, caller) };
  return [first, ...shown, ...(rest > 0 ? [{ text: texts.more(rest) }] : [])];
};

const recordItem = (text: string, { visitId }: LedgerEntry): ListItem => ({
  text,
  ...(visitId === null ? {} : { ref: { kind: 'visit', id: visitId } }),
});

/** Ada's note, 3 Nov: “…”. */
const wordsOf = (
  { quote, byHand, memberName, observedOn }: LedgerEntry,
  { today, viewer }: Caller,
): string => {
  const texts = whyTexts[viewer.locale];
  const day = formatDay(observedOn, today, viewer.locale);
  const source = byHand ? texts.byHand(memberName, day) : texts.fromNote(memberName, day);
  return quote === null ? source : `${source}: “${quote}”`;
};

/** Named something that several records go by, or of which several things can be explained. */
export const viewChoices = (
  text: string,
  options: readonly { label: string; topic?: string; id: string; kind: Explainer['subject'] }[],
): Reply => {
  const buttons = options.map(({ label, topic, id, kind }) => ({
    label,
    value: encodeCommand('why', 1, topic === undefined ? { kind, id } : { topic, id }),
    style: 'default' as const,
  }));
  return questionOf(text, buttons);
};
