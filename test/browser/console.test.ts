import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const PHONE = { width: 360, height: 780 };
const NOTE =
  'Visited Larsen Foods today. Ingrid Larsen says our 150k EUR is too expensive. I send a revised offer by Friday.';
const ZH_NOTE = '今天下午去了宁波恒泰，见了采购经理陆敏，她嫌我们报的128万太贵。下周三前我把新方案发给她。';

let server: ServerProcess;
let browser: Browser;
let sql: postgres.Sql;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  const pid = await readFile(join(server.folder, 'postgres', 'postmaster.pid'), 'utf8');
  const password = await readFile(join(server.folder, 'postgres-password'), 'utf8');
  sql = postgres(`postgres://inroad:${password}@127.0.0.1:${pid.split('\n')[3]}/postgres`, { max: 1 });
}, 120_000);

afterAll(async () => {
  await sql.end();
  await browser.close();
  await server.stop();
}, 60_000);

const open = async (viewport = { width: 1100, height: 800 }): Promise<Page> => {
  const page = await browser.newPage({ viewport });
  await page.goto(server.address);
  return page;
};

const actAs = async (page: Page, name: string): Promise<void> => {
  const option = await page.locator('select[name=memberId] option', { hasText: name }).getAttribute('value');
  await Promise.all([page.waitForURL('**/'), page.selectOption('select[name=memberId]', option)]);
  await page
    .locator(`select[name=memberId] option[value="${option}"][selected]`)
    .waitFor({ state: 'attached' });
};

const rowsOf = async (text: string) =>
  sql<{ state: string }[]>`
    select v.state from visits v join inbox i on i.tenant_id = v.tenant_id and i.intent->>'text' = ${text}
    where v.created_at >= i.received_at - interval '1 second' order by v.created_at desc limit 1`;

const card = (page: Page, words: string) => page.locator('article.bot', { hasText: words }).last();

test('a note becomes a draft and one press of Confirm stores the visit', async () => {
  const page = await open();
  await page.fill('#text', NOTE);
  await page.click('#composer button');
  const draft = card(page, 'Larsen Foods AS');
  const confirm = draft.getByRole('button', { name: 'Confirm' });
  await confirm.waitFor();
  const id = await draft.getAttribute('id');
  await confirm.click();
  await page.locator(`#${id} h2`, { hasText: 'Stored: Larsen Foods AS' }).waitFor();
  expect(await rowsOf(NOTE)).toEqual([{ state: 'confirmed' }]);
  expect(await page.inputValue('#text')).toBe('');
});

test('the same by keyboard on a phone in Chinese', async () => {
  const page = await open(PHONE);
  await actAs(page, '陈宇');
  await page.focus('#text');
  await page.keyboard.insertText(ZH_NOTE);
  await page.keyboard.press('Control+Enter');
  const draft = page.locator('article.bot').last();
  const confirm = draft.getByRole('button', { name: '确认' });
  await confirm.waitFor();
  const id = await draft.getAttribute('id');
  await confirm.focus();
  await page.keyboard.press('Enter');
  await page.locator(`#${id} h2`, { hasText: '已入库：宁波恒泰' }).waitFor();
  expect(await rowsOf(ZH_NOTE)).toEqual([{ state: 'confirmed' }]);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

test('an answer taller than a phone is read from its heading', async () => {
  const page = await open(PHONE);
  await actAs(page, 'Jonas Weber');
  await page.fill('#text', '/people Northgate');
  await page.click('#composer button');
  const answer = card(page, 'People of');
  await answer.waitFor();
  const yOf = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? -1;
  const barEnds = (await page.locator('.top').boundingBox())?.height ?? 0;
  await expect.poll(() => yOf('#log > :last-child h2')).toBeGreaterThanOrEqual(barEnds);
  expect(await yOf('#log > :last-child h2')).toBeLessThan(PHONE.height / 2);
});

test('Edit opens a form with what was understood, and saving it changes the draft', async () => {
  const page = await open();
  await page.fill('#text', NOTE.replace('150k', '151k'));
  await page.click('#composer button');
  await card(page, '151').getByRole('button', { name: 'Edit' }).click();
  const form = page.locator('#dialog form.edit');
  await form.getByLabel('How', { exact: true }).selectOption('phone');
  await form.locator('button.primary').click();
  await form.waitFor({ state: 'detached' });
  await card(page, '151').getByRole('button', { name: 'Discard' }).click();
  await page.locator('article.bot', { hasText: 'iscarded' }).last().waitFor();
});

test('F4: the same form sent twice has one effect', async () => {
  const page = await open();
  await page.fill('#text', NOTE.replace('150k', '152k'));
  const fields = await page
    .locator('#composer [name]')
    .evaluateAll((inputs) => inputs.map((input): [string, string] => [input.name, input.value]));
  const send = () =>
    page.request.post(`${server.address}/say`, {
      form: Object.fromEntries(fields),
      headers: { 'hx-request': 'true' },
    });
  const sent = (await Promise.all([send(), send(), send()])).map((response) => response.status());
  expect(sent).toEqual([200, 200, 200]);
  const [count] = await sql<{ count: number }[]>`
    select count(*)::int as count from inbox where intent->>'text' = ${NOTE.replace('150k', '152k')}`;
  expect(count?.count).toBe(1);
});

test('a text that cannot be sent stays in its field', async () => {
  const page = await open();
  await page.fill('#text', 'Visited Larsen Foods today, nobody there.');
  await page.context().setOffline(true);
  await page.click('#composer button');
  await page.locator('#toast', { hasText: 'still here' }).waitFor();
  expect(await page.inputValue('#text')).toBe('Visited Larsen Foods today, nobody there.');
});

test('every page of the navigation draws, for a rep and in Chinese', async () => {
  const page = await open();
  for (const name of ['Jonas Weber', '陈宇']) {
    await page.goto(server.address);
    await actAs(page, name);
    for (const path of ['/visits', '/tasks', '/find', '/help']) {
      const response = await page.goto(server.address + path);
      expect([path, response?.status()]).toEqual([path, 200]);
      expect(await page.locator('article.sheet').textContent()).toMatch(/\S{3}/u);
    }
  }
});
