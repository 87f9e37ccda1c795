/** An app that may not ask which company it is in learns it from the first event. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCOPES } from '../../src/platforms/feishu/setup.ts';
import { type FeishuHouse, openFeishuHouse } from '../support/feishu-house.ts';

const NOTE = 'Met Priya Raman at Oakhurst Instruments today. She likes the scanner.';

let feishu: FeishuHouse;
beforeAll(async () => {
  const scopes = SCOPES.map(({ name }) => name).filter((name) => !name.startsWith('tenant:'));
  feishu = await openFeishuHouse('webhook', { loopback: { app: { scopes: new Set(scopes) } } });
}, 120_000);
afterAll(() => feishu.close());

const claimed = async () => {
  const rows = await feishu.house.sql<{ externalId: string }[]>`
    select external_id from workspaces where platform = 'feishu'`;
  return rows.map(({ externalId }) => externalId);
};

test('the company is claimed by the first message, which is answered like any other', async () => {
  expect(await claimed()).toEqual([]);
  const ada = feishu.member('repA');
  await ada.say(NOTE);
  await feishu.settle();
  expect(await claimed()).toEqual([feishu.vendor.app.tenantKey]);
  expect(ada.last().title).toContain('Oakhurst');
  expect(
    await feishu.house.sql`select 1 from visits where author_id = ${feishu.house.members.repA.memberId}`,
  ).toHaveLength(1);
});
