/** A table told line by line, where a table may not stand or is too wide for a phone. Pure. */
import type { Table } from './reply.ts';

/** `head`: what the values of every line are called, in their order; null where each line says it, or there is one value. */
export type TableLines = { head: string | null; lines: readonly TableLine[] };
export type TableLine = { name: string; values: string };

export type TableWords = { colon: string; separator: string; none: string };

/** Values that one still counts off by a line above: name and three more. Of more, each says its name. */
const MAX_COUNTED_VALUES = 3;

/** The first cell names its line. Of a line that names its values, the empty ones are left out. */
export const tableLines = ({ columns, rows }: Omit<Table, 'caption'>, words: TableWords): TableLines => {
  const { colon, separator, none } = words;
  const [first = '', ...names] = columns;
  const isCounted = names.length <= MAX_COUNTED_VALUES;
  const isSaid = (cell = ''): boolean => !['', none].includes(cell.trim());
  const valuesOf = (cells: readonly string[]): string =>
    isCounted
      ? names.map((_, at) => (isSaid(cells[at]) ? cells[at] : none)).join(separator)
      : names.flatMap((name, at) => (isSaid(cells[at]) ? [`${name} ${cells[at]}`] : [])).join(separator);
  const head = names.filter((name) => name !== '').join(separator);
  return {
    head: isCounted && names.length > 1 ? [first, head].filter((part) => part !== '').join(colon) : null,
    lines: rows.map(([name = '', ...cells]) => ({ name, values: valuesOf(cells) })),
  };
};
