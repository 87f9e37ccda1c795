/** Elements -> as few cards as hold them. What one card cannot hold goes on in the next; nothing vanishes unsaid. */
import { MAX_CARD_BYTES, MAX_CARDS, MAX_CHARTS, MAX_ELEMENTS, MAX_TABLES } from '../limits.ts';
import type { Element, Panel, RootElement, Table } from './card.ts';
import type { Frame } from './frame.ts';
import { line } from './plain-text.ts';
import { bytesOf, countOf, elementsOf, HEADER_BYTES, HEADER_ELEMENTS } from './size.ts';

type Load = { bytes: number; elements: number; tables: number; charts: number };

const EMPTY: Load = { bytes: 0, elements: 0, tables: 0, charts: 0 };

const loadOf = (element: RootElement): Load => ({
  bytes: bytesOf(element) + 1,
  elements: elementsOf(element),
  tables: countOf(element, 'table'),
  charts: countOf(element, 'chart'),
});

const plus = (one: Load, other: Load): Load => ({
  bytes: one.bytes + other.bytes,
  elements: one.elements + other.elements,
  tables: one.tables + other.tables,
  charts: one.charts + other.charts,
});

const isWithin = ({ bytes, elements, tables, charts }: Load): boolean =>
  bytes <= MAX_CARD_BYTES - HEADER_BYTES &&
  elements <= MAX_ELEMENTS - HEADER_ELEMENTS &&
  tables <= MAX_TABLES &&
  charts <= MAX_CHARTS;

/** At least one card; the elements keep their order. */
export const packElements = (elements: readonly RootElement[], frame: Frame): RootElement[][] => {
  const cards: RootElement[][] = [[]];
  let load = EMPTY;
  for (const part of elements.flatMap((element) => partsOf(element))) {
    const own = loadOf(part);
    if (load.bytes > 0 && !isWithin(plus(load, own))) {
      cards.push([]);
      load = EMPTY;
    }
    cards.at(-1)?.push(part);
    load = plus(load, own);
  }
  if (cards.length <= MAX_CARDS) return cards;
  const kept = cards.slice(0, MAX_CARDS);
  return kept.map((card, index) =>
    index === MAX_CARDS - 1 ? [...card, line(frame.words.cut, { color: 'orange' })] : card,
  );
};

/** An element that is too large for a card of its own, in halves as often as it takes. */
const partsOf = (element: RootElement): RootElement[] => {
  if (isWithin(loadOf(element))) return [element];
  if (element.tag === 'table' && element.rows.length > 1) return halvesOfTable(element).flatMap(partsOf);
  return element.tag === 'collapsible_panel' ? partsOfPanel(element) : [element];
};

/** What stands within may be such a panel, too. */
const partsOfPanel = (panel: Panel): Panel[] => {
  if (isWithin(loadOf(panel))) return [panel];
  const elements = panel.elements.flatMap((element): readonly Element[] =>
    element.tag === 'collapsible_panel' ? partsOfPanel(element) : [element],
  );
  return elements.length < 2 ? [panel] : halvesOfPanel({ ...panel, elements }).flatMap(partsOfPanel);
};

const halvesOfTable = (table: Table): Table[] => {
  const middle = Math.ceil(table.rows.length / 2);
  return [
    { ...table, rows: table.rows.slice(0, middle) },
    { ...table, rows: table.rows.slice(middle) },
  ];
};

const halvesOfPanel = (panel: Panel): Panel[] => {
  const middle = Math.ceil(panel.elements.length / 2);
  const half = (elements: readonly Element[]): Panel => ({ ...panel, elements });
  return [half(panel.elements.slice(0, middle)), half(panel.elements.slice(middle))];
};
