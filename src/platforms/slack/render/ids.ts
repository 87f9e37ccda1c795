/** What comes back with a press: our message's id in the block's id, what is meant in the action's. Pure. */
import type { Frame, SlackBlock } from './frame.ts';

/** Unique in a message and in each of its revisions, as Slack asks; `index` counts the blocks. */
const blockId = ({ message }: Frame, index: number): string =>
  message === null ? `-:${index}` : `m:${message.id}:${message.revision}:${index}`;

export const withIds = (blocks: readonly SlackBlock[], frame: Frame): SlackBlock[] =>
  blocks.map((block, index) => ({ ...block, block_id: blockId(frame, index) }));

const OURS = /^m:([0-9a-f-]{36}):\d+:\d+$/;

/** Our id of the message in which the block stands; null where it is none of ours. */
export const messageIdOf = (blockId: string): string | null => OURS.exec(blockId)?.[1] ?? null;

/**
 * What a press means: `press` and `pick` carry an encoded command, `again` what opened a form that had no time left,
 * `rest` shows what was cut off, `link` opens an address by itself.
 */
export const ACTIONS = ['press', 'pick', 'again', 'rest', 'link'] as const;
export type ActionKind = (typeof ACTIONS)[number];

/** Unique in its block. */
export const actionId = (kind: ActionKind, index: number): string => `${kind}:${index}`;

export const actionKindOf = (id: string): ActionKind | null =>
  ACTIONS.find((kind) => id.startsWith(`${kind}:`)) ?? null;
