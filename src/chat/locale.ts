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
