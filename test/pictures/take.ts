/** `npm run pictures`: the README's pictures, taken of a fresh demo company in a real browser. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser.ts';
import { startServer } from '../support/server.ts';
import { takeMaps } from './maps.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const NOTE =
  'Visited Larsen Foods today. Ingrid Larsen says our 150k EUR is too expensive, Mats Holm tested the sensors and is on our side. I send a revised offer by Friday. Frigotek quoted 130k EUR.';

await mkdir(FOLDER, { recursive: true });
const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
const page = await browser.newPage({ viewport: { width: 900, height: 1700 } });
await page.goto(server.address);
await page.fill('#text', NOTE);
await page.click('#composer button');
const draft = page.locator('article.bot', { hasText: '150' }).last();
await draft.getByRole('button', { name: 'Confirm' }).waitFor();
// What one types in stays at the page's foot and would lie over the card.
await page.locator('#composer').evaluate((element) => {
  element.style.display = 'none';
});
await draft.screenshot({ path: `${FOLDER}draft.png` });
await draft.getByRole('button', { name: 'Confirm' }).click();
const stored = page.locator('article.bot').last();
await stored.getByRole('button', { name: 'Undo' }).waitFor();
await stored.screenshot({ path: `${FOLDER}stored.png` });
await page.setViewportSize({ width: 1280, height: 900 });
await page.goto(server.address);
await page.fill('#text', '/map Northgate');
await page.click('#composer button');
await page.locator('article.bot').last().getByRole('link', { name: 'Full map, private' }).click();
await page.locator('figure.picture svg').waitFor();
// The page's head stays in view and would lie over the picture.
await page.locator('header.top').evaluate((element) => element.remove());
await page.locator('figure.picture svg').screenshot({ path: `${FOLDER}map.png` });
await takeMaps(FOLDER);
await browser.close();
await server.stop();
