/** Finds money in a note: value, currency, or a range that must be asked. Pure; what it is for says `amounts.ts`. */
import { inTenThousands, inYuan } from './chinese-money.ts';
import { isDoubtful, wholeFigure } from './figure-doubts.ts';
import { inLatin } from './latin-money.ts';
import { MONEY_MAX, type MoneyMention } from './money-words.ts';
import { asPrice } from './priced-figures.ts';

const HAS_FIGURE = /\d|[万亿]|[一二三四五六七八九十百千两几][块元]|grand|thousand|million|lakh|crore/iu;

/** 3万-5万: two figures that only this joins are one range. */
const RANGE_MARK = /^\s?[-–~～]\s?$/u;

/**
 * All money of the text in order, without overlaps; the longer reading of the same place wins. What cannot be taken at
 * its word has no value, what is absurd is left out.
 */
export function findMoney(text: string): MoneyMention[] {
  if (!HAS_FIGURE.test(text)) return [];
  const taken = withoutRanges(text, withoutOverlaps(text)).filter(
    ({ value }) => value === null || value <= MONEY_MAX,
  );
  const doubted = taken.map((mention, index) => {
    if (isDoubtful(text, mention.span))
      return { ...mention, value: null, span: wholeFigure(text, mention.span) };
    return isCutShort(mention, taken[index - 1]) ? { ...mention, value: null } : mention;
  });
  return apart(doubted);
}

/** Doubtful figures that run into each other are one, to be asked once. */
function apart(mentions: readonly MoneyMention[]): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    if (last === undefined || last.span.end <= mention.span.start) {
      found.push(mention);
      continue;
    }
    const start = Math.min(last.span.start, mention.span.start);
    const end = Math.max(last.span.end, mention.span.end);
    found[found.length - 1] = { ...last, value: null, span: { start, end } };
  }
  return found;
}

/** 我们246万，他们才报228: what is left unsaid is asked. In characters. */
const CUT_SHORT_REACH = 60;
const TEN_THOUSAND = 10_000;

/** A bare figure of a few digits close behind one of ten thousands may be one of those too. */
const isCutShort = ({ by, value, span }: MoneyMention, previous: MoneyMention | undefined): boolean =>
  by.includes('money.priced') &&
  previous?.by.includes('money.wan') === true &&
  span.start - previous.span.end <= CUT_SHORT_REACH &&
  (previous.value ?? 0) >= TEN_THOUSAND &&
  (value ?? 0) < TEN_THOUSAND;

function withoutOverlaps(text: string): MoneyMention[] {
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

function withoutRanges(text: string, mentions: readonly MoneyMention[]): MoneyMention[] {
  const joined: MoneyMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last !== undefined && RANGE_MARK.test(text.slice(last.span.end, mention.span.start))) {
      const span = { start: last.span.start, end: mention.span.end };
      joined[joined.length - 1] = { ...mention, span, value: null };
    } else joined.push(mention);
  }
  return joined;
}
