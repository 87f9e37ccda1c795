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

/** Those that are known, with their lights; the others are named in one line. */
export const ratioBlocks = (ratios: readonly RatioLight[], { today, viewer }: Caller): Block[] => {
  const { locale } = viewer;
  const texts = gradeTexts[locale];
  const rows = ratios.flatMap(({ ratio, reading, light }) =>
    reading === null
      ? []
      : [
          [
            texts.ratio[ratio],
            texts.unit[RATIO_UNITS[ratio]](numberWords(reading.value, locale)),
            texts.light[light],
            [formatDay(reading.asOf, today, locale), reading.source]
              .filter((part) => part !== '')
              .join(' · '),
          ],
        ],
  );
  const unknown = ratios.filter(({ reading }) => reading === null).map(({ ratio }) => texts.ratio[ratio]);
  return [
    ...(rows.length === 0
      ? []
      : [{ kind: 'table' as const, caption: texts.ratios, columns: texts.ratioColumns, rows }]),
    ...(unknown.length === 0
      ? []
      : [{ kind: 'text' as const, text: texts.ratiosUnknown(unknown.join(texts.comma)) }]),
  ];
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
