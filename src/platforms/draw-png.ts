/** SVG -> PNG for platforms that show no SVG. Its fonts come from npm: a bare machine has none. */
import { fileURLToPath } from 'node:url';
import type { DrawPng } from '../chat/picture.ts';

/** Pixels; three for each of a phone's, and what Feishu advises for a card (1500 x 3000 at most). */
const WIDTH = 1_200;
/** Height by width: beyond that, a picture is a tower that nobody reads, and takes the memory of many. */
const MOST_RATIO = 2.5;

const fontOf = (name: string, file: string): string =>
  fileURLToPath(new URL(`../fonts/${file}`, import.meta.resolve(name)));

/** Latin, Greek and Cyrillic names first; 30,000 Chinese signs and what else the first has not. */
const FONTS = () => [
  ...['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'].map((file) => fontOf('@embedpdf/fonts-latin', file)),
  ...['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'].map((file) => fontOf('@embedpdf/fonts-sc', file)),
];

/** Rejects an SVG without a viewBox, one that is too high, and one that is no SVG. */
export const drawPng: DrawPng = async (svg) => {
  const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (!(Number(height) / Number(width) <= MOST_RATIO))
    throw new Error('no drawing of a size that can be drawn');
  // Loaded with the first picture: most processes draw none.
  const { renderAsync } = await import('@resvg/resvg-js');
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    // Of a transparent one, a dark client would leave nothing to read.
    background: '#ffffff',
    font: {
      loadSystemFonts: false,
      fontFiles: FONTS(),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  });
  return new Uint8Array(drawn.asPng());
};
