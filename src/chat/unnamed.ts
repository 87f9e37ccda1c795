/** Nothing is said twice: a block below a title that says its name goes without it. Pure. */
import type { Block } from './reply.ts';

/** The same block, without its name where `title` is that name. */
export const unnamed = (block: Block, title: string): Block => {
  switch (block.kind) {
    case 'copy':
      return block.label === title ? { ...block, label: '' } : block;
    case 'list': {
      const { label, ...rest } = block;
      return label === title ? rest : block;
    }
    case 'table':
      return block.caption === title ? { ...block, caption: '' } : block;
    case 'board':
      return block.board.caption === title ? { ...block, board: { ...block.board, caption: '' } } : block;
    case 'chart':
      return block.chart.title === title ? { ...block, chart: { ...block.chart, title: '' } } : block;
    case 'picture': {
      const { picture } = block;
      const isNamed = picture.table.caption === title;
      return isNamed
        ? { ...block, picture: { ...picture, table: { ...picture.table, caption: '' } } }
        : block;
    }
    case 'form': {
      const groups = block.form.groups.map((group) =>
        group.label === title ? { ...group, label: '' } : group,
      );
      return { ...block, form: { ...block.form, groups } };
    }
    default:
      return block;
  }
};
