import { describe, expect, test } from 'vitest';
import type { TradeSign } from '../../../src/reading/labels.ts';
import { readByRules } from '../../../src/reading/rules-reader.ts';

const signsIn = (text: string) =>
  readByRules({ text, today: '2026-11-24', directory: { accounts: [], people: [] } }).trade;

const told: readonly (readonly [string, TradeSign])[] = [
  ['Met Priya at Oakhurst. We lost the deal, it was the price.', 'deal_lost'],
  ['Called Tom. The tender went to Kestra last week.', 'deal_lost'],
  ['They went with Kestra in the end.', 'deal_lost'],
  ['We did not win the tender.', 'deal_lost'],
  ['They have stopped ordering since August.', 'stopped'],
  ['Tom says they no longer buy from us.', 'stopped'],
  ["They haven't ordered anything from us since May.", 'stopped'],
  ['We have lost this customer for good.', 'lost'],
  ['They moved all their volume over to Kestra.', 'lost'],
  ['They resumed ordering last week.', 'resumed'],
  ['今天去了恒泰，这单丢了，输在价格上。', 'deal_lost'],
  ['恒泰那个项目我们没中标。', 'deal_lost'],
  ['项目最后给了别家。', 'deal_lost'],
  ['陆敏说他们已经停止向我们采购。', 'stopped'],
  ['王总说三个月没下单了，以后不从我们进了。', 'stopped'],
  ['这个客户算是丢了，彻底换成对手。', 'lost'],
  ['他们上周恢复下单了。', 'resumed'],
];

const nothing: readonly string[] = [
  'If we are late again they will stop buying.',
  'We almost lost the deal, but Tom stepped in.',
  'We may lost the deal over this.',
  'We won the deal.',
  'Kestra lost the tender at Delfi.',
  'They order again next quarter as planned.',
  'Priya stopped by our booth and bought nothing.',
  '再这样下去他们可能不从我们买了。',
  '差点丢单，最后救回来了。',
  '年底盘库先不进货了，Q1 再补一批。',
  '陆敏问我们是不是要停止供货。',
  '对手没中标，我们中了。',
];

describe('words of trade', () => {
  test.each(told)('%s', (text, sign) => {
    expect(signsIn(text).map(({ value }) => value)).toContain(sign);
  });

  test.each(told)('are asked about, never taken as they are: %s', (text) => {
    for (const { certainty } of signsIn(text)) expect(certainty).toBe('unsure');
  });

  test.each(nothing)('tell nothing where nothing has happened: %s', (text) => {
    expect(signsIn(text)).toEqual([]);
  });
});
