/** Finds money in a note: value, currency, or a range that must be asked. Pure; what it is for says `amounts.ts`. */
import { inTenThousands, inYuan } from './chinese-money.ts';
import { inLatin } from './latin-money.ts';
import type { MoneyMention } from './money-words.ts';
import { asPrice } from './priced-figures.ts';

const HAS_FIGURE = /\d|[万亿]|[一二三四五六七八九十百千两几][块元]|grand|thousand|million|lakh|crore/iu;

/** All money of the text in order, without overlaps; the longer reading of the same place wins. */
export function findMoney(text: string): MoneyMention[] {
  if (!HAS_FIGURE.test(text)) return [];
  const all = [...inTenThousands(text), ...inYuan(text), ...inLatin(text), ...asPrice(text)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const kept: MoneyMention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (last !== undefined && mention.span.start < last.span.end) {
      if (mention.span.end > last.span.end) kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}
