/**
 * `npm run gallery [platform …]`: every kind of reply, as the console, Slack and Feishu show it, in both languages. The
 * replies are the demo company's own; what a platform would refuse ends the run. Writes to `gallery/`.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser.ts';
import { takePictures } from './camera.ts';
import { consoleDrawer } from './console/draw-console.ts';
import { openDemoHouse } from './demo-house.ts';
import type { Drawer } from './drawer.ts';
import { feishuDrawer } from './feishu/draw-feishu.ts';
import { makeFilm } from './film.ts';
import { drawIndex, type Reel } from './index-page.ts';
import { drawGalleryPage } from './page.ts';
import { PARTS, type Part } from './part.ts';
import type { Scene } from './scene.ts';
import { filmAccount } from './script-account.ts';
import { filmAccountPlan } from './script-account-plan.ts';
import { filmKinds } from './script-kinds.ts';
import { filmMembers } from './script-members.ts';
import { filmRecords } from './script-records.ts';
import { filmVisit } from './script-visit.ts';
import { slackDrawer } from './slack/draw-slack.ts';

const FOLDER = fileURLToPath(new URL('../../gallery/', import.meta.url));
const DRAWERS: readonly Drawer[] = [consoleDrawer, slackDrawer, feishuDrawer];

const film = async (drawer: Drawer, part: Part): Promise<readonly Scene[]> => {
  const demo = await openDemoHouse(drawer.platform);
  try {
    const made = makeFilm(demo, part.locale);
    await filmVisit(made, part);
    await filmRecords(made, part);
    await filmAccount(made, part);
    await filmAccountPlan(made, part);
    await filmMembers(made, part);
    filmKinds(made);
    return made.scenes;
  } finally {
    await demo.close();
  }
};

const asked = process.argv.slice(2);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const browser = await launchBrowser();
const reels: Reel[] = [];
for (const drawer of DRAWERS.filter(({ platform }) => asked.length === 0 || asked.includes(platform))) {
  for (const part of PARTS) {
    const scenes = await film(drawer, part);
    const page = await drawGalleryPage(drawer, scenes);
    for (const width of drawer.widths) {
      const name = `${drawer.platform}-${part.locale}-${width}`;
      await writeFile(`${FOLDER}${name}.html`, page);
      const pictures = await takePictures(browser, { folder: FOLDER, name, width, scenes });
      reels.push({ name, ...pictures });
      console.log(`${name}: ${pictures.pictures.length} pictures, ${pictures.sheets.length} sheets`);
    }
  }
}
await browser.close();
await writeFile(`${FOLDER}index.html`, drawIndex(reels));
console.log(`open ${FOLDER}index.html`);
