/** Stage, state and amount of a deal in one line. */
import { formatDay, formatMoney, minorUnits } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Deal } from '../deals/store.ts';
import { labelTexts } from '../label-texts.ts';
import { recordTexts } from './texts.ts';

/** An open deal tells when it is to close, another one what has become of it. `today`: an ISO date. */
export const dealLine = (deal: Deal, today: string, locale: Locale): string => {
  const { stage, state, amountMinor, currency, closeOn } = deal;
  const words = recordTexts[locale];
  const label: Readonly<Record<string, string>> = labelTexts[locale].stage;
  const money =
    amountMinor === null || currency === null
      ? []
      : [formatMoney(amountMinor / minorUnits(currency), currency, locale)];
  const day = closeOn === null ? [] : [words.closesOn(formatDay(closeOn, today, locale))];
  return [label[stage] ?? stage, ...money, ...(state === 'open' ? day : [words.dealState[state]])].join(
    ' · ',
  );
};
