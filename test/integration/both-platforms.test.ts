/** The whole server as a process, connected with Slack and Feishu as configuration says. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import type { EmbeddedServer } from '../../src/database/embedded-server.ts';
import { startDatabase } from '../support/database.ts';
import { type LoopbackFeishu, startLoopbackFeishu } from '../support/loopback-feishu/loopback-feishu.ts';
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
  const events = /reach it at (\S+)\n/.exec(server.written())?.[1] ?? '';
  slack.connect(`${events}/slack/events`);
  expect(await feishu.useWebhook(`${events}/feishu/events`)).toMatchObject({ taken: true });
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

test('B3: a request that nobody signed gets no further than the door', { timeout: SLOW }, async () => {
  const [before] = await sql`select count(*)::int as count from inbox`;
  const events = /reach it at (\S+)\n/.exec(server.written())?.[1] ?? '';
  for (const path of ['/slack/events', '/feishu/events']) {
    const response = await fetch(`${events}${path}`, { method: 'POST', body: '{"challenge":"x"}' });
    expect(response.status).toBe(401);
  }
  expect((await fetch(`${events}/`)).status).toBe(404);
  const [after] = await sql`select count(*)::int as count from inbox`;
  expect(after).toEqual(before);
});
