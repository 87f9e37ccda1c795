/** Notes of about 120 characters as reps write them, no two alike, of known accounts and people. */
import type { BenchAccount } from './company.ts';

type Parts = {
  account: string;
  people: readonly [string, string];
  /** Different in every note. */
  amount: number;
  n: number;
};

const rotate = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

const english = ({ account, people: [one, other], amount, n }: Parts): string =>
  [
    rotate([`Visited ${account} today.`, `Call with ${account} today.`, `At ${account} yesterday.`], n),
    rotate(
      [
        `${one} says our ${amount} EUR is too expensive.`,
        `${one} wants 90 days payment, offer ${amount} EUR.`,
        `${one} finds ${amount} EUR fine.`,
      ],
      Math.floor(n / 3),
    ),
    rotate(
      [
        `I send a revised offer to ${other} by Friday.`,
        `${other} sends the drawings next week.`,
        `${other} tests it.`,
      ],
      Math.floor(n / 9),
    ),
  ].join(' ');

const chinese = ({ account, people: [one, other], amount, n }: Parts): string =>
  [
    rotate(['今天下午去了', '昨天拜访了', '今天电话联系了'], n),
    `${account}，见了采购经理${one}，${other}也在。`,
    rotate(
      [
        `${one}嫌我们报的${amount}元太贵，说丰联便宜不少，要我们再想想办法。`,
        `项目预算${amount}元已经批下来了，王总没来，最后得他拍板。`,
        `${one}要90天账期，我们报价${amount}元，她说还要跟财务商量一下。`,
      ],
      Math.floor(n / 3),
    ),
    rotate(
      [
        `${other}试了样机，说精度比现在的稳，答应帮我们说话。下周三前我把新方案和参考客户发给${one}。`,
        `${other}担心交期太长，怕赶不上年底投产。月底前我安排试切，他们周五前把图纸发过来。`,
        `气氛不错，${other}对售后服务还有点顾虑。我下周一前把服务合同和报价单一起寄过去，再约一次。`,
      ],
      Math.floor(n / 9),
    ),
  ].join('');

/** As one says it: without legal form, in Chinese without the town or trade's tail. */
const spoken = ({ name }: BenchAccount): string => name.replace(/(?: Ltd|有限公司)$/, '');

/** Note number `n`; two numbers give two different notes. */
export const writeNote = (account: BenchAccount, n: number): string => {
  const parts = { account: spoken(account), people: account.people, amount: 100_000 + n, n };
  return account.locale === 'en' ? english(parts) : chinese(parts);
};

/** One long note of exactly `length` characters about the account. */
export const writeLongNote = (account: BenchAccount, n: number, length: number): string => {
  let text = '';
  for (let part = 0; text.length < length; part += 1) text += `${writeNote(account, n + part)}\n`;
  return text.slice(0, length);
};
