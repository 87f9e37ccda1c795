/**
 * Places people in reporting lines: a tidy tree, whose lowest rows stand below each other where they would be too wide
 * beside each other. Pure. No two places overlap, and no place lies outside the room given.
 */
import {
  beside,
  type Line,
  leftOf,
  type Part,
  type Place,
  shiftLine,
  topOf,
  under,
  underShelves,
} from './layout-parts.ts';
import { CARD, CELL_HEIGHT, GAP, INDENT } from './measures.ts';

export type Person = { id: string; reportsTo: string | null };
export type Layout = {
  places: ReadonlyMap<string, Place>;
  lines: readonly Line[];
  width: number;
  height: number;
};

type Tree = { id: string; children: readonly Tree[] };

/** Columns in which people without people of their own are tried below each other: the widest that fits is taken. */
const COLUMNS = [7, 6, 5, 4, 3, 2, 1] as const;

/** Whoever reports in a circle, or to nobody known, stands on top. */
export const layoutPeople = (people: readonly Person[], room: number): Layout => {
  const roots = treesOf(people);
  const trees = roots.filter(({ children }) => children.length > 0);
  const loose = roots.filter(({ children }) => children.length === 0);
  const parts = trees.map((tree) => treePart(tree, room));
  const rows = [...shelve(parts, room), ...gridRows(loose, room)];
  let y = 0;
  const places: [string, Place][] = [];
  const lines: Line[] = [];
  let width = 0;
  for (const row of rows) {
    places.push(...row.places.map(([id, at]): [string, Place] => [id, { x: at.x, y: at.y + y }]));
    lines.push(...row.lines.map((line) => shiftLine(line, 0, y)));
    width = Math.max(width, row.width);
    y += row.height + GAP.y;
  }
  return { places: new Map(places), lines, width, height: Math.max(0, y - GAP.y) };
};

const treesOf = (people: readonly Person[]): Tree[] => {
  const ids = new Set(people.map(({ id }) => id));
  const superior = new Map(people.map(({ id, reportsTo }) => [id, reportsTo]));
  const isOnTop = ({ id, reportsTo }: Person) =>
    reportsTo === null || !ids.has(reportsTo) || leadsToItself(id, superior);
  const grow = (id: string): Tree => ({
    id,
    children: people.filter((one) => one.reportsTo === id && !isOnTop(one)).map((one) => grow(one.id)),
  });
  return people.filter(isOnTop).map(({ id }) => grow(id));
};

const leadsToItself = (id: string, superior: ReadonlyMap<string, string | null>): boolean => {
  const seen = new Set<string>();
  let at = superior.get(id) ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = superior.get(at) ?? null;
  }
  return false;
};

const treePart = (tree: Tree, room: number): Part => {
  for (const columns of COLUMNS) {
    const part = partOf(tree, columns, room);
    if (part.width <= room) return part;
  }
  return partOf(tree, 1, room);
};

const single = (id: string): Part => ({
  width: CARD.width,
  height: CELL_HEIGHT,
  places: [[id, { x: 0, y: 0 }]],
  lines: [],
  heads: [{ id, way: [topOf({ x: 0, y: 0 })] }],
});

/** The middle of a card's upper edge: the cell begins with the room for a mark. */
const partOf = (tree: Tree, columns: number, room: number): Part => {
  if (tree.children.length === 0) return single(tree.id);
  const leaves = tree.children.filter(({ children }) => children.length === 0);
  const isStacked = leaves.length > columns;
  const below = tree.children.flatMap((child) =>
    isStacked && child.children.length === 0 ? [] : [partOf(child, columns, room - INDENT)],
  );
  const parts = isStacked ? [...below, stack(leaves, columns)] : below;
  const rows = columns === 1 ? shelve(parts, room - INDENT) : [beside(parts)];
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? under(tree.id, only) : underShelves(tree.id, rows);
};

/** People below each other in columns; a line runs down at the left of each column. */
const stack = (leaves: readonly Tree[], columns: number): Part => {
  const perColumn = Math.ceil(leaves.length / columns);
  const used = Math.ceil(leaves.length / perColumn);
  const step = CARD.width + INDENT + GAP.x;
  const placed = leaves.map(({ id }, index): [string, Place] => [
    id,
    {
      x: Math.floor(index / perColumn) * step + INDENT,
      y: (index % perColumn) * (CELL_HEIGHT + GAP.stack),
    },
  ]);
  return {
    width: used * step - GAP.x,
    height: perColumn * (CELL_HEIGHT + GAP.stack) - GAP.stack,
    places: placed,
    lines: [],
    heads: placed.map(([id, at]) => {
      const trunk = at.x - INDENT / 2;
      const arrival = leftOf(at);
      return { id, way: [{ x: trunk, y: 0 }, { x: trunk, y: arrival.y }, arrival] };
    }),
  };
};

/** Rows of parts beside each other, none wider than the room. */
const shelve = (parts: readonly Part[], room: number): Part[] => {
  const rows: Part[][] = [];
  let used = 0;
  for (const part of parts) {
    const last = rows.at(-1);
    if (last === undefined || used + GAP.x + part.width > room) {
      rows.push([part]);
      used = part.width;
    } else {
      last.push(part);
      used += GAP.x + part.width;
    }
  }
  return rows.map(beside);
};

const gridRows = (loose: readonly Tree[], room: number): Part[] =>
  shelve(
    loose.map(({ id }) => single(id)),
    room,
  );
