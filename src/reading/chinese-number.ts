/** Whole numbers written in Chinese characters: 十五, 三十, 一百二十, 一千二百, 两万六, 一亿二千万. */

const DIGITS = new Map<string, number>([
  ...[...'零一二三四五六七八九'].map((sign, value): [string, number] => [sign, value]),
  ['〇', 0],
  ['两', 2],
]);

/** From the highest to the lowest, so that the first one found splits the number into high and low part. */
const PLACES: readonly (readonly [sign: string, value: number])[] = [
  ['亿', 100_000_000],
  ['万', 10_000],
  ['千', 1_000],
  ['百', 100],
  ['十', 10],
];

/** Characters that a Chinese number below 万 is made of, for use inside a regular expression's class. */
export const CHINESE_NUMBER_SIGNS = '零〇一二两三四五六七八九十百千';

/** No number in a note is longer; keeps the recursion short on any input. */
const MAX_SIGNS = 24;

/**
 * The value of a number in Arabic or Chinese digits, or null when it is none or is vague (几十, 三五, 十来).
 * A single digit after a place counts the next lower one: 一百二 is 120, 两万六 is 26000; 一千零二 is 1002.
 */
export function readWholeNumber(written: string): number | null {
  if (/^\d{1,15}$/.test(written)) return Number(written);
  if (written === '' || written.length > MAX_SIGNS) return null;
  return readSigns(written, Number.POSITIVE_INFINITY);
}

/** `limit`: the value must stay below it, so that 二十百 and 十百 are no numbers. */
function readSigns(written: string, limit: number): number | null {
  const only = DIGITS.get(written);
  if (only !== undefined) return only;
  const place = PLACES.find(([sign]) => written.includes(sign));
  if (place === undefined || place[1] >= limit) return null;
  const [sign, value] = place;
  const at = written.indexOf(sign);
  const high = at === 0 && sign === '十' ? 1 : readSigns(written.slice(0, at), highLimit(value));
  if (high === null || high === 0) return null;
  const rest = written.slice(at + 1);
  if (rest === '') return high * value;
  const low = readLowPart(rest, value);
  return low === null ? null : high * value + low;
}

function highLimit(place: number): number {
  return place >= 10_000 ? Number.POSITIVE_INFINITY : 10;
}

function readLowPart(rest: string, place: number): number | null {
  const digit = DIGITS.get(rest);
  if (digit !== undefined) return place >= 100 ? (digit * place) / 10 : digit;
  if (/^[零〇]/.test(rest)) return readSigns(rest.slice(1), place);
  return readSigns(rest, place);
}
