/** Dates, money and labels as the reader's language writes them. Formatters are made once: making one is dear. */
import type { Locale } from './locale.ts';

const cached = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
};

const moneyFormat = cached((key) => {
  const [locale, currency] = key.split(' ');
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency ?? 'CNY',
    notation: 'compact',
    // Enough to write 1,234,500 without rounding it.
    maximumFractionDigits: 4,
  });
});

const dayFormat = cached(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      timeZone: 'UTC',
    }),
);

const yearFormat = cached(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

/** `value` in units of the currency (ISO 4217): ¥128万, €42K. */
export const formatMoney = (value: number, currency: string, locale: Locale): string =>
  moneyFormat(`${locale} ${currency}`).format(value);

/** An ISO date with its weekday; the year only where it is not that of `today`. */
export const formatDay = (isoDate: string, today: string, locale: Locale): string => {
  const at = new Date(`${isoDate}T00:00:00Z`);
  const sameYear = isoDate.slice(0, 4) === today.slice(0, 4);
  return (sameYear ? dayFormat : yearFormat)(locale).format(at);
};

/** Minor units per unit of a currency, by ISO 4217: 100 for CNY, 1 for JPY. */
export const minorUnits = cached((currency) => {
  const digits = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions().maximumFractionDigits;
  return 10 ** (digits ?? 2);
});

/** A word that stands in the midst of sentences, as a label. */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word with a remark in the brackets of its language. */
export const remarked = (word: string, remark: string, locale: Locale): string =>
  locale === 'zh-CN' ? `${word}（${remark}）` : `${word} (${remark})`;
