/** Stage and amount of a deal in one line. */
import { formatMoney, minorUnits } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Deal } from '../deals/store.ts';
import { labelTexts } from '../label-texts.ts';

export const dealLine = ({ stage, amountMinor, currency }: Deal, locale: Locale): string => {
  const label: Readonly<Record<string, string>> = labelTexts[locale].stage;
  const money =
    amountMinor === null || currency === null
      ? []
      : [formatMoney(amountMinor / minorUnits(currency), currency, locale)];
  return [label[stage] ?? stage, ...money].join(' · ');
};
