/** The envelopes in which deals answer. */
import type { Caller } from '../../chat/command.ts';
import { encodeFitting } from '../../chat/command-codec.ts';
import type { Localized } from '../../chat/locale.ts';
import type { Block, Reply, Tone } from '../../chat/reply.ts';
import { replyOf } from '../../chat/reply-shapes.ts';
import type { NamedDeal } from './store.ts';
import { type DealTexts, dealTexts } from './texts.ts';

export const sentence = (text: string, tone: Tone = 'good', more: readonly Block[] = []): Reply =>
  replyOf(text, [{ kind: 'notice', tone, text }, ...more]);

/** A sentence of the slice in both languages. */
export const inBoth = (pick: (texts: DealTexts) => string): Localized => ({
  'zh-CN': pick(dealTexts['zh-CN']),
  en: pick(dealTexts.en),
});

/**
 * Several deals go by the words: one tap says which. `command` gets the deal's id; where its arguments are too long for
 * a button, the deals are listed for the words to be written anew.
 */
export const whichDeal = (
  deals: readonly NamedDeal[],
  command: string,
  args: Readonly<Record<string, unknown>>,
  { viewer }: Caller,
): Reply => {
  const text = dealTexts[viewer.locale].which;
  const named = deals.map(({ id, name, accountName }) => ({
    label: `${name} · ${accountName}`,
    value: encodeFitting(command, 1, { ...args, id }),
  }));
  const options = named.flatMap(({ label, value }) =>
    value === null ? [] : [{ label, value, style: 'default' as const }],
  );
  return replyOf(text, [
    options.length === named.length
      ? { kind: 'question', text, options }
      : { kind: 'list', label: text, items: named.map(({ label }) => ({ text: label })) },
  ]);
};
