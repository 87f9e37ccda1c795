/** Bare figures that can only be prices: 报5800一吨, 限价9600. Pure. */

import { matchesOf } from '../matches.ts';
import { COUNTED, type MoneyMention, mention, PERCENT } from './money-words.ts';

/** A word of price right before the figure. */
const BEHIND_PRICE =
  /(?:报(?:价|了)?(?:每[吨台套件箱斤平米亩瓶盒支桶包袋张方只条])?|每[吨台套件箱斤平米亩瓶盒支桶包袋张方只条]|(?<=\p{Script=Han}{2,4})才|限价|单价|开价|要价|控制价|投的?|叫价|卖价?|[他她人别]家|对手|尾款|货款|欠款|余款|定金|押金|运费)(?:是|到|给|了|的|在|我们|只要|才)?\s?(?<number>\d{2,7}(?:\.\d{1,2})?)(?![\d.]|[万亿wW千百年月日号点折个])/gu;
/** A unit of goods behind the figure: 5800一吨, 12.5每公斤. */
const PER_UNIT = /^(?:一|每|[/／])(?:吨|台|套|件|箱|斤|公斤|平|米|亩|瓶|盒|支|桶|包|袋|张|方|只|条|kg)/iu;

export function asPrice(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of matchesOf(BEHIND_PRICE, text)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 8);
    const number = match.groups?.number ?? '';
    if (PERCENT.test(after) || (COUNTED.test(after) && !PER_UNIT.test(after))) continue;
    // 报3家: a small round count is hardly a price without a unit of goods.
    if (Number(number) < 100 && !PER_UNIT.test(after)) continue;
    found.push({
      ...mention(match, Number(number), 'CNY', 'priced'),
      span: { start: end - number.length, end },
    });
  }
  return found;
}
