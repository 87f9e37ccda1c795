/** Blocks that can be parted: lists by their lines, tables by their rows, long texts by what one section holds. Pure. */
import type { Block } from '../../../chat/reply.ts';
import { TEXT } from '../limits.ts';
import { pieces } from './text.ts';

export const partsOf = (block: Block): number => {
  switch (block.kind) {
    case 'list':
      return block.items.length;
    case 'people':
      return block.people.length;
    case 'facts':
      return block.facts.length;
    case 'table':
      return block.rows.length;
    case 'text':
    case 'quote':
    case 'copy':
      return pieces(block.text, TEXT).length;
    default:
      return 1;
  }
};

/** The first `kept` parts, and the others. */
export const partAt = (block: Block, kept: number): [Block, Block] => {
  switch (block.kind) {
    case 'list':
      return [
        { ...block, items: block.items.slice(0, kept) },
        { ...block, items: block.items.slice(kept) },
      ];
    case 'people':
      return [
        { ...block, people: block.people.slice(0, kept) },
        { ...block, people: block.people.slice(kept) },
      ];
    case 'facts':
      return [
        { ...block, facts: block.facts.slice(0, kept) },
        { ...block, facts: block.facts.slice(kept) },
      ];
    case 'table':
      return [
        { ...block, rows: block.rows.slice(0, kept) },
        { ...block, rows: block.rows.slice(kept) },
      ];
    case 'text':
    case 'quote':
    case 'copy': {
      const parts = pieces(block.text, TEXT);
      return [
        { ...block, text: parts.slice(0, kept).join('') },
        { ...block, text: parts.slice(kept).join('') },
      ];
    }
    default:
      return [block, block];
  }
};

/** Lines, rows and blocks that the rest has: what the notice counts. */
export const countParts = (rest: readonly Block[]): number =>
  rest.reduce((sum, block) => sum + Math.max(1, partsOf(block)), 0);
