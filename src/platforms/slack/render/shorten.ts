/** What fits one message or view, and what is left for "show the rest". Pure. */

import { boardLists } from '../../../chat/board-lists.ts';
import { footStart } from '../../../chat/named-records.ts';
import type { Block, Button } from '../../../chat/reply.ts';
import { allowanceOf, drawBlock } from './blocks.ts';
import { drawOpenMenu } from './buttons.ts';
import { tableOf } from './chart.ts';
import type { Frame, SlackBlock } from './frame.ts';
import { openGroups } from './open-record.ts';
import { partAt, partsOf } from './parts.ts';

export type Room = { blocks: number; text: number };
/** `rest` is missing between `head` and `foot`. */
export type Fitted = { head: SlackBlock[]; foot: SlackBlock[]; rest: Block[] };

/** Blocks kept free for the word that something was cut, and for the way to the rest. */
const NOTICE_BLOCKS = 2;

/**
 * The blocks from the first on, as far as there is room. Buttons and pager at the end always stay: without them a card
 * is of no use; above them stands the one menu of all that can be opened, `page` among it.
 */
export const fitInto = (
  blocks: readonly Block[],
  frame: Frame,
  room: Room,
  page: Button | null = null,
): Fitted => {
  const at = footStart(blocks);
  const menu = drawOpenMenu(openGroups(blocks), page, frame);
  const withFoot = (all: number): Fitted => {
    const tail = fill(blocks.slice(at), frame, { ...room, blocks: all - menu.length });
    const foot = [...menu, ...tail.shown];
    const head = fill(blocks.slice(0, at), frame, {
      blocks: all - foot.length,
      text: room.text - textOf(tail.shown),
    });
    return { head: head.shown, foot, rest: [...head.rest, ...tail.rest] };
  };
  const whole = withFoot(room.blocks);
  return whole.rest.length === 0 ? whole : withFoot(room.blocks - NOTICE_BLOCKS);
};

type Filled = { shown: SlackBlock[]; rest: Block[] };

const fill = (blocks: readonly Block[], frame: Frame, room: Room): Filled => {
  const shown: SlackBlock[] = [];
  const left = allowanceOf(frame);
  let text = room.text;
  const draw = (block: Block) => drawBlock(block, frame, left);
  const fits = (drawn: readonly SlackBlock[]): boolean =>
    shown.length + drawn.length <= room.blocks && textOf(drawn) <= text;
  const push = (drawn: readonly SlackBlock[]): void => {
    shown.push(...drawn);
    text -= textOf(drawn);
    left.charts -= drawn.filter(({ type }) => type === 'data_visualization').length;
    left.tables -= drawn.filter(({ type }) => type === 'table').length;
  };
  const queue = [...blocks];
  for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
    const drawn = draw(block);
    const opened = fits(drawn) ? null : openedUp(block);
    if (fits(drawn)) push(drawn);
    else if (opened !== null) queue.unshift(...opened);
    else {
      const kept = longestPart(block, (part) => fits(draw(part)));
      const [part, remainder] = partAt(block, kept);
      if (kept > 0) {
        push(draw(part));
        return { shown, rest: [remainder, ...queue] };
      }
      if (shown.length > 0 || partsOf(block) > 1) return { shown, rest: [block, ...queue] };
      // One that no message has room for is shown as far as it goes.
      push(drawn.slice(0, fittingCount(drawn, fits)));
      return { shown, rest: queue };
    }
  }
  return { shown, rest: [] };
};

const fittingCount = (
  drawn: readonly SlackBlock[],
  fits: (some: readonly SlackBlock[]) => boolean,
): number => {
  let count = drawn.length;
  while (count > 0 && !fits(drawn.slice(0, count))) count -= 1;
  return count;
};

/** What can be parted instead of a block that cannot. */
const openedUp = (block: Block): readonly Block[] | null => {
  if (block.kind === 'fold') return [{ kind: 'text', text: block.label }, ...block.blocks];
  if (block.kind === 'board') return boardLists(block.board);
  return block.kind === 'chart' ? [{ kind: 'table', ...tableOf(block.chart) }] : null;
};

/** Of how many parts the longest beginning is that fits. */
const longestPart = (block: Block, fits: (part: Block) => boolean): number => {
  let [low, high] = [0, partsOf(block) - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(partAt(block, middle)[0])) low = middle;
    else high = middle - 1;
  }
  return low > 0 && fits(partAt(block, low)[0]) ? low : 0;
};

/** Characters that one reads, and those of labels and values: what makes a message long. */
export const textOf = (drawn: unknown): number => {
  if (typeof drawn === 'string') return drawn.length;
  if (Array.isArray(drawn)) return drawn.reduce((sum: number, one) => sum + textOf(one), 0);
  if (typeof drawn !== 'object' || drawn === null) return 0;
  return Object.entries(drawn).reduce(
    (sum, [key, value]) => (key === 'text' || typeof value === 'object' ? sum + textOf(value) : sum),
    0,
  );
};
