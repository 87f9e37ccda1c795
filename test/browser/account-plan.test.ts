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

const openPlan = async (viewport = { width: 1100, height: 800 }): Promise<Page> => {
  const page = await browser.newPage({ viewport });
  await page.goto(server.address);
  await page.fill('#text', '/accountplan Northgate');
  await page.click('#composer button');
  await page.locator('article.bot', { hasText: 'Account plan' }).last().waitFor();
  const value = await page
    .locator('article.bot input[name=value][value^="accountplan.whole@"]')
    .last()
    .getAttribute('value');
  const { id, year } = JSON.parse((value ?? '').replace(/^\S+ /, '')) as { id: string; year: number };
  await page.goto(`${server.address}/accountplan/${id}?year=${year}`);
  return page;
};

const sheet = (page: Page) => page.locator('article.sheet');

test('the page holds every part of the plan, prefilled lines lead to their visits', async () => {
  const page = await openPlan();
  for (const part of ['SWOT', 'PEST', 'Five golden questions', 'Goals', 'Actions', 'White space']) {
    expect(await sheet(page).getByText(part, { exact: false }).count()).toBeGreaterThan(0);
  }
  const line = sheet(page).locator('a[href^="/visit/"]').first();
  await line.click();
  await page.waitForURL('**/visit/*');
  await page.locator('main', { hasText: 'Northgate Dairy' }).waitFor();
});

test('a line is changed by keyboard alone, and stands on the page', async () => {
  const page = await openPlan();
  const change = sheet(page)
    .locator('li', { hasText: 'Win the filling line' })
    .getByRole('button', { name: 'Change' });
  await change.focus();
  await page.keyboard.press('Enter');
  const text = page.locator('#dialog textarea[name=text]');
  await text.waitFor();
  await text.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' by summer');
  await page.locator('#dialog').getByRole('button', { name: 'Save' }).press('Enter');
  await page.locator('#log', { hasText: 'Saved in the plan.' }).waitFor();
  await page.reload();
  expect(await sheet(page).getByText('Win the filling line by summer').count()).toBe(1);
});

test('printed, the plan is there and what one presses is not', async () => {
  const page = await openPlan();
  await page.emulateMedia({ media: 'print' });
  expect(await sheet(page).getByRole('heading', { level: 2 }).first().isVisible()).toBe(true);
  expect(await sheet(page).getByRole('button', { name: 'Change' }).first().isVisible()).toBe(false);
  expect(await page.locator('header.top').isVisible()).toBe(false);
});

test('on a phone nothing stands out sideways', async () => {
  const page = await openPlan(PHONE);
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});
