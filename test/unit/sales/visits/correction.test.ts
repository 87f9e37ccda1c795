import { expect, test } from 'vitest';
import { applyCorrection } from '../../../../src/sales/visits/correction.ts';
import { parseCorrection } from '../../../../src/sales/visits/correction-syntax.ts';
import { contentWith, known, personNamed, sure } from '../../../support/contents.ts';

const TODAY = '2026-11-24';
const amount = (value: number, kind: 'deal' | 'budget' | 'quote', currency = 'EUR') =>
  sure({ value, currency, kind });

const draft = contentWith({
  account: known('acc', '宁波恒泰精密机械有限公司', '宁波恒泰'),
  people: [
    personNamed(known('p1', '李建国', '李总'), { stance: sure('supporter'), title: sure('总经理') }),
    personNamed(known('p2', 'Priya Raman', 'Priya')),
  ],
  amounts: [amount(60_000, 'deal'), amount(90_000, 'budget')],
  competitors: [sure('BoltCo')],
  visitDate: sure(TODAY),
});

const deal = (id: string, name: string) => ({
  id,
  accountId: 'acc',
  name,
  pipeline: 'key_account',
  stage: 'proposal' as const,
  stageCode: null,
  state: 'open' as const,
  amountMinor: null,
  currency: null,
  closeOn: null,
});

/** The content after the sentence, null where it is no correction or is unclear. */
const after = (sentence: string, content = draft) => {
  const words = parseCorrection(sentence);
  const deals = [deal('d1', '一号产线'), deal('d2', '二号产线')];
  return words === null ? null : applyCorrection(content, words, { today: TODAY, deals });
};

test.each([
  ['不是李总，是李工', '李工'],
  ['不对，不是李总而是李工。', '李工'],
  ['是李工，不是李总', '李工'],
  ['把李总改成李工', '李工'],
  ['not 李总 but 李工', '李工'],
])('%s puts another person in the place', (sentence, name) => {
  expect(after(sentence)?.people[0]).toMatchObject({
    name: { value: { id: null, name, written: name }, by: 'hand' },
    stance: { value: 'supporter' },
    title: null,
  });
});

test.each([
  ['it was Tom, not Priya', 'Tom'],
  ['Sorry, it was Tom Becker not Priya.', 'Tom Becker'],
  ['not Priya Raman, it was Tom', 'Tom'],
  ['change Priya to Tom', 'Tom'],
])('%s names the right person', (sentence, name) => {
  expect(after(sentence)?.people[1]?.name.value.name).toBe(name);
});

test.each([
  ['deal is 80k not 60k', [80_000, 90_000]],
  ['the deal is 80k, not 60k', [80_000, 90_000]],
  ['金额不是60k，是80k', [80_000, 90_000]],
  ['不是60k，是80k', [80_000, 90_000]],
  ['预算改成8万', [60_000, 80_000]],
  ['budget should be 80k', [60_000, 80_000]],
  ['change the budget to 80k', [60_000, 80_000]],
])('%s corrects the figure meant and keeps its currency', (sentence, values) => {
  const amounts = after(sentence)?.amounts.map((one) => one.value);
  expect(amounts?.map((one) => one.value)).toEqual(values);
  expect(amounts?.every((one) => one.currency === 'EUR')).toBe(true);
});

test('a currency that is said is taken', () => {
  expect(after('预算改成80万元')?.amounts[1]?.value).toMatchObject({ value: 800_000, currency: 'CNY' });
  expect(after('deal is $80k not 60k')?.amounts[0]?.value).toMatchObject({ currency: 'USD' });
});

test('the only figure is meant by 金额; of two, none is guessed', () => {
  const one = contentWith({ amounts: [amount(600_000, 'quote', 'CNY')] });
  expect(after('金额改成80万', one)?.amounts[0]?.value).toEqual({
    value: 800_000,
    currency: 'CNY',
    kind: 'quote',
  });
  expect(after('金额改成80万')).toBeNull();
  expect(after('deal is 80k not 70k')).toBeNull();
});

test('a budget that was not read is added', () => {
  const none = contentWith();
  expect(after('预算是80万', none)?.amounts).toMatchObject([{ value: { value: 800_000, kind: 'budget' } }]);
});

test.each([
  ['日期是昨天', '2026-11-23'],
  ['日期不是今天是昨天', '2026-11-23'],
  ['the date was yesterday', '2026-11-23'],
  ['it was yesterday', '2026-11-23'],
  ['日期改成11月20日', '2026-11-20'],
])('%s moves the visit', (sentence, date) => {
  expect(after(sentence)?.visitDate).toMatchObject({ value: date, by: 'hand' });
});

test.each([
  ['account is 泽川 not 宁波恒泰', '泽川'],
  ['客户是泽川，不是宁波恒泰', '泽川'],
  ['不是宁波恒泰，是泽川', '泽川'],
  ['客户改成泽川', '泽川'],
  ['the account should be Zechuan', 'Zechuan'],
])('%s names another account', (sentence, name) => {
  expect(after(sentence)?.account?.value).toMatchObject({ id: null, name });
});

test('the deal may be the project as well as the sum', () => {
  expect(after('商机是二号产线')?.dealId).toBe('d2');
});

test.each([
  ['it was a phone call', 'phone'],
  ['方式是电话', 'phone'],
  ['不是上门，是线上', 'online'],
])('%s corrects how it took place', (sentence, mode) => {
  expect(after(sentence)?.mode?.value).toBe(mode);
});

test('a competitor is corrected by name', () => {
  expect(after('不是BoltCo，是Nutwork')?.competitors.map((rival) => rival.value)).toEqual(['Nutwork']);
});

test.each(['不是张总，是李工', 'not Peter but Paul', 'deal is great not bad'])(
  '%s is unclear where the draft has nothing of the kind',
  (sentence) => {
    expect(parseCorrection(sentence)).not.toBeNull();
    expect(after(sentence)).toBeNull();
  },
);

test.each([
  '今天去宁波恒泰见了李总，他说不是嫌贵，是交期太慢，下周三前给他新方案，另外还要安排两次试样，客户很着急，要求我们尽快回复，不然就找别家供应商了，请领导支持一下这个项目的资源',
  'Met Priya today, she likes it.',
  'help',
  '谢谢',
])('%s is no correction', (sentence) => {
  expect(parseCorrection(sentence)).toBeNull();
});
