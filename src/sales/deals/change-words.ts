/** One change of a deal as a line of its history. */
import type { Caller } from '../../chat/command.ts';
import { formatDay, formatMoney, minorUnits } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { ListItem } from '../../chat/reply.ts';
import type { DealChange } from './deal-changes.ts';
import type { DealPicture } from './deal-picture.ts';
import { dealLabels } from './label-texts.ts';
import type { Pipeline } from './pipeline.ts';
import { dealTexts } from './texts.ts';

export const changeItem = (
  change: DealChange,
  { pipeline }: Pick<DealPicture, 'pipeline'>,
  { viewer, today }: Caller,
): ListItem => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  const { kind, from, to, reason, note, competitor, ahead, overridden, memberName, on } = change;
  const show = (value: string) => valueWords(kind, value, pipeline, today, locale);
  const what = from !== null && to !== null ? texts.listed(show(from), show(to)) : show(to ?? from ?? '');
  const known: Readonly<Record<string, string>> = labels.reason;
  const parts = [
    texts.by(memberName, formatDay(on, today, locale)),
    reason === null ? null : (known[reason] ?? reason),
    competitor === null ? null : texts.lostTo(competitor),
    note,
    ahead ? texts.aheadMark : null,
    overridden ? texts.overridden : null,
  ];
  return {
    text: `${labels.change[kind]}${texts.colon}${what}`,
    detail: parts.filter((part) => part !== null).join(' · '),
    tone: ahead ? 'warning' : 'plain',
  };
};

const valueWords = (
  kind: DealChange['kind'],
  value: string,
  pipeline: Pipeline,
  today: string,
  locale: Locale,
): string => {
  switch (kind) {
    case 'stage':
      return pipeline.stages.find(({ code }) => code === value)?.name[locale] ?? value;
    case 'state':
      return (dealLabels[locale].state as Readonly<Record<string, string>>)[value] ?? value;
    case 'close':
    case 'slip':
      return formatDay(value, today, locale);
    case 'amount':
      return moneyWords(value, locale);
    case 'created':
    case 'owner':
    case 'product':
      return value;
  }
};

/** Stored as `minor currency`, such as `32000000 EUR`. */
export const moneyValue = (amountMinor: number | null, currency: string | null): string | null =>
  amountMinor === null || currency === null ? null : `${amountMinor} ${currency}`;

const moneyWords = (value: string, locale: Locale): string => {
  const [minor = '', currency = ''] = value.split(' ');
  return currency === '' ? value : formatMoney(Number(minor) / minorUnits(currency), currency, locale);
};
