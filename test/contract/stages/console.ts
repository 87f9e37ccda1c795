/** The console: its real server over the house, a real browser before it. */

import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import type { Viewer } from '../../../src/chat/viewer.ts';
import { startWeb } from '../../../src/platforms/web/start.ts';
import { redeemPersonalToken } from '../../../src/sales/members/personal-link.ts';
import { launchBrowser } from '../../support/browser.ts';
import { liveConversation, openHouse } from '../../support/house.ts';
import type { Screen, Stage, Surface } from '../stage.ts';

/** In the page: when the answer has been put in its place. */
const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';
/** Longer than anything takes on a busy machine. */
const ACT_MS = 15_000;
const SECRET = 'a secret of tests alone, never one of a real server';

export const openConsoleStage = async (): Promise<Stage> => {
  const house = await openHouse();
  const conversation = liveConversation(house);
  const web = await startWeb({
    conversation,
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    secret: SECRET,
    demo: null,
    signIn: null,
    enter: (token) => redeemPersonalToken(house.sql, token, house.clock.now()),
    commands: () => [],
    health: { ready: async () => ({ ok: true }) },
    log: pino({ level: 'silent' }),
    version: 'test',
    now: house.clock.now,
  });
  const browser = await launchBrowser();
  const screens = new Map<string, Promise<Screen>>();
  const open = async (viewer: Viewer): Promise<Screen> => {
    const link = await conversation.personalLink(viewer);
    return openScreen(browser, `${web.address}${link}`);
  };
  return {
    name: 'console',
    house,
    screenOf: (viewer) => {
      const screen = screens.get(viewer.memberId) ?? open(viewer);
      screens.set(viewer.memberId, screen);
      return screen;
    },
    close: async () => {
      await browser.close();
      await web.stop();
      await house.close();
    },
  };
};

const openScreen = async (browser: Browser, address: string): Promise<Screen> => {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(ACT_MS);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(address);
  let sent: { url: string; body: Buffer; headers: Record<string, string> } | null = null;
  /** Until the answer stands on the page; what was sent is kept, to be sent once more. */
  const answered = async (deed: () => Promise<void>): Promise<void> => {
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === 'POST'),
      deed(),
    ]);
    await response.finished();
    await page.evaluate(DRAWN);
    const request = response.request();
    sent = {
      url: request.url(),
      body: request.postDataBuffer() ?? Buffer.alloc(0),
      headers: await request.allHeaders(),
    };
  };
  return {
    look: () => surfacesOf(page),
    type: async (text) => {
      await page.keyboard.press('Escape');
      await page.fill('#text', text);
      await answered(() => page.click('#composer button'));
    },
    tap: async ({ id }, label) => {
      const folded = page.locator(`#${id} details:not([open]) > summary`);
      for (const summary of await folded.all()) await summary.click();
      await answered(() =>
        page.locator(`#${id}`).getByRole('button', { name: label, exact: true }).first().click(),
      );
    },
    fill: async (_, fields) => {
      const form = page.locator('#dialog form.edit');
      for (const [label, value] of Object.entries(fields))
        await fillField(form.getByLabel(label, { exact: true }).first(), value);
      await answered(() => form.locator('button.primary').click());
    },
    repeat: async () => {
      if (sent === null) throw new Error('nothing was sent yet');
      const { 'content-type': type = '' } = sent.headers;
      const headers = { 'content-type': type, 'hx-request': 'true' };
      await page.request.post(sent.url, { data: sent.body, headers });
      await page.reload();
    },
  };
};

const fillField = async (field: ReturnType<Page['locator']>, value: string): Promise<void> => {
  const tag = await field.evaluate((element) => element.tagName);
  if (tag === 'SELECT') await field.selectOption({ label: value });
  else await field.fill(value);
};

/** What stands on the page: the bot's messages, an open form with its errors, a passing word. */
const surfacesOf = async (page: Page): Promise<Surface[]> => {
  const [messages, forms, passing] = await Promise.all([
    read(page, 'article.bot[id]', 'message'),
    read(page, '#dialog .pane', 'form'),
    read(page, '#toast', 'passing'),
  ]);
  return [...messages, ...forms, ...passing].filter(({ words }) => words !== '');
};

const read = async (page: Page, selector: string, kind: Surface['kind']): Promise<Surface[]> => {
  const found = page.locator(selector);
  const [texts, parts] = await Promise.all([
    found.allInnerTexts(),
    found.evaluateAll((elements) =>
      elements.map((element) => ({
        id: String(element.id),
        buttons: [...element.querySelectorAll('button')].map((button) => String(button.textContent).trim()),
      })),
    ),
  ]);
  return parts.map(({ id, buttons }, at) => ({
    id: id === '' ? kind : id,
    kind,
    words: (texts[at] ?? '').replace(/\s+/g, ' ').trim(),
    buttons,
  }));
};
