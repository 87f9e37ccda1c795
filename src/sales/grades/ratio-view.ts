/** The five ratios with their lights, and who stands around an account. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, ListItem } from '../../chat/reply.ts';
import type { Kept } from '../accounts/store.ts';
import { numberWords } from './number-words.ts';
import { RATIO_UNITS, type RatioLight } from './ratios.ts';
import { gradeTexts } from './texts.ts';
import type { ValueChain } from './value-chain.ts';

/** All five, also those that nobody knows; folded while none is known. */
export const ratioBlocks = (ratios: readonly RatioLight[], { today, viewer }: Caller): Block[] => {
  const { locale } = viewer;
  const texts = gradeTexts[locale];
  const rows = ratios.map(({ ratio, reading, light }) => [
    texts.ratio[ratio],
    reading === null ? texts.noRecord : texts.unit[RATIO_UNITS[ratio]](numberWords(reading.value, locale)),
    texts.light[light],
    reading === null ? texts.noRecord : formatDay(reading.asOf, today, locale),
    reading?.source ?? texts.noRecord,
  ]);
  const table: Block = { kind: 'table', caption: texts.ratios, columns: texts.ratioColumns, rows };
  const isKnown = ratios.some(({ reading }) => reading !== null);
  return isKnown ? [table] : [{ kind: 'fold', label: texts.ratios, blocks: [table] }];
};

export const chainBlocks = (chain: ValueChain, known: ReadonlyMap<string, Kept>, locale: Locale): Block[] => {
  const texts = gradeTexts[locale];
  const items = chain.flatMap(({ place, links }) =>
    links.map(({ name, accountId }): ListItem => {
      const account = accountId === null ? undefined : known.get(accountId);
      return {
        text: account?.name ?? name,
        detail: texts.place[place],
        ...(account === undefined ? {} : { ref: { kind: 'account', id: account.id } }),
      };
    }),
  );
  return items.length === 0 ? [] : [{ kind: 'list', label: texts.chain, items }];
};
