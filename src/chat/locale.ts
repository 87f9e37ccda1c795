/** The two languages of the product. Every user-facing text exists in both. */

export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text, both languages. */
export type Localized = Readonly<Record<Locale, string>>;

/** Picks a text by the reader's language. */
export const say = (text: Localized, locale: Locale): string => text[locale];

/**
 * Defines a slice's texts: a function of values per language.
 * The English one gives the shape, so a missing Chinese text does not compile, and the other way round.
 */
export const defineTexts = <T extends object>(texts: Readonly<Record<Locale, T>>) => texts;

type Texts = Readonly<Record<string, string | ((...values: never[]) => string)>>;

/** The same texts with both languages in each, Chinese first: for what readers of both share, such as a post in a channel. */
export const shared = <T extends Texts>(texts: Readonly<Record<Locale, T>>): T => {
  const both = (zh: string, en: string): string => (zh === en ? zh : `${zh} · ${en}`);
  const entries = Object.entries<Texts[string]>(texts.en).map(([key, en]): [string, Texts[string]] => {
    const zh = texts['zh-CN'][key];
    if (typeof en === 'string') return [key, both(String(zh), en)];
    return [key, (...values) => both(typeof zh === 'function' ? zh(...values) : '', en(...values))];
  });
  return Object.fromEntries(entries) as T;
};
