/** The stakeholder map as SVG text, as wide as a window of 1,280 px; a small one on a smaller canvas. Pure. */
import { type Svg, svg } from '../../chat/svg.ts';
import { INK, LINE, PAPER, QUIET, STAMP } from './colours.ts';
import { drawCard } from './draw-card.ts';
import { drawLegend } from './draw-legend.ts';
import { drawTie, drawTieSign, tieMarkers } from './draw-ties.ts';
import type { Place } from './layout-parts.ts';
import {
  CANVAS_WIDTH,
  CANVAS_WIDTH_HEAD,
  CANVAS_WIDTH_MIN,
  CARD,
  MARGIN,
  MARK_HEIGHT,
  TYPE,
} from './measures.ts';
import { type MapPicture, type Placed, placePicture, SECTION } from './picture.ts';
import { element, pathOf, textElement } from './svg-element.ts';
import { fitText, textWidth } from './text-width.ts';
import type { MapTexts } from './texts.ts';

export type MapHead = { title: string; detail: string };

export type DrawnMap = { svg: string; width: number; height: number };

/** Below the title, before the first card. */
const HEAD_HEIGHT = 78;
/** Between the title and the stamp. */
const STAMP_GAP = 16;
const FONTS = "'Noto Sans Hans','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";

export const drawMap = (
  picture: MapPicture,
  arranged: ReadonlyMap<string, Place>,
  head: MapHead,
  words: MapTexts,
): DrawnMap => {
  const placed = placePicture(picture, arranged);
  const headWidth = Math.min(CANVAS_WIDTH_HEAD, widthOfHead(head, picture.isPrivate, words));
  const least = Math.max(CANVAS_WIDTH_MIN, headWidth);
  const width = Math.min(CANVAS_WIDTH, Math.max(least, placed.width + 2 * MARGIN));
  const legend = drawLegend(picture, width - 2 * MARGIN, words);
  const legendY = HEAD_HEIGHT + placed.height + 30;
  const height = legendY + legend.height + MARGIN;
  const left = MARGIN + Math.max(0, (width - 2 * MARGIN - placed.width) / 2);
  const drawn = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      'font-family': FONTS,
      class: 'stakeholder-map',
    },
    element('title', {}, svg`${`${head.title} · ${head.detail}`}`),
    element('defs', {}, ...tieMarkers()),
    element('rect', { x: 0, y: 0, width, height, fill: PAPER }),
    ...drawHead(head, picture.isPrivate, width, words),
    element(
      'g',
      { class: 'field', transform: `translate(${left} ${HEAD_HEIGHT})` },
      ...drawField(picture, placed, words),
    ),
    element('g', { class: 'legend', transform: `translate(${MARGIN} ${legendY})` }, ...legend.svg),
  );
  return { svg: drawn.markup, width: Math.ceil(width), height: Math.ceil(height) };
};

const stampOf = (isPrivate: boolean, words: MapTexts) => {
  const stamp = isPrivate ? words.internal : words.plain;
  return { stamp, stampWidth: textWidth(stamp, TYPE.subtitle, true) + 24 };
};

const widthOfHead = ({ title, detail }: MapHead, isPrivate: boolean, words: MapTexts): number =>
  Math.ceil(
    Math.max(textWidth(title, TYPE.title, true), textWidth(detail, TYPE.subtitle)) +
      stampOf(isPrivate, words).stampWidth +
      STAMP_GAP +
      2 * MARGIN,
  );

const drawHead = ({ title, detail }: MapHead, isPrivate: boolean, width: number, words: MapTexts): Svg[] => {
  const { stamp, stampWidth } = stampOf(isPrivate, words);
  const room = width - 2 * MARGIN - stampWidth - STAMP_GAP;
  const colour = isPrivate ? STAMP : QUIET;
  return [
    textElement(fitText(title, room, TYPE.title, true), {
      x: MARGIN,
      y: 36,
      'font-size': TYPE.title,
      'font-weight': 700,
      fill: INK,
    }),
    textElement(fitText(detail, room, TYPE.subtitle), {
      x: MARGIN,
      y: 58,
      'font-size': TYPE.subtitle,
      fill: QUIET,
    }),
    element('rect', {
      x: width - MARGIN - stampWidth,
      y: 18,
      width: stampWidth,
      height: 28,
      rx: 5,
      fill: PAPER,
      stroke: colour,
      'stroke-width': 1.6,
    }),
    textElement(stamp, {
      x: width - MARGIN - stampWidth / 2,
      y: 37,
      'text-anchor': 'middle',
      'font-size': TYPE.subtitle,
      'font-weight': 700,
      fill: colour,
    }),
  ];
};

const drawField = (picture: MapPicture, placed: Placed, words: MapTexts): Svg[] => [
  element(
    'g',
    { class: 'lines', fill: 'none', stroke: LINE, 'stroke-width': 1.5, 'stroke-linejoin': 'round' },
    ...placed.lines.map(({ from, to, points }) =>
      element('path', { 'data-from': from, 'data-to': to, d: pathOf(points) }),
    ),
  ),
  element('g', { class: 'ties' }, ...picture.ties.map((tie) => drawTie(tie, placed.places))),
  ...picture.nodes.map((node) =>
    drawCard(node, placed.places.get(node.id) ?? { x: 0, y: 0 }, picture.isPrivate, words),
  ),
  element('g', { class: 'signs' }, ...picture.ties.map((tie) => drawTieSign(tie, placed.places))),
  ...drawMissing(picture, placed, words),
];

const drawMissing = ({ missing }: MapPicture, { missing: places }: Placed, words: MapTexts): Svg[] => {
  const [first] = places;
  if (first === undefined) return [];
  return [
    textElement(words.nobodyKnown, {
      x: 0,
      y: first.y - SECTION + 32,
      'font-size': TYPE.subtitle,
      'font-weight': 700,
      fill: QUIET,
    }),
    ...missing.map((role, index) => drawPlace(words.buying[role], places[index] ?? first)),
  ];
};

const drawPlace = (label: string, { x, y }: Place): Svg =>
  element(
    'g',
    { class: 'missing', transform: `translate(${x} ${y})` },
    element('rect', {
      x: 0,
      y: MARK_HEIGHT,
      width: CARD.width,
      height: CARD.height,
      rx: 9,
      fill: 'none',
      stroke: LINE,
      'stroke-width': 1.5,
      'stroke-dasharray': '6 5',
    }),
    textElement(label, {
      x: CARD.width / 2,
      y: MARK_HEIGHT + CARD.height / 2 + 5,
      'text-anchor': 'middle',
      'font-size': TYPE.name,
      fill: QUIET,
    }),
  );
