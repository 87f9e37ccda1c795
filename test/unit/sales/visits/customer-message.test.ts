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
])('%s stays with us', (what) => {
  expect(messageOf([step(what), step('提供样品')])).toMatchObject({ leftOutCount: 1 });
  expect(messageOf([step(what), step('提供样品')])?.text).not.toContain(what);
  expect(messageOf([step(what)])).toBeNull();
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
