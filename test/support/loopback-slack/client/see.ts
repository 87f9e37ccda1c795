/** What a user sees: messages of a conversation, modals, the App Home. Snapshots, safe to keep. */
import { type Block, elementsOf, withChildren } from '../blocks/block.ts';
import type { ActionElement } from '../blocks/element-places.ts';
import { inlinesOf } from '../blocks/rich-text.ts';
import { wordsOfCell } from '../blocks/tables.ts';
import { channelOf } from '../world/places.ts';
import type { User, View, Workspace } from '../world/world.ts';

export type SeenMessage = {
  kind: 'message';
  channelId: string;
  ts: string;
  /** The id of a user, or `app`. */
  from: string;
  /** The fallback where there are blocks. */
  text: string;
  blocks: readonly Block[];
  isEphemeral: boolean;
  isEdited: boolean;
  threadTs: string | null;
  files: readonly { id: string; name: string }[];
};

export type SeenView = {
  kind: 'modal' | 'home';
  viewId: string;
  title: string;
  blocks: readonly Block[];
  /** What the submit button says. */
  submit: string | null;
  callbackId: string;
  privateMetadata: string;
  /** What stands in each input, by its label; options by their text. */
  fields: Readonly<Record<string, string | readonly string[] | null>>;
  /** What the app found wrong, by the label of the input. */
  errors: Readonly<Record<string, string>>;
};

export type Surface = SeenMessage | SeenView;

export const seenMessages = (workspace: Workspace, user: User, channelId: string): SeenMessage[] => {
  const channel = channelOf(workspace, channelId);
  if (!channel.members.has(user.id)) return [];
  return channel.messages
    .filter(({ isDeleted, readerId }) => !isDeleted && (readerId === null || readerId === user.id))
    .map((message) => ({
      kind: 'message',
      channelId,
      ts: message.ts,
      from: message.isBot ? 'app' : message.userId,
      text: message.text,
      blocks: structuredClone(message.blocks),
      isEphemeral: message.readerId !== null,
      isEdited: message.isEdited,
      threadTs: message.threadTs,
      files: message.files,
    }));
};

export const seenView = (view: View): SeenView => {
  const { view: content } = view;
  return {
    kind: content.type,
    viewId: view.id,
    title: content.type === 'modal' ? content.title.text : '',
    blocks: structuredClone(content.blocks),
    submit: content.type === 'modal' ? (content.submit?.text ?? null) : null,
    callbackId: content.callback_id ?? '',
    privateMetadata: content.private_metadata ?? '',
    fields: fieldsOf(view),
    errors: Object.fromEntries(
      Object.entries(view.errors).map(([blockId, words]) => [labelOf(content.blocks, blockId), words]),
    ),
  };
};

export const labelOf = (blocks: readonly Block[], blockId: string): string => {
  const block = blocks.flatMap(withChildren).find(({ block_id }) => block_id === blockId);
  return block?.type === 'input' ? block.label.text : blockId;
};

const fieldsOf = ({ view, values }: View): SeenView['fields'] => {
  const inputs = view.blocks.flatMap(withChildren).filter((block) => block.type === 'input');
  return Object.fromEntries(
    inputs.map((block) => {
      const value = values[block.block_id ?? '']?.[block.element.action_id ?? ''];
      return [block.label.text, value === undefined ? null : wordsOfValue(value)];
    }),
  );
};

const wordsOfValue = ({ type: _, ...value }: Record<string, unknown>): string | readonly string[] | null => {
  const [inside] = Object.values(value);
  if (Array.isArray(inside)) return inside.map((each) => wordOf(each) ?? '');
  return wordOf(inside);
};

const wordOf = (value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || !('text' in value)) return null;
  return wordOf(value.text);
};

/** Every word that stands on it, labels of buttons and inputs included, one piece a line. */
export const wordsOn = ({ blocks, ...surface }: Surface): string => {
  const words = blocks.flatMap(withChildren).flatMap(wordsOfBlock);
  if (surface.kind !== 'message') return [surface.title, ...words].join('\n');
  return (blocks.length === 0 ? [surface.text] : words).join('\n');
};

const wordsOfBlock = (block: Block): string[] => [
  ...proseOf(block),
  ...elementsOf(block).flatMap(wordsOfElement),
];

const proseOf = (block: Block): string[] => {
  switch (block.type) {
    case 'header':
    case 'alert':
      return [block.text.text];
    case 'markdown':
      return [block.text];
    case 'section':
      return [block.text, ...(block.fields ?? [])].flatMap((each) => each?.text ?? []);
    case 'context':
      return block.elements.map((each) => (each.type === 'image' ? each.alt_text : each.text));
    case 'image':
      return [block.title?.text ?? '', block.alt_text];
    case 'input':
      return [block.label.text, block.hint?.text ?? ''];
    case 'rich_text':
      return [
        inlinesOf(block)
          .map((each) => ('text' in each ? (each.text ?? '') : ''))
          .join(''),
      ];
    case 'table':
      return block.rows.flat().map(wordsOfCell);
    case 'data_table':
      return [block.caption, ...block.rows.flat().map(wordsOfCell)];
    case 'data_visualization':
      return [block.title, JSON.stringify(block.chart)];
    case 'card':
      return [block.title, block.subtitle, block.body, block.subtext].flatMap((each) => each?.text ?? []);
    case 'container':
      return [block.title?.text ?? '', block.subtitle?.text ?? ''];
    default:
      return [];
  }
};

const wordsOfElement = (element: ActionElement): string[] => {
  if ('options' in element && element.options !== undefined)
    return element.options.map(({ text }) => text.text);
  return 'text' in element ? [element.text.text] : [];
};
