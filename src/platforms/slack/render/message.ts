/** Reply -> one message: blocks within Slack's limits, and the same in plain words beside them. */
import type { Block, Button, Reply } from '../../../chat/reply.ts';
import { unnamed } from '../../../chat/unnamed.ts';
import {
  ACTIONS,
  BLOCKS_PER_MESSAGE,
  BLOCKS_PER_VIEW,
  BUTTON_LABEL,
  FALLBACK_TEXT,
  MESSAGE_TEXT,
  TEXT,
  VIEW_TEXT,
} from '../limits.ts';
import { sharedTexts, slackTexts } from '../texts.ts';
import { buttonsIn } from './blocks.ts';
import { drawButton, drawButtons } from './buttons.ts';
import type { Frame, SlackBlock } from './frame.ts';
import { actionId, withIds } from './ids.ts';
import { openGroups, pageOf } from './open-record.ts';
import { countParts } from './parts.ts';
import { plainLines } from './plain-lines.ts';
import { fitInto, type Room } from './shorten.ts';
import { escaped, pieces, plain } from './text.ts';

export type Drawn = { text: string; blocks: SlackBlock[] };

/** What a way to the rest has to say: which part, and where it stands. */
export type RestLink = (part: number) => string;

const MESSAGE: Room = { blocks: BLOCKS_PER_MESSAGE, text: MESSAGE_TEXT };
const VIEW: Room = { blocks: BLOCKS_PER_VIEW, text: VIEW_TEXT };

export const drawMessage = (reply: Reply, frame: Frame, rest: RestLink): Drawn => {
  const page = pageOf(reply, slackTexts[frame.locale].openInBrowser);
  const blocks = drawPart(filled(reply), frame, MESSAGE, 0, rest, page);
  const isInMenu = openGroups(reply.blocks).length > 0;
  return {
    text: fallbackText(reply, frame),
    blocks: withIds(page === null || isInMenu ? blocks : withPage(page, blocks, frame), frame),
  };
};

/** A message always has blocks: Slack would parse a text that stands alone. */
const filled = ({ blocks, summary }: Reply): readonly Block[] =>
  blocks.length === 0 ? [{ kind: 'text', text: summary }] : belowTitle(blocks);

/** What the first heading says is not said again, but by a chart, which Slack wants a title of. */
const belowTitle = (blocks: readonly Block[]): readonly Block[] => {
  const [first] = blocks;
  return first?.kind === 'heading'
    ? blocks.map((block) => (block.kind === 'chart' ? block : unnamed(block, first.text)))
    : blocks;
};

/** Where there is no menu: at the end of the last buttons, but never beside the one that is to be pressed. */
const withPage = (page: Button, blocks: SlackBlock[], frame: Frame): SlackBlock[] => {
  const last = blocks.at(-1);
  const before = last?.type === 'actions' && 'elements' in last ? last.elements : [];
  if (before.some((element) => 'style' in element && element.style === 'primary')) return blocks;
  const open = drawButton(page, before.length, frame);
  if (before.length > 0 && before.length < ACTIONS) {
    return [...blocks.slice(0, -1), { type: 'actions', elements: [...before, open] }];
  }
  return blocks.length < BLOCKS_PER_MESSAGE ? [...blocks, { type: 'actions', elements: [open] }] : blocks;
};

/**
 * Blocks of App Home, or of a modal that shows the part of a reply which its message has no room for. `page`: where it
 * stands in the browser, offered where a drawing is told in words here.
 */
export const drawView = (
  blocks: readonly Block[],
  frame: Frame,
  part: number,
  rest: RestLink,
  page: Button | null = null,
): SlackBlock[] => {
  const drawn = drawPart(belowTitle(blocks), frame, VIEW, part, rest);
  const hasDrawing = blocks.some(({ kind }) => kind === 'picture' || kind === 'chart');
  const way =
    page === null || !hasDrawing || drawn.length >= BLOCKS_PER_VIEW ? [] : drawButtons([page], frame);
  return withIds([...drawn, ...way], frame);
};

/** The blocks that are left after a message (or App Home) and `part - 1` modals. Empty where there is no such part. */
export const restOf = (
  reply: Reply,
  frame: Frame,
  part: number,
  from: 'message' | 'home',
): readonly Block[] => {
  const room = from === 'message' ? MESSAGE : VIEW;
  const page = from === 'message' ? pageOf(reply, slackTexts[frame.locale].openInBrowser) : null;
  let { rest } = fitInto(belowTitle(reply.blocks), { ...frame, surface: from }, room, page);
  for (let shown = 1; shown < part; shown += 1)
    rest = fitInto(rest, { ...frame, surface: 'modal' }, VIEW).rest;
  return rest;
};

const drawPart = (
  blocks: readonly Block[],
  frame: Frame,
  room: Room,
  part: number,
  link: RestLink,
  page: Button | null = null,
): SlackBlock[] => {
  const { head, foot, rest } = fitInto(blocks, frame, room, page);
  if (rest.length === 0) return [...head, ...foot];
  const texts = frame.isShared === true ? sharedTexts : slackTexts[frame.locale];
  return [
    ...head,
    { type: 'context', elements: [plain(texts.shortened(countParts(rest)), TEXT)] },
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: actionId('rest', 0),
          text: plain(texts.showRest, BUTTON_LABEL),
          value: link(part + 1),
        },
      ],
    },
    ...foot,
  ];
};

/** The summary first: it is what a notification shows. */
const fallbackText = (reply: Reply, frame: Frame): string => {
  const [first, ...others] = plainLines(reply.blocks, frame);
  const lines = first === undefined || first === reply.summary ? others : [first, ...others];
  return escaped([reply.summary, ...lines].join('\n'), FALLBACK_TEXT);
};

/** The same in the plainest blocks, for a Slack that refuses the others: words, and every button that there was. */
export const drawSimply = (reply: Reply, frame: Frame): Drawn => {
  const words = plainLines(reply.blocks, frame).join('\n').slice(0, MESSAGE_TEXT).toWellFormed();
  const sections = pieces(words === '' ? reply.summary : words, TEXT - 2).map(
    (part): SlackBlock => ({ type: 'section', text: plain(part, TEXT) }),
  );
  const buttons = drawButtons(buttonsIn(reply.blocks), frame);
  const blocks = [...sections, ...buttons].slice(0, BLOCKS_PER_MESSAGE);
  return { text: fallbackText(reply, frame), blocks: withIds(blocks, frame) };
};
