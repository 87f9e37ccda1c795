/** A board as a table, for whoever draws no columns. Pure. */
import type { Block, Board } from './reply.ts';

/** A row a card, in the order of the columns; a column without cards has a row that says so. */
export const boardTable = ({ caption, headers, columns }: Board): Extract<Block, { kind: 'table' }> => ({
  kind: 'table',
  caption,
  columns: headers,
  rows: columns.flatMap(({ label, detail, cards, more }) => [
    [label, '', detail],
    ...cards.map((card) => ['', card.text, [card.detail, ...card.tags.map(({ text }) => text)].join(' · ')]),
    ...(more === undefined ? [] : [['', more, '']]),
  ]),
});
