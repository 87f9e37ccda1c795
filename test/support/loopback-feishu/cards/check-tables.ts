/** Tables: where they stand, and whether their rows fit their columns. */
import { refuseWhere } from '../rules/refused.ts';
import { type CardNode, isWire, isWithin, type Wire } from './card.ts';

/** Throws `Refused`. */
export const checkTables = (nodes: readonly CardNode[]): void => {
  for (const node of nodes) {
    if (node.tag !== 'table') continue;
    refuseWhere(isWithin(node, 'form'), 'tableInForm', node.path);
    refuseWhere(node.within.length > 0, 'tableAtRoot', node.path);
    const columns = wiresIn(node.wire.columns);
    for (const row of wiresIn(node.wire.rows)) checkRow(row, columns, node.path);
  }
};

const checkRow = (row: Wire, columns: readonly Wire[], path: string): void => {
  for (const [name, cell] of Object.entries(row)) {
    const column = columns.find((one) => one.name === name);
    refuseWhere(column === undefined, 'tableRowName', `${path}, column ${name}`);
    const type = String(column?.data_type ?? 'text');
    refuseWhere(!fits(type, cell), 'tableCell', `${path}, column ${name}`);
  }
};

const fits = (type: string, cell: unknown): boolean => {
  if (type === 'number' || type === 'date') return typeof cell === 'number';
  if (type === 'persons') return typeof cell === 'string' || isTexts(cell);
  if (type === 'options') return typeof cell === 'string' || (Array.isArray(cell) && cell.every(isOption));
  return typeof cell === 'string';
};

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isOption = (value: unknown): boolean => isWire(value) && typeof value.text === 'string';

const wiresIn = (value: unknown): readonly Wire[] => (Array.isArray(value) ? value.filter(isWire) : []);
