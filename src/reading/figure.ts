/** One amount typed into a form field, such as `128万`, `42k EUR` or `3650000 CNY`. Notes are read elsewhere. */

import { MONEY_MAX } from './money/money-words.ts';

/** Commas and blanks stand between whole thousands alone: 1,5 is no 15, and whether it is 1.5 is asked. */
const FIGURE =
  /^(?:([A-Z]{3})\s*)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万|亿|w|k|m)?\s*(?:元|([A-Z]{3}))?$/i;

const FACTORS: Readonly<Record<string, number>> = { 万: 1e4, w: 1e4, 亿: 1e8, k: 1e3, m: 1e6 };

/** `value` in units of the currency (ISO 4217, CNY where none is given); null where it is no single amount. */
export const parseFigure = (typed: string): { value: number; currency: string } | null => {
  const plain = typed.normalize('NFKC').trim();
  const [, before, digits, unit, after] = FIGURE.exec(plain) ?? [];
  if (digits === undefined) return null;
  const factor = unit === undefined ? 1 : (FACTORS[unit.toLowerCase()] ?? 1);
  // Rounded to a millionth, so that 1.1 万 is 11000 and not 11000.000000000002.
  const value = Math.round(Number(digits.replace(/[, ]/g, '')) * factor * 1e6) / 1e6;
  if (value > MONEY_MAX) return null;
  return { value, currency: (before ?? after ?? 'CNY').toUpperCase() };
};
