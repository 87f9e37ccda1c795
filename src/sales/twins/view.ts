/** Pairs that look alike, with one-tap answers, and what was merged, with the way back. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Button } from '../../chat/reply.ts';
import type { TwinKind } from './kinds.ts';
import { PAIRS_SHOWN, type Pair } from './rules.ts';
import type { Merged } from './store.ts';
import { twinTexts } from './texts.ts';

export const twinBlocks = (pairs: readonly Pair[], locale: Locale): Block[] =>
  pairs.slice(0, PAIRS_SHOWN).map((pair) => {
    const { kind, keep, other } = pair;
    const words = twinTexts[locale];
    const button = (label: string, same: boolean): Button => ({
      label,
      style: 'default',
      value: encodeCommand('twins.judge', 1, { kind, keep: keep.id, other: other.id, same }),
    });
    return {
      kind: 'question',
      text: words.ask[kind](other.name, keep.name),
      // People of one account are seen by the same members anyway.
      ...(kind === 'account' ? { reason: words.opens } : {}),
      options: [button(words.same(keep.name), true), button(words.different[kind], false)],
    };
  });

export const mergedBlocks = (kind: TwinKind, merged: readonly Merged[], locale: Locale): Block[] => {
  const items = merged.map(({ id, name, intoName, mayPart }) => ({
    text: twinTexts[locale].alsoRecorded(name, intoName),
    ...(mayPart ? { buttons: [partButton(kind, { id, name }, locale)] } : {}),
  }));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

export const partButton = (kind: TwinKind, { id, name }: Pair['other'], locale: Locale): Button => ({
  label: twinTexts[locale].part(name),
  style: 'default',
  value: encodeCommand('twins.part', 1, { kind, id }),
});
