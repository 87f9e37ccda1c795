import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawMap } from '../../src/sales/maps/draw-map.ts';
import { mapTexts } from '../../src/sales/maps/texts.ts';
import { launchBrowser } from '../support/browser.ts';
import { mapPictureOf } from '../support/map-pictures.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const DESK = { width: 1280, height: 900 };
/** The least size of type on the map, in pixels at that width, by the issue. */
const TYPE_MIN_PX = 11;

let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
}, 60_000);

/** The demo's Northgate Dairy, with Tom below Priya, as its owner sees it. */
const openMap = async (): Promise<Page> => {
  const page = await browser.newPage({ viewport: DESK });
  await page.goto(server.address);
  await page.fill('#text', '/map Northgate');
  await page.click('#composer button');
  const link = page.locator('article.bot').last().getByRole('link', { name: 'Full map, private' });
  await link.click();
  await page.locator('figure.picture svg').waitFor();
  return page;
};

const person = (page: Page, name: string) => page.locator('svg [data-person]', { hasText: name });
const placeOf = (page: Page, name: string) => person(page, name).getAttribute('transform');
const kept = (page: Page) => page.locator('#toast', { hasText: 'Arrangement kept' }).waitFor();

describe('the map’s page', () => {
  test('is the full map, stamped internal, with a table of the same', async () => {
    const page = await openMap();
    expect(await page.locator('svg text', { hasText: 'INTERNAL' }).count()).toBe(1);
    await page.locator('figure summary').click();
    expect(await page.locator('figure table').textContent()).toContain('Priya Raman');
    await page.close();
  });

  test('keeps where somebody was dragged with the mouse', async () => {
    const page = await openMap();
    const before = await placeOf(page, 'Tom Becker');
    const box = await person(page, 'Tom Becker').locator('.card').boundingBox();
    if (box === null) throw new Error('nobody is there');
    await page.mouse.move(box.x + 60, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 80, { steps: 5 });
    await page.mouse.up();
    await kept(page);
    const after = await placeOf(page, 'Tom Becker');
    expect(after).not.toBe(before);
    await page.reload();
    await page.locator('figure.picture svg').waitFor();
    expect(await placeOf(page, 'Tom Becker')).toBe(after);
    await page.close();
  });

  test('keeps where somebody was moved with the arrow keys, until it is tidied up', async () => {
    const page = await openMap();
    const before = await placeOf(page, 'Alice Moreau');
    await person(page, 'Alice Moreau').focus();
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowDown');
    await kept(page);
    const after = await placeOf(page, 'Alice Moreau');
    expect(after).not.toBe(before);
    await page.reload();
    await page.locator('figure.picture svg').waitFor();
    expect(await placeOf(page, 'Alice Moreau')).toBe(after);
    await page.getByRole('button', { name: 'Tidy up again' }).click();
    await page.locator('#toast', { hasText: 'Back to the reporting lines' }).waitFor();
    await page.reload();
    await page.locator('figure.picture svg').waitFor();
    expect(await placeOf(page, 'Alice Moreau')).toBe(before);
    await page.close();
  });
});

describe('the picture at 1,280 px', () => {
  for (const [people, locale] of [
    [3, 'en'],
    [15, 'zh-CN'],
    [60, 'zh-CN'],
    [60, 'en'],
  ] as const) {
    test(`of ${people} people in ${locale}: no two labels overlap, none leaves its card, none is too small`, async () => {
      const head = { title: 'Northgate Dairy Ltd', detail: 'Filling line' };
      const { svg } = drawMap(mapPictureOf(people, locale), new Map(), head, mapTexts[locale]);
      const page = await browser.newPage({ viewport: DESK });
      await page.setContent(
        `<body style="margin:18px">${svg.replace('<svg ', '<svg style="width:100%;height:auto" ')}</body>`,
      );
      const labels = await measure(page);
      expect(labels.length).toBeGreaterThan(people);
      expect(labels.filter(({ size }) => size < TYPE_MIN_PX)).toEqual([]);
      expect(overlapping(labels)).toEqual([]);
      expect(labels.filter(({ right, limit }) => right > limit + 0.5)).toEqual([]);
      await page.close();
    });
  }
});

type Label = {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  limit: number;
};

/** Every text with its box and the right edge of the card or picture that holds it, in pixels. */
const measure = (page: Page): Promise<Label[]> =>
  page.evaluate(`[...document.querySelectorAll('svg text')].map((element) => {
    const box = element.getBoundingClientRect();
    const holder = element.closest('.person')?.querySelector('.card') ?? element.ownerSVGElement;
    const scale = element.ownerSVGElement.getBoundingClientRect().width / element.ownerSVGElement.viewBox.baseVal.width;
    return {
      text: element.textContent,
      size: Number(element.getAttribute('font-size')) * scale,
      left: box.left, right: box.right, top: box.top, bottom: box.bottom,
      limit: holder.getBoundingClientRect().right,
    };
  })`);

/** Half a pixel, and the room that a line of type has above and below its signs, is no overlap. */
const SLACK = { x: 0.5, y: 4 };

const overlapping = (labels: readonly Label[]): string[] =>
  labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b) => {
      const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return x > SLACK.x && y > SLACK.y ? [`${a.text} / ${b.text}`] : [];
    }),
  );
