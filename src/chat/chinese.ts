/** Chinese words around values that may be Chinese or not. Pure. */

const CHINESE = /[\p{Script=Han}，。：；、？！“”（）《》]/u;

const areChinese = (left: string | undefined, right: string | undefined): boolean =>
  CHINESE.test(left ?? '') && CHINESE.test(right ?? '');

/**
 * A template tag. A space between the template's words and a value stays where one of the two is Latin or a number, and
 * goes where both are Chinese, which is written without. What stands within a value stays as it is.
 */
export const chinese = (
  [first = '', ...words]: readonly string[],
  ...values: readonly (string | number)[]
): string =>
  words.reduce((said, word, at) => {
    const value = String(values[at] ?? '');
    const isBlank = (at === 0 ? first : words[at - 1])?.trim() === '';
    const isGlued = !isBlank && said.endsWith(' ') && areChinese(said.at(-2), value.at(0));
    const before = isGlued ? said.slice(0, -1) : said;
    return `${before}${value}${word.startsWith(' ') && areChinese(value.at(-1), word.at(1)) ? word.slice(1) : word}`;
  }, first);
