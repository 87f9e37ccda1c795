import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
}, 60_000);

const open = async (path: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.address);
  await page.goto(new URL(path, server.address).href);
  return page;
};

const column = (page: Page, name: string) => page.locator(`.sheet .column[data-column="${name}"]`);
const cardIn = (page: Page, name: string, deal: string) =>
  column(page, name).locator('.card', { hasText: deal });

test('a deal is dragged to another stage by mouse, stays there, and what came of it is said', async () => {
  const page = await open('/board');
  await cardIn(page, 'proposal', 'Filling line').waitFor();
  await cardIn(page, 'proposal', 'Filling line').dragTo(column(page, 'bidding'));
  await cardIn(page, 'bidding', 'Filling line').waitFor();
  await page.locator('#log', { hasText: 'Filling line is now in bidding' }).waitFor();
  await page.reload();
  expect(await cardIn(page, 'bidding', 'Filling line').count()).toBe(1);
});

test('the same by keyboard alone', async () => {
  const page = await open('/board');
  const card = cardIn(page, 'initiation', 'Dock scanners');
  await card.waitFor();
  await card.locator('select').focus();
  await page.keyboard.type('proposal');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await cardIn(page, 'proposal', 'Dock scanners').waitFor();
});

test('a move back stays undone until its reason is given', async () => {
  const page = await open('/board');
  await cardIn(page, 'negotiation', 'Cold store retrofit').dragTo(column(page, 'proposal'));
  await page.locator('#log').getByRole('button', { name: 'we misjudged it' }).click();
  await cardIn(page, 'proposal', 'Cold store retrofit').waitFor();
});

test('a deal’s page unfolds its gate, and leads to its one-page plan', async () => {
  const page = await open('/board');
  await page.locator('.sheet .card a', { hasText: 'Analyser fleet' }).click();
  const gate = page.locator('details', { hasText: 'Gate in detail' });
  await gate.locator('summary').click();
  await gate.getByText('(required)').first().waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await page.goto(new URL(`/plan/${id}`, server.address).href);
  await page.getByText('One-page plan: Analyser fleet').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header.top').isVisible()).toBe(false);
});
