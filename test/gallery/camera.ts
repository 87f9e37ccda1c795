/** Pictures of a gallery page: one a scene, and contact sheets of them all. */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { html, type Markup } from './html.ts';
import type { Scene } from './scene.ts';

export type Picture = { title: string; path: string; width: number; height: number };
export type Pictures = { pictures: readonly Picture[]; sheets: readonly string[] };

type Shoot = { folder: string; name: string; width: number; scenes: readonly Scene[] };

/** Reads `<name>.html` of the folder; paths are relative to it. */
export const takePictures = async (
  browser: Browser,
  { folder, name, width, scenes }: Shoot,
): Promise<Pictures> => {
  await mkdir(`${folder}${name}`, { recursive: true });
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(String(pathToFileURL(`${folder}${name}.html`)));
  const pictures: Picture[] = [];
  for (const [at, { title }] of scenes.entries()) {
    const path = `${name}/${String(at).padStart(2, '0')}-${title.replace(/[^\w]+/g, '-').toLowerCase()}.png`;
    const scene = page.locator(`#scene-${at}`);
    await scene.screenshot({ path: folder + path });
    const box = await scene.boundingBox();
    pictures.push({ title, path, width, height: Math.ceil(box?.height ?? 0) });
  }
  const sheets = await takeSheets(page, folder, name, pictures);
  await page.close();
  return { pictures, sheets };
};

/** In CSS pixels: wide enough for four phones, and small enough to be looked at whole. */
const SHEET = { width: 1600, height: 1500, gap: 8 };

const takeSheets = async (
  page: Page,
  folder: string,
  name: string,
  pictures: readonly Picture[],
): Promise<string[]> => {
  const sheets = laidOut(pictures);
  const paths: string[] = [];
  for (const [at, columns] of sheets.entries()) {
    const path = `${name}-sheet-${String(at + 1).padStart(2, '0')}.png`;
    const file = `${folder}${name}-sheet.html`;
    await writeFile(file, drawSheet(columns).text);
    await page.setViewportSize({ width: SHEET.width, height: SHEET.height });
    await page.goto(String(pathToFileURL(file)));
    await page.screenshot({ path: folder + path, fullPage: true });
    paths.push(path);
  }
  return paths;
};

/** A part of a picture, from `top` on; all of it where it is no higher than a sheet. */
type Piece = Pick<Picture, 'path' | 'width' | 'height'> & { top: number };
type Column = Piece[];

const heightOf = (column: Column): number => column.reduce((sum, { height }) => sum + height + SHEET.gap, 0);

const piecesOf = ({ path, width, height }: Picture): Piece[] =>
  Array.from({ length: Math.ceil(height / SHEET.height) }, (_, at) => {
    const top = at * SHEET.height;
    return { path, width, top, height: Math.min(SHEET.height, height - top) };
  });

/** In their order, column by column. */
const laidOut = (pictures: readonly Picture[]): Column[][] => {
  const columns: Column[] = [];
  for (const piece of pictures.flatMap(piecesOf)) {
    const last = columns.at(-1);
    if (last !== undefined && heightOf(last) + piece.height <= SHEET.height) last.push(piece);
    else columns.push([piece]);
  }
  const perSheet = Math.max(1, Math.floor(SHEET.width / ((pictures[0]?.width ?? SHEET.width) + SHEET.gap)));
  return Array.from({ length: Math.ceil(columns.length / perSheet) }, (_, at) =>
    columns.slice(at * perSheet, (at + 1) * perSheet),
  );
};

const drawSheet = (columns: readonly Column[]): Markup =>
  html`<!doctype html><meta charset="utf-8"><body style="margin:0;display:flex;gap:${SHEET.gap}px;align-items:flex-start;background:#999">${columns.map(
    (column) =>
      html`<div>${column.map(
        ({ path, width, top, height }) =>
          html`<div style="height:${height}px;overflow:hidden;margin-bottom:${SHEET.gap}px"><img src="${path}" width="${width}" style="display:block;margin-top:-${top}px"></div>`,
      )}</div>`,
  )}</body>`;
