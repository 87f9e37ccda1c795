/** One person's card: sign and ring at the left, name, title and roles at the right, a mark above. Pure. */

import { type Svg, svg } from '../../chat/svg.ts';
import { EDGE, INK, PAPER, QUIET, RING, STAMP, STANCE_LOOK } from './colours.ts';
import type { Place } from './layout-parts.ts';
import { CARD, MARK_HEIGHT, RADIUS, RING_GAP, SIGN_X, TYPE, WORDS_X } from './measures.ts';
import type { MapNode } from './picture.ts';
import { element, textElement } from './svg-element.ts';
import { fitText, textWidth } from './text-width.ts';
import type { MapTexts } from './texts.ts';

const MIDDLE_Y = MARK_HEIGHT + CARD.height / 2;
const PADDING = 6;
const WORDS_WIDTH = CARD.width - WORDS_X - PADDING;
/** How much of a stale person's colour is left: seen, and seen to be old. */
const FADED = 0.5;

export const drawCard = (node: MapNode, at: Place, isPrivate: boolean, words: MapTexts): Svg => {
  const look = isPrivate ? STANCE_LOOK[node.stance ?? 'unknown'] : { ...STANCE_LOOK.unknown, sign: '' };
  return element(
    'g',
    {
      class: 'person',
      'data-person': node.id,
      tabindex: 0,
      role: 'img',
      'aria-label': words.spoken(node),
      transform: `translate(${Math.round(at.x * 10) / 10} ${Math.round(at.y * 10) / 10})`,
      ...(node.isOld ? { opacity: FADED } : {}),
    },
    element('rect', {
      class: 'card',
      x: 0,
      y: MARK_HEIGHT,
      width: CARD.width,
      height: CARD.height,
      rx: 9,
      fill: look.card,
      stroke: node.stance === null ? EDGE : look.fill,
      'stroke-width': 1.3,
    }),
    drawSign(node, look, isPrivate),
    ...drawWords(node, isPrivate, words),
    ...drawMarks(node, words),
  );
};

const drawSign = (node: MapNode, look: { fill: string; sign: string }, isPrivate: boolean): Svg => {
  const radius = RADIUS[node.influence ?? 2];
  const centre = { cx: SIGN_X, cy: MIDDLE_Y };
  const sign = isPrivate ? look.sign : '';
  return element(
    'g',
    {},
    element('circle', { ...centre, r: radius, fill: look.fill }),
    ...(node.closeness === null ? [] : drawRing(radius + RING_GAP, node.closeness)),
    ...(sign === ''
      ? []
      : [
          textElement(sign, {
            x: SIGN_X,
            y: MIDDLE_Y + 5.5,
            'text-anchor': 'middle',
            'font-size': 16,
            'font-weight': 700,
            fill: PAPER,
          }),
        ]),
  );
};

/** A quarter for each degree of closeness, clockwise from the top. */
const drawRing = (radius: number, degree: number): Svg[] =>
  [0, 1, 2, 3].map((quarter) => {
    const gap = 0.14;
    const from = (quarter * Math.PI) / 2 - Math.PI / 2 + gap;
    const to = from + Math.PI / 2 - 2 * gap;
    const point = (angle: number) =>
      `${(SIGN_X + radius * Math.cos(angle)).toFixed(1)} ${(MIDDLE_Y + radius * Math.sin(angle)).toFixed(1)}`;
    return element('path', {
      d: `M${point(from)} A${radius} ${radius} 0 0 1 ${point(to)}`,
      fill: 'none',
      stroke: quarter < degree ? RING : EDGE,
      'stroke-width': quarter < degree ? 2.6 : 1.2,
      'stroke-linecap': 'round',
    });
  });

const drawWords = (node: MapNode, isPrivate: boolean, words: MapTexts): Svg[] => {
  const star = isPrivate && node.isGuide ? ' ★' : '';
  const name = fitText(node.name, WORDS_WIDTH - textWidth(star, TYPE.name, true), TYPE.name, true) + star;
  const what = [node.title, node.department].filter((one) => one !== null).join(' · ');
  const roles = node.roles.map((held) => words.held[held]).join(words.comma);
  const lines = [what, roles].filter((one) => one !== '');
  const first = MIDDLE_Y + 5 - lines.length * 8;
  return [
    textElement(name, { x: WORDS_X, y: first, 'font-size': TYPE.name, 'font-weight': 700, fill: INK }),
    ...lines.map((line, index) =>
      textElement(fitText(line, WORDS_WIDTH, TYPE.line), {
        x: WORDS_X,
        y: first + 16 + index * 16,
        'font-size': TYPE.line,
        fill: QUIET,
      }),
    ),
  ];
};

/** Above the card's upper edge, so that it lies over nothing. */
const drawMarks = (node: MapNode, words: MapTexts): Svg[] => {
  if (node.marks.length === 0) return [];
  const text = fitText(node.marks.map(words.mark).join(' · '), CARD.width - 2 * PADDING, TYPE.mark, true);
  const width = textWidth(text, TYPE.mark, true) + 2 * PADDING;
  return [
    element(
      'g',
      { class: 'mark' },
      element('title', {}, svg`${text}`),
      element('rect', {
        x: CARD.width - width,
        y: 0,
        width,
        height: MARK_HEIGHT - 2,
        rx: 8,
        fill: PAPER,
        stroke: STAMP,
      }),
      textElement(text, {
        x: CARD.width - width + PADDING,
        y: MARK_HEIGHT - 6,
        'font-size': TYPE.mark,
        'font-weight': 700,
        fill: STAMP,
      }),
    ),
  ];
};
