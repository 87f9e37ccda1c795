import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customerMessage } from '../../../../src/sales/visits/customer-message.ts';
import { contentWith, sure } from '../../../support/contents.ts';

const FROM = { name: '林晓', visitedOn: '2026-11-24', today: '2026-11-24' };

const step = (what: string, owner: 'us' | 'customer' = 'us', due: string | null = null) =>
  sure({ what, owner, due });

const messageOf = (steps: ReturnType<typeof step>[], rivals: string[] = []) =>
  customerMessage(contentWith({ nextSteps: steps, competitors: rivals.map(sure) }), FROM);

test('agreed steps are told by side, in the language of the steps', () => {
  const message = messageOf([step('发新报价', 'us', '2026-12-01'), step('提供图纸', 'customer')]);
  expect(message).toEqual({
    leftOutCount: 0,
    text: `您好，感谢您11月24日周二抽出时间。我们约定的后续事项如下：

我方：
- 发新报价（12月1日周二前）

贵方：
- 提供图纸

如有遗漏或出入，请随时告诉我。

林晓`,
  });
});

test.each([
  '争取搞定决策者王总',
  '问内线对手的底价',
  '降到118万',
  '申请5%折扣',
  'undercut the competitor',
  'get approval for €38k',
  'ask our champion about the decision maker',
  'Priya is on our side and will push it',
  'She is for us and wants the old supplier out',
  'Tom prefers BoltCo, I call him',
  '何俊支持我们的方案',
  '李工偏向对方，我再去一趟',
])('%s stays with us', (what) => {
  expect(messageOf([step(what), step('提供样品')])).toMatchObject({ leftOutCount: 1 });
  expect(messageOf([step(what), step('提供样品')])?.text).not.toContain(what);
  expect(messageOf([step(what)])).toBeNull();
});

test('help that we give is told', () => {
  expect(messageOf([step('安排现场技术支持')])?.text).toContain('安排现场技术支持');
});

test.each([
  ['我发修改后的报价', 'us', '- 发修改后的报价'],
  ['我方安排试切', 'us', '- 我方安排试切'],
  ['他们给图纸', 'customer', '- 给图纸'],
  ["I'll send an offer", 'us', '- send an offer'],
  ['They send the drawings', 'customer', '- send the drawings'],
  ['invite the team', 'us', '- invite the team'],
] as const)('%s is told without who does it, which stands above', (what, owner, line) => {
  expect(messageOf([step(what, owner)])?.text.split('\n')).toContain(line);
});

test('no competitor is ever named, whatever the case of its name', () => {
  fc.assert(
    fc.property(fc.constantFrom('BoltCo', '博世', 'Nutwork'), fc.boolean(), (rival, upper) => {
      const what = `compare with ${upper ? rival.toUpperCase() : rival.toLowerCase()} next week`;
      const text = messageOf([step(what), step('send drawings')], [rival])?.text ?? '';
      expect(text.toLowerCase()).not.toContain(rival.toLowerCase());
    }),
  );
});

test('an unsure step was never agreed', () => {
  const unsure = { ...step('提供图纸'), certainty: 'unsure' as const };
  expect(customerMessage(contentWith({ nextSteps: [unsure] }), FROM)).toBeNull();
});
