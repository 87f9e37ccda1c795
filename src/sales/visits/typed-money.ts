/** One amount in a correcting sentence. Unlike in a form, the currency may be left unsaid. */
import { parseFigure } from '../../reading/figure.ts';

/** `currency` null: not said, so that of the amount before stays. */
export type TypedMoney = { value: number; currency: string | null };

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'CNY', '￥': 'CNY' };
const NAMES: Readonly<Record<string, string>> = {
  euros: 'EUR',
  euro: 'EUR',
  dollars: 'USD',
  pounds: 'GBP',
  rmb: 'CNY',
  人民币: 'CNY',
};
const NAMED = new RegExp(`\\s*(${Object.keys(NAMES).join('|')})$`, 'iu');
const SAYS_CURRENCY = /[a-z]{3}|元/iu;

export const parseTypedMoney = (words: string): TypedMoney | null => {
  const plain = words.trim();
  const sign = SIGNS[plain.charAt(0)] ?? null;
  const name = NAMED.exec(plain)?.[1]?.toLowerCase();
  const bare = (sign === null ? plain : plain.slice(1)).replace(NAMED, '').replace(/块钱?$/u, '元');
  const figure = parseFigure(bare);
  if (figure === null) return null;
  const said = sign ?? (name === undefined ? null : (NAMES[name] ?? null));
  return { value: figure.value, currency: said ?? (SAYS_CURRENCY.test(bare) ? figure.currency : null) };
};
