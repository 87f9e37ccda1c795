/** Reply -> cards. The first is the message; others, for what one card cannot hold, follow it. Never throws. */
import type { Block, Reply, Tone } from '../../../chat/reply.ts';
import { MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../limits.ts';
import { drawRootBlock } from './blocks.ts';
import type { Card, RootElement, Template } from './card.ts';
import type { Frame } from './frame.ts';
import { packElements } from './pack.ts';
import { plain, shorten, words } from './plain-text.ts';

export type Drawn = { first: Card; further: readonly Card[] };

export const drawReply = (reply: Reply, frame: Omit<Frame, 'isDense'>): Drawn => {
  const head = headOf(reply);
  const fine = drawElements(reply, head.body, { ...frame, isDense: false });
  const cards = fine.length === 1 ? fine : drawElements(reply, head.body, { ...frame, isDense: true });
  const [first = [], ...further] = cards;
  return {
    first: cardOf(reply, head, first, frame, cards.length === 1 ? null : [1, cards.length]),
    further: further.map((elements, index) =>
      cardOf(reply, { ...head, detail: null }, elements, frame, [index + 2, cards.length]),
    ),
  };
};

type Head = { title: string; detail: string | null; template: Template; body: readonly Block[] };

/** Characters of a subtitle: one line of it is shown, and no more of it anywhere. */
const MAX_SUBTITLE_LENGTH = 30;

/**
 * A first heading is the title; a first sentence that says the same as the summary is, too; else the summary. What a
 * title cannot hold stands in the body.
 */
const headOf = ({ blocks, summary }: Reply): Head => {
  const [first, ...rest] = blocks;
  const form = blocks.find((block) => block.kind === 'form');
  const template = templateOf(blocks);
  if (first?.kind === 'heading') {
    const { text, detail } = first;
    const hasRoom = detail === undefined || detail.length <= MAX_SUBTITLE_LENGTH;
    const below: Block[] = hasRoom ? [] : [{ kind: 'text', text: detail }];
    const body = text.length > MAX_TITLE_LENGTH ? blocks : [...below, ...rest];
    return { title: text, detail: hasRoom ? (detail ?? null) : null, template, body };
  }
  const title = form?.form.title ?? summary;
  const isSaid =
    (first?.kind === 'notice' || first?.kind === 'text') &&
    first.text === title &&
    title.length <= MAX_TITLE_LENGTH;
  return { title, detail: null, template, body: isSaid ? rest : blocks };
};

const drawElements = (reply: Reply, body: readonly Block[], frame: Frame): RootElement[][] =>
  packElements(
    [...body, ...(reply.once ?? [])].flatMap((block) => drawRootBlock(block, frame)),
    frame,
  );

const TEMPLATE_OF_TONE: Readonly<Record<Tone, Template>> = {
  bad: 'red',
  warning: 'orange',
  good: 'green',
  plain: 'blue',
};
const WORST: readonly Tone[] = ['bad', 'warning', 'good'];

const templateOf = (blocks: readonly Block[]): Template => {
  const tones = blocks.flatMap((block) => (block.kind === 'notice' ? [block.tone] : []));
  return TEMPLATE_OF_TONE[WORST.find((tone) => tones.includes(tone)) ?? 'plain'];
};

const cardOf = (
  reply: Reply,
  { title, detail, template }: Omit<Head, 'body'>,
  elements: readonly RootElement[],
  frame: Omit<Frame, 'isDense'>,
  part: readonly [number, number] | null,
): Card => {
  const subtitle = detail ?? (part === null ? null : frame.words.part(part[0], part[1]));
  return {
    schema: '2.0',
    config: {
      update_multi: true,
      enable_forward: frame.inChannel,
      enable_forward_interaction: false,
      summary: { content: words(shorten(reply.summary, MAX_SUMMARY_LENGTH)) },
    },
    header: {
      title: plain(shorten(title, MAX_TITLE_LENGTH)),
      ...(subtitle === null ? {} : { subtitle: plain(shorten(subtitle, MAX_SUBTITLE_LENGTH)) }),
      template,
    },
    body: { elements },
  };
};

/** A card that says one thing: what became of a form. */
export const drawNote = (title: string, detail: string): Card => ({
  schema: '2.0',
  config: {
    update_multi: true,
    enable_forward: false,
    enable_forward_interaction: false,
    summary: { content: words(title) },
  },
  header: { title: plain(title), template: 'grey' },
  body: { elements: [{ tag: 'div', text: { ...plain(detail), text_color: 'grey' } }] },
});
