import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const PHONE = { width: 360, height: 780 };

let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
}, 60_000);

const openAs = async (name: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(server.address);
  const option = await page.locator('select[name=memberId] option', { hasText: name }).getAttribute('value');
  await Promise.all([page.waitForURL('**/'), page.selectOption('select[name=memberId]', option)]);
  await page
    .locator(`select[name=memberId] option[value="${option}"][selected]`)
    .waitFor({ state: 'attached' });
  return page;
};

const say = async (page: Page, text: string): Promise<void> => {
  await page.fill('#text', text);
  await page.keyboard.press('Control+Enter');
};

const lastCard = (page: Page, words: string) => page.locator('article.bot', { hasText: words }).last();

test('on a phone one changes the language, and the console follows', async () => {
  const page = await openAs('Helena Brandt');
  await say(page, '/profile');
  await lastCard(page, 'Your profile').getByRole('button', { name: 'Change' }).click();
  const form = page.locator('#dialog form');
  await form.getByLabel('Time zone').fill('Mars/Olympus');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.locator('[role=alert]', { hasText: 'There is no such time zone' }).waitFor();
  await form.getByLabel('Time zone').fill('Asia/Shanghai');
  await form.getByLabel('Language').selectOption('zh-CN');
  await form.getByRole('button', { name: 'Save' }).click();
  await lastCard(page, '已保存').waitFor();
  await page.reload();
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
});

test('an admin gives a member a new team in the form', async () => {
  const page = await openAs('Robin Adler');
  await say(page, '/members 孙琦');
  await lastCard(page, '孙琦').getByRole('button', { name: 'Change' }).click();
  const form = page.locator('#dialog form');
  await form.getByLabel('Or a new team').fill('Dealers');
  await form.getByRole('button', { name: 'Save' }).click();
  await lastCard(page, '孙琦: Channel manager, Dealers').waitFor();
  await say(page, '/link');
  await page.locator('section.copy pre').waitFor();
  expect(await page.locator('section.copy pre').textContent()).toMatch(/^[34679A-Y]{8}$/);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});
