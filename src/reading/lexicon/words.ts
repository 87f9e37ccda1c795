/** The words of a list written with blanks between them; keeps large lexicons readable. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** A regular-expression alternation of fixed words, longest first so that the fullest form wins. */
export const anyOf = (list: Iterable<string>): string =>
  [...new Set(list)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'))
    .join('|');
