/** What the signs, rings and lines mean; only those that the picture shows. Pure. */
import type { Svg } from '../../chat/svg.ts';
import { EDGE, INK, LINE, PAPER, QUIET, RING, STANCE_LOOK, TIE_LOOK } from './colours.ts';
import { TYPE } from './measures.ts';
import type { MapPicture } from './picture.ts';
import { element, textElement } from './svg-element.ts';
import { textWidth } from './text-width.ts';
import type { MapTexts } from './texts.ts';

const SIGN_WIDTH = 26;
const BETWEEN = 22;
const ROW_HEIGHT = 24;

/** `draw`: the sign, in a box of SIGN_WIDTH with its middle at 0,0. */
type Item = { label: string; draw: Svg };

export const drawLegend = (
  picture: MapPicture,
  room: number,
  words: MapTexts,
): { svg: readonly Svg[]; height: number } => {
  const items = picture.isPrivate ? privateItems(picture, words) : [];
  const all = [...items, { label: words.legend.reports, draw: sample(LINE, '') }];
  let x = 0;
  let row = 0;
  const drawn = all.map(({ label, draw }) => {
    const width = SIGN_WIDTH + textWidth(label, TYPE.legend) + BETWEEN;
    if (x > 0 && x + width - BETWEEN > room) {
      x = 0;
      row += 1;
    }
    const at = { x, y: row * ROW_HEIGHT };
    x += width;
    return element(
      'g',
      { transform: `translate(${at.x} ${at.y + ROW_HEIGHT / 2})` },
      element('g', { transform: `translate(${SIGN_WIDTH / 2 - 3} 0)` }, draw),
      textElement(label, { x: SIGN_WIDTH, y: 4.5, 'font-size': TYPE.legend, fill: QUIET }),
    );
  });
  return { svg: drawn, height: (row + 1) * ROW_HEIGHT };
};

const privateItems = ({ nodes, ties }: MapPicture, words: MapTexts): Item[] => {
  const { legend } = words;
  const stances = (['supporter', 'neutral', 'opponent', 'unknown'] as const).filter((one) =>
    nodes.some(({ stance }) => (stance ?? 'unknown') === one),
  );
  const when = (applies: boolean, label: string, draw: Svg): Item[] => (applies ? [{ label, draw }] : []);
  const kinds = (['supports', 'conflicts', 'informal'] as const).filter((kind) =>
    ties.some((tie) => tie.kind === kind),
  );
  return [
    ...stances.map((one) => ({ label: legend.stance[one], draw: signSample(STANCE_LOOK[one]) })),
    ...when(
      nodes.some(({ influence }) => influence !== null),
      legend.influence,
      element(
        'g',
        {},
        element('circle', { cx: -5, cy: 0, r: 4, fill: LINE }),
        element('circle', { cx: 5, cy: 0, r: 7, fill: LINE }),
      ),
    ),
    ...when(
      nodes.some(({ closeness }) => closeness !== null),
      legend.closeness,
      element('circle', { cx: 0, cy: 0, r: 7, fill: 'none', stroke: RING, 'stroke-width': 2.6 }),
    ),
    ...when(
      nodes.some(({ isGuide }) => isGuide),
      legend.guide,
      textElement('★', { x: 0, y: 5, 'text-anchor': 'middle', 'font-size': 14, fill: INK }),
    ),
    ...when(
      nodes.some(({ isOld }) => isOld),
      legend.old,
      element('rect', { x: -9, y: -6, width: 18, height: 12, rx: 3, fill: PAPER, stroke: EDGE }),
    ),
    ...kinds.map((kind) => ({
      label: legend.tie[kind],
      draw: sample(TIE_LOOK[kind].colour, TIE_LOOK[kind].dashes),
    })),
  ];
};

const signSample = ({ fill, sign }: { fill: string; sign: string }): Svg =>
  element(
    'g',
    {},
    element('circle', { cx: 0, cy: 0, r: 9, fill }),
    textElement(sign, {
      x: 0,
      y: 4.5,
      'text-anchor': 'middle',
      'font-size': 13,
      'font-weight': 700,
      fill: PAPER,
    }),
  );

const sample = (colour: string, dashes: string): Svg =>
  element('path', {
    d: 'M-10 0 L10 0',
    stroke: colour,
    'stroke-width': 2,
    ...(dashes === '' ? {} : { 'stroke-dasharray': dashes }),
  });
