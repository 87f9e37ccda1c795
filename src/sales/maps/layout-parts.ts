/** Parts of a reporting tree, set beside and below each other with the lines between them. Pure. */
import { CARD, CELL_HEIGHT, GAP, INDENT } from './measures.ts';

/** Top left of a cell. */
export type Place = { x: number; y: number };
/** A line from a superior to his people: points of a path of straight pieces. */
export type Line = { from: string; to: string; points: readonly Place[] };

/** A laid-out part, with its top left at 0,0. `head`: where a line from above arrives. */
export type Part = {
  width: number;
  height: number;
  places: readonly (readonly [string, Place])[];
  lines: readonly Line[];
  heads: readonly { id: string; way: readonly Place[] }[];
};

export const topOf = ({ x, y }: Place): Place => ({
  x: x + CARD.width / 2,
  y: y + CELL_HEIGHT - CARD.height,
});
export const leftOf = ({ x, y }: Place): Place => ({ x, y: y + CELL_HEIGHT - CARD.height / 2 });

/** Parts beside each other, their tops in one line. */
export const beside = (parts: readonly Part[]): Part => {
  let x = 0;
  const shifted = parts.map((part) => {
    const moved = shift(part, x, 0);
    x += part.width + GAP.x;
    return moved;
  });
  return {
    width: Math.max(0, x - GAP.x),
    height: Math.max(0, ...parts.map(({ height }) => height)),
    places: shifted.flatMap(({ places }) => places),
    lines: shifted.flatMap(({ lines }) => lines),
    heads: shifted.flatMap(({ heads }) => heads),
  };
};

/** A superior above the middle of one row of his people. */
export const under = (id: string, row: Part): Part => {
  const width = Math.max(CARD.width, row.width);
  const body = shift(row, (width - row.width) / 2, CELL_HEIGHT + GAP.y);
  const tops = body.heads.map(({ way }) => way[0]?.x ?? 0);
  const middle = (Math.min(...tops) + Math.max(...tops)) / 2;
  const x = Math.min(Math.max(0, middle - CARD.width / 2), width - CARD.width);
  const start = { x: x + CARD.width / 2, y: CELL_HEIGHT };
  const bus = CELL_HEIGHT + GAP.y / 2;
  return {
    width,
    height: CELL_HEIGHT + GAP.y + row.height,
    places: [[id, { x, y: 0 }], ...body.places],
    lines: [
      ...body.lines,
      ...body.heads.map((head) => ({
        from: id,
        to: head.id,
        points: [start, { x: start.x, y: bus }, { x: head.way[0]?.x ?? 0, y: bus }, ...head.way],
      })),
    ],
    heads: [{ id, way: [topOf({ x, y: 0 })] }],
  };
};

/** A superior at the left above several rows; a line runs down at their left. */
export const underShelves = (id: string, rows: readonly Part[]): Part => {
  let y = CELL_HEIGHT + GAP.y;
  const lines: Line[] = [];
  const places: (readonly [string, Place])[] = [[id, { x: 0, y: 0 }]];
  const trunk = INDENT / 2;
  for (const row of rows) {
    const body = shift(row, INDENT, y);
    const bus = y - GAP.y / 2;
    places.push(...body.places);
    lines.push(
      ...body.lines,
      ...body.heads.map((head) => ({
        from: id,
        to: head.id,
        points: [
          { x: trunk, y: CELL_HEIGHT },
          { x: trunk, y: bus },
          { x: head.way[0]?.x ?? 0, y: bus },
          ...head.way,
        ],
      })),
    );
    y += row.height + GAP.y;
  }
  const width = Math.max(CARD.width, ...rows.map((row) => row.width + INDENT));
  return { width, height: y - GAP.y, places, lines, heads: [{ id, way: [topOf({ x: 0, y: 0 })] }] };
};

export const move = ({ x, y }: Place, dx: number, dy: number): Place => ({ x: x + dx, y: y + dy });
export const shiftLine = (line: Line, dx: number, dy: number): Line => ({
  ...line,
  points: line.points.map((point) => move(point, dx, dy)),
});
export const shift = (part: Part, dx: number, dy: number): Part => ({
  ...part,
  places: part.places.map(([id, at]) => [id, move(at, dx, dy)] as const),
  lines: part.lines.map((line) => shiftLine(line, dx, dy)),
  heads: part.heads.map(({ id, way }) => ({ id, way: way.map((point) => move(point, dx, dy)) })),
});
