/** Pairs that look alike, with one-tap answers, and what was merged, with the way back. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block } from '../../chat/reply.ts';
import { type Contact, PAIRS_SHOWN, type Pair } from './rules.ts';
import type { Merged } from './store.ts';
import { twinTexts } from './texts.ts';

export const twinBlocks = (pairs: readonly Pair[], locale: Locale): Block[] => {
  const words = twinTexts[locale];
  const button = ({ keep, other }: Pair, same: boolean) =>
    encodeCommand('twins.judge', 1, { keep: keep.id, other: other.id, same });
  return pairs.slice(0, PAIRS_SHOWN).map((pair) => ({
    kind: 'question',
    text: words.ask(pair.other.name, pair.keep.name),
    options: [
      { label: words.same(pair.keep.name), style: 'default', value: button(pair, true) },
      { label: words.different, style: 'default', value: button(pair, false) },
    ],
  }));
};

export const mergedBlocks = (
  merged: readonly Merged[],
  people: readonly Contact[],
  locale: Locale,
): Block[] => {
  const words = twinTexts[locale];
  const items = merged.map(({ id, name, intoId }) => ({
    text: words.alsoRecorded(name, people.find((person) => person.id === intoId)?.name ?? ''),
    buttons: [
      { label: words.part(name), style: 'default' as const, value: encodeCommand('twins.part', 1, { id }) },
    ],
  }));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};
