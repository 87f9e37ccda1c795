import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import type { EmbeddedServer } from '../../src/database/embedded-server.ts';
import { launchBrowser } from '../support/browser.ts';
import { startDatabase } from '../support/database.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const NOTE = 'Visited Larsen Foods today. Ingrid Larsen says our 150k EUR is too expensive.';

let folder: string;
let database: EmbeddedServer;
let proxy: DatabaseProxy;
let server: ServerProcess;
let browser: Browser;
let sql: Sql;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inroad-away-'));
  database = await startDatabase(folder);
  proxy = await startDatabaseProxy(database.url);
  const env = { DATABASE_URL: proxy.url, DEMO: 'true', LOG_LEVEL: 'silent' };
  const secret = 'a secret of tests alone, never one of a real server';
  [server, browser] = await Promise.all([startServer({ ...env, SESSION_SECRET: secret }), launchBrowser()]);
  sql = openDatabase(database.url);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  proxy.close();
  await sql.end();
  await database.release();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

test('F6: while the database is away the text stays and the reason is shown; sent again it is stored once', async () => {
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.fill('#text', NOTE);
  proxy.set('refuse');
  await page.click('#composer button');
  await page.locator('#toast', { hasText: 'Not saved' }).waitFor();
  expect(await page.inputValue('#text')).toBe(NOTE);
  proxy.set('pass');
  await page.click('#composer button');
  await page.locator('article.own', { hasText: NOTE }).waitFor();
  expect(await page.locator('#log', { hasText: 'Not saved' }).count()).toBe(0);
  expect(await page.inputValue('#text')).toBe('');
  expect(await sql`select 1 from visits where raw_text = ${NOTE}`).toHaveLength(1);
  await page.close();
});

test('F6: an answer that got lost on its way stands in the conversation after the note is sent again', async () => {
  const page = await browser.newPage();
  await page.goto(server.address);
  const note = `${NOTE} Lost on the way.`;
  await page.fill('#text', note);
  // The server has taken it; the browser never hears of it.
  await page.route('**/say', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.click('#composer button');
  await page.locator('#toast', { hasText: 'Your text is still here' }).waitFor();
  await page.unroute('**/say');
  await page.click('#composer button');
  await page.locator('article.own', { hasText: 'Lost on the way.' }).waitFor();
  expect(await sql`select 1 from visits where raw_text = ${note}`).toHaveLength(1);
  await page.close();
});
