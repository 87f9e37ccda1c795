/** Relations among their people as curved lines from card to card: who supports, who fights whom, informal ties. Pure. */
import { type Svg, svg } from '../../chat/svg.ts';
import { PAPER, TIE_LOOK } from './colours.ts';
import type { Place } from './layout-parts.ts';
import { CARD, CELL_HEIGHT } from './measures.ts';
import type { MapTie } from './picture.ts';
import { element, textElement } from './svg-element.ts';

/** How far a curve swings aside, as a share of its length, so that it does not run along reporting lines. */
const SWING = 0.16;
/** How far above a row a curve bends that leads over the heads of others. */
const ARCH = 64;

export const drawTie = ({ from, to, kind }: MapTie, places: ReadonlyMap<string, Place>): Svg => {
  const [a, b] = [places.get(from), places.get(to)];
  if (a === undefined || b === undefined) return svg``;
  const { start, bend, end } = curveOf(a, b);
  const { colour, dashes } = TIE_LOOK[kind];
  return element(
    'g',
    { class: 'tie', 'data-from': from, 'data-to': to, 'data-kind': kind },
    element('path', {
      d: `M${spot(start)} Q${spot(bend)} ${spot(end)}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
      ...(dashes === '' ? {} : { 'stroke-dasharray': dashes }),
      ...(kind === 'conflicts' ? {} : { 'marker-end': `url(#arrow-${kind})` }),
    }),
  );
};

/** The sign of a conflict, in the middle of its line. It lies above the cards: between neighbours there is little room. */
export const drawTieSign = ({ from, to, kind }: MapTie, places: ReadonlyMap<string, Place>): Svg => {
  const [a, b] = [places.get(from), places.get(to)];
  if (kind !== 'conflicts' || a === undefined || b === undefined) return svg``;
  const { start, bend, end } = curveOf(a, b);
  const { colour } = TIE_LOOK[kind];
  const middle = { x: (start.x + 2 * bend.x + end.x) / 4, y: (start.y + 2 * bend.y + end.y) / 4 };
  return element(
    'g',
    { class: 'tie', 'data-from': from, 'data-to': to },
    element('circle', { cx: middle.x, cy: middle.y, r: 8, fill: PAPER, stroke: colour }),
    textElement('×', {
      x: middle.x,
      y: middle.y + 4.5,
      'font-size': 14,
      'font-weight': 700,
      'text-anchor': 'middle',
      fill: colour,
    }),
  );
};

/** Over the heads of those between, where both stand in one row; else straight, with a swing. */
const curveOf = (a: Place, b: Place): { start: Place; bend: Place; end: Place } => {
  if (Math.abs(a.y - b.y) < CARD.height / 2 && Math.abs(a.x - b.x) > CARD.width + ARCH) {
    const start = { x: a.x + CARD.width / 2, y: a.y + CELL_HEIGHT - CARD.height };
    const end = { x: b.x + CARD.width / 2, y: b.y + CELL_HEIGHT - CARD.height };
    return { start, bend: { x: (start.x + end.x) / 2, y: Math.min(start.y, end.y) - ARCH }, end };
  }
  const start = rim(middleOf(a), middleOf(b));
  const end = rim(middleOf(b), middleOf(a));
  const bend = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * SWING,
    y: (start.y + end.y) / 2 + (end.x - start.x) * SWING,
  };
  return { start, bend, end };
};

const spot = ({ x, y }: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const middleOf = ({ x, y }: Place): Place => ({
  x: x + CARD.width / 2,
  y: y + CELL_HEIGHT - CARD.height / 2,
});

/** Where the line from a card's middle to another point leaves the card. */
const rim = (from: Place, to: Place): Place => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (CARD.width / 2 + 2) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (CARD.height / 2 + 2) / Math.abs(dy),
  );
  return share === Number.POSITIVE_INFINITY || share > 0.5
    ? { x: from.x + dx / 2, y: from.y + dy / 2 }
    : { x: from.x + dx * share, y: from.y + dy * share };
};

export const tieMarkers = (): Svg[] =>
  (['supports', 'informal'] as const).map((kind) =>
    element(
      'marker',
      {
        id: `arrow-${kind}`,
        viewBox: '0 0 10 10',
        refX: 9,
        refY: 5,
        markerWidth: 7,
        markerHeight: 7,
        orient: 'auto-start-reverse',
      },
      element('path', { d: 'M0 0 L10 5 L0 10 z', fill: TIE_LOOK[kind].colour }),
    ),
  );
