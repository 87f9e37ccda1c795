/** Numbers as the reader's language writes them. Pure. */
import { formatMoney, minorUnits } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';

const formats: Readonly<Record<Locale, Intl.NumberFormat>> = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 1 }),
};
const signed: Readonly<Record<Locale, Intl.NumberFormat>> = {
  'zh-CN': new Intl.NumberFormat('zh-CN', { signDisplay: 'exceptZero' }),
  en: new Intl.NumberFormat('en', { signDisplay: 'exceptZero' }),
};

/** With one decimal where there is one: 76, 76.4. */
export const numberWords = (value: number, locale: Locale): string => formats[locale].format(value);

/** With its sign, and a true minus: +1, −2, 0. */
export const signedWords = (value: number, locale: Locale): string =>
  signed[locale].format(value).replace('-', '−');

/** `percent`: 0 to 100. */
export const percentWords = (percent: number, locale: Locale): string =>
  locale === 'en' ? `${Math.round(percent)} %` : `${Math.round(percent)}%`;

/** Digits of an average that say something; the rest is the division. */
const AVERAGE_DIGITS = 3;

/** As `moneyWords`, to three significant digits. */
export const averageWords = (minor: number, currency: string, locale: Locale): string =>
  moneyWords(Number(minor.toPrecision(AVERAGE_DIGITS)), currency, locale);

/** Minor units of the currency. */
export const moneyWords = (minor: number, currency: string, locale: Locale): string =>
  formatMoney(minor / minorUnits(currency), currency, locale);
