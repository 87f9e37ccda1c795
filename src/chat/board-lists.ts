/** A board as lists, for whoever draws no columns beside each other. Pure. */
import type { Block, Board, BoardCard, BoardColumn, ListItem } from './reply.ts';

/** Its name, then a list a column, in their order; of one without cards only its name. */
export const boardLists = ({ caption, columns }: Board): Block[] => [
  ...(caption === '' ? [] : [{ kind: 'heading' as const, text: caption }]),
  ...columns.map(listOf),
];

const listOf = ({ label, detail, cards, more }: BoardColumn): Block => ({
  kind: 'list',
  label: [label, detail].filter((part) => part !== '').join(' · '),
  items: [...cards.map(itemOf), ...(more === undefined ? [] : [{ text: more }])],
});

const itemOf = ({ text, detail, tags, ref }: BoardCard): ListItem => {
  const warns = tags.some(({ tone }) => tone === 'warning' || tone === 'bad');
  return {
    text,
    detail: [detail, ...tags.map((tag) => tag.text)].join(' · '),
    ref,
    ...(warns ? { tone: 'warning' } : {}),
  };
};
