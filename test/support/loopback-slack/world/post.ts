/** Writing messages down, and showing them as Slack does on the wire. */
import { block as anyBlock, type Block } from '../blocks/block.ts';
import { nextTs } from './places.ts';
import type { Channel, Message, Workspace, World } from './world.ts';

export type Draft = {
  userId: string;
  text: string;
  blocks?: readonly Block[];
  threadTs?: string | null;
  readerId?: string | null;
  files?: Message['files'];
};

export const writeMessage = (world: World, workspace: Workspace, channel: Channel, draft: Draft): Message => {
  const message: Message = {
    ts: nextTs(world),
    channelId: channel.id,
    userId: draft.userId,
    isBot: draft.userId === workspace.botUserId,
    text: draft.text,
    blocks: withIds(world, draft.blocks ?? []),
    threadTs: draft.threadTs ?? null,
    readerId: draft.readerId ?? null,
    isEdited: false,
    isDeleted: false,
    files: draft.files ?? [],
  };
  channel.messages.push(message);
  world.changed();
  return message;
};

/** Slack names every block and element that has no id. */
export const withIds = (world: World, blocks: readonly Block[]): Block[] =>
  blocks.map((block) => named(world, block));

const named = (world: World, block: Block): Block => {
  const id = block.block_id ?? `b${world.nextNumber()}`;
  const elements = (list: readonly unknown[]): unknown[] => list.map((each) => withActionId(world, each));
  const whole: Record<string, unknown> = { ...block, block_id: id };
  if (block.type === 'actions' || block.type === 'context_actions') whole.elements = elements(block.elements);
  if (block.type === 'card' && block.actions !== undefined) whole.actions = elements(block.actions);
  if (block.type === 'section' && block.accessory !== undefined)
    whole.accessory = withActionId(world, block.accessory);
  if (block.type === 'input') whole.element = withActionId(world, block.element);
  if (block.type === 'carousel') whole.elements = block.elements.map((card) => named(world, card));
  if (block.type === 'container') whole.child_blocks = block.child_blocks.map((one) => named(world, one));
  return anyBlock.parse(whole);
};

const withActionId = (world: World, element: unknown): unknown => {
  if (typeof element !== 'object' || element === null || !('type' in element)) return element;
  if (element.type === 'image' || 'action_id' in element) return element;
  return { ...element, action_id: `a${world.nextNumber()}` };
};

/** As it stands in events, payloads and answers. Constructed after the examples of docs.slack.dev/reference/methods/chat.postMessage, 2026-11. */
export const wireMessage = (world: World, workspace: Workspace, message: Message) => ({
  type: 'message' as const,
  user: message.userId,
  ts: message.ts,
  text: message.text,
  team: workspace.users.get(message.userId)?.teamId ?? workspace.id,
  ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
  ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
  ...(message.isBot ? { bot_id: workspace.botId, app_id: world.appId } : {}),
  ...(message.isEdited ? { edited: { user: message.userId, ts: message.ts } } : {}),
  ...(message.files.length > 0 ? { files: message.files, subtype: 'file_share' as const } : {}),
});
