/** The whole server as a process, connected with Slack and Feishu as configuration says. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import type { EmbeddedServer } from '../../src/database/embedded-server.ts';
import { startDatabase } from '../support/database.ts';
import { type LoopbackFeishu, startLoopbackFeishu } from '../support/loopback-feishu/loopback-feishu.ts';
import type { SeenView } from '../support/loopback-slack/client/see.ts';
import type { SlackUser } from '../support/loopback-slack/client/slack-user.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../support/loopback-slack/loopback-slack.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 120_000;
const NOTE =
  'Visited Brookfield Dairy today, met Nora Klein. She finds 42k EUR too expensive. I send an offer by Friday.';

let folder: string;
let database: EmbeddedServer;
let sql: Sql;
let slack: LoopbackSlack;
let feishu: LoopbackFeishu;
let server: ServerProcess;

/** As it is printed at the start. */
const reachedAt = (name: string): string =>
  new RegExp(`^${name} reaches it at (\\S+)$`, 'm').exec(server.written())?.[1] ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inroad-both-'));
  database = await startDatabase(folder);
  sql = openDatabase(database.url);
  [slack, feishu] = await Promise.all([startLoopbackSlack(), startLoopbackFeishu()]);
  server = await startServer({
    DATABASE_URL: database.url,
    SESSION_SECRET: 'a secret of tests alone, never one of a real server',
    SLACK_BOT_TOKEN: slack.botToken(),
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    FEISHU_APP_ID: feishu.app.appId,
    FEISHU_APP_SECRET: feishu.app.appSecret,
    FEISHU_MODE: 'webhook',
    FEISHU_ENCRYPT_KEY: feishu.app.encryptKey,
    FEISHU_VERIFICATION_TOKEN: feishu.app.verificationToken,
    FEISHU_DOMAIN: feishu.url,
    EVENTS_PORT: '0',
    ADMIN_IDENTITIES: 'slack:T1:U1',
  });
  slack.connect(reachedAt('Slack'));
  expect(await feishu.useWebhook(reachedAt('Feishu'))).toMatchObject({ taken: true });
}, SLOW);

afterAll(async () => {
  expect(await server.stop()).toBe(0);
  await Promise.all([slack.close(), feishu.close()]);
  await sql.end();
  await database.release();
  await rm(folder, { recursive: true, force: true });
}, SLOW);

const visitsOf = async (): Promise<{ state: string; name: string }[]> => sql`
  select v.state, m.name from visits v join members m on m.id = v.author_id order by v.id`;

test('one who uses both is one member, with one set of records', { timeout: SLOW }, async () => {
  const inSlack = slack.user('U1');
  await inSlack.command('/visit', NOTE);
  const card = await slack.until(() => inSlack.sees(inSlack.dm()).at(-1));
  expect(slack.wordsOn(card)).toContain('Brookfield Dairy');
  await inSlack.press(card, 'Confirm');
  await slack.until(() => slack.wordsOn(inSlack.sees(inSlack.dm()).at(-1) ?? card).includes('Stored'));
  expect(await visitsOf()).toEqual([{ state: 'confirmed', name: 'Ada Winter' }]);
  await inSlack.command('/link');
  const told = await slack.until(() => {
    const last = inSlack.sees(inSlack.dm()).at(-1);
    return last !== undefined && /[34679A-Y]{8}/.test(slack.wordsOn(last)) ? last : null;
  });
  const [code = ''] = /[34679A-Y]{8}/.exec(slack.wordsOn(told)) ?? [];
  const inFeishu = feishu.user('ou_ada', { name: 'ada', language: 'en_us' });
  await inFeishu.say(`/link ${code}`);
  await feishu.until(() => inFeishu.sees().some(({ text }) => text.includes('Ada Winter')));
  await slack.until(() =>
    inSlack.sees(inSlack.dm()).some((one) => slack.wordsOn(one).includes('was linked to you')),
  );
  await inFeishu.say('/visits me');
  await feishu.until(() => inFeishu.sees().some(({ text }) => text.includes('Brookfield')));
  expect(slack.refusals()).toEqual([]);
  expect(feishu.refusals()).toEqual([]);
});

/** The latest message of the app in somebody's direct conversation in Slack whose words say so. */
const inSlackDm = (user: SlackUser, words: RegExp) =>
  slack.until(() => user.sees(user.dm()).findLast((one) => words.test(slack.wordsOn(one))));

const opened = async (user: SlackUser, act: Promise<unknown>): Promise<SeenView> => {
  await act;
  return slack.until(() => user.modal());
};

test('notices go to the one platform that the member chose there or here', { timeout: SLOW }, async () => {
  const [ada, lin] = [slack.user('U1'), slack.user('U2')];
  const inFeishu = feishu.user('ou_lin', { name: 'lin', language: 'zh_cn' });
  const told = (role: string) => new RegExp(`你现在的角色是${role}`);
  const saw = (role: string) => inFeishu.sees().some(({ text }) => told(role).test(text));
  const assign = async (role: string) => {
    await ada.command('/members', '林晓');
    const card = await inSlackDm(ada, /林晓(.|\n)*Change/);
    await ada.fill(await opened(ada, ada.press(card, 'Change')), { Role: role }).submit();
  };
  await lin.command('/link');
  const [code = ''] = /[34679A-Y]{8}/.exec(slack.wordsOn(await inSlackDm(lin, /[34679A-Y]{8}/))) ?? [];
  await inFeishu.say(`/link ${code}`);
  await inSlackDm(lin, /绑定到了你名下/);

  await inFeishu.say('/profile');
  const profile = await feishu.until(() =>
    inFeishu.sees().find(({ text }) => text.includes('飞书（最近绑定）')),
  );
  await inFeishu.press(profile, '修改');
  const form = await feishu.until(() => inFeishu.sees().find(({ text }) => text.includes('最近绑定的平台')));
  await inFeishu.fill(form, { 通知: 'Slack' }).submit('保存');
  await feishu.until(() => inFeishu.sees().some(({ text }) => text.includes('已保存')));
  await assign('Manager');
  await inSlackDm(lin, told('销售经理'));
  expect(saw('销售经理')).toBe(false);

  await lin.command('/profile');
  const mine = await inSlackDm(lin, /通知/);
  const modal = await opened(lin, lin.press(mine, '修改'));
  await lin.fill(modal, { 通知: '飞书' }).submit();
  await inSlackDm(lin, /已保存/);
  await assign('Rep');
  await feishu.until(() => saw('销售代表'));
  expect(lin.sees(lin.dm()).some((one) => told('销售代表').test(slack.wordsOn(one)))).toBe(false);
  expect(slack.refusals()).toEqual([]);
  expect(feishu.refusals()).toEqual([]);
});

test('B3: a request that nobody signed gets no further than the door', { timeout: SLOW }, async () => {
  const [before] = await sql`select count(*)::int as count from inbox`;
  for (const address of [reachedAt('Slack'), reachedAt('Feishu')]) {
    const response = await fetch(address, { method: 'POST', body: '{"challenge":"x"}' });
    expect(response.status).toBe(401);
  }
  expect((await fetch(new URL('/', reachedAt('Slack')))).status).toBe(404);
  const [after] = await sql`select count(*)::int as count from inbox`;
  expect(after).toEqual(before);
});
