/** SVG as text. Every value is escaped, so that no word of a user becomes markup; what `svg` made is not escaped again. */

export type Svg = { readonly markup: string };

type Part = string | number | Svg | readonly Svg[];

export const svg = (strings: TemplateStringsArray, ...parts: readonly Part[]): Svg => ({
  markup: strings.map((text, at) => text + (at < parts.length ? markupOf(parts[at] ?? '') : '')).join(''),
});

const markupOf = (part: Part): string => {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that XML refuses, escaped or not: https://www.w3.org/TR/xml/#charsets, read 2026-11-26. */
const NO_XML = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NO_XML, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
