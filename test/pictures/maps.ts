/** Maps of a middling and of a large company, as a chat shows them: for the README. */
import { writeFile } from 'node:fs/promises';
import { drawPng } from '../../src/platforms/draw-png.ts';
import { drawMap } from '../../src/sales/maps/draw-map.ts';
import { mapTexts } from '../../src/sales/maps/texts.ts';
import { mapPictureOf } from '../support/map-pictures.ts';

const MAPS = [
  { people: 15, locale: 'en', title: 'Northgate Dairy Ltd', detail: 'Filling line · proposal' },
  { people: 60, locale: 'zh-CN', title: '宁波恒泰精密机械有限公司', detail: '一号产线 · 招投标' },
] as const;

/** `folder` ends with a slash. */
export const takeMaps = async (folder: string): Promise<void> => {
  for (const { people, locale, title, detail } of MAPS) {
    const { svg } = drawMap(mapPictureOf(people, locale), new Map(), { title, detail }, mapTexts[locale]);
    await writeFile(`${folder}map-${people}.png`, await drawPng(svg));
  }
};
