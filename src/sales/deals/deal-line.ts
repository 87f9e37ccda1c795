/** Stage, state and amount of a deal in one line. */
import { formatDay, formatMoney, minorUnits } from '../../chat/format.ts';
import type { Locale, Localized } from '../../chat/locale.ts';
import { dealLabels } from './label-texts.ts';
import type { Deal } from './store.ts';
import { dealTexts } from './texts.ts';

/** `stageName`: as its pipeline calls it. An open deal tells when it is to close, another one what has become of it. `today`: an ISO date. */
export const dealLine = (deal: Deal, stageName: Localized, today: string, locale: Locale): string => {
  const { state, closeOn } = deal;
  const day = closeOn === null ? [] : [dealTexts[locale].closesOn(formatDay(closeOn, today, locale))];
  return [
    stageName[locale],
    ...[dealMoney(deal, locale) ?? []].flat(),
    ...(state === 'open' ? day : [dealLabels[locale].state[state]]),
  ].join(' · ');
};

/** Null where no amount is on record. */
export const dealMoney = (
  { amountMinor, currency }: Pick<Deal, 'amountMinor' | 'currency'>,
  locale: Locale,
): string | null =>
  amountMinor === null || currency === null
    ? null
    : formatMoney(amountMinor / minorUnits(currency), currency, locale);
