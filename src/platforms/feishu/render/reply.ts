/** Reply -> cards. The first is the message; others, for what one card cannot hold, follow it. Never throws. */
import { footStart } from '../../../chat/named-records.ts';
import type { Block, Reply } from '../../../chat/reply.ts';
import { MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../limits.ts';
import { drawRootBlock } from './blocks.ts';
import type { Card, RootElement } from './card.ts';
import type { Frame } from './frame.ts';
import { type Head, headOf, shortSubtitle } from './head.ts';
import { drawOpen } from './lists.ts';
import { packElements } from './pack.ts';
import { plain, shorten, words } from './plain-text.ts';

export type Drawn = { first: Card; further: readonly Card[] };

/** What a caller knows of it: how dense it is drawn is seen here. */
export type Setting = Omit<Frame, 'isDense' | 'isDenseInFolds'>;

/** From fine to dense: what is folded is the first that gives up room. */
const DENSITIES = [
  { isDense: false, isDenseInFolds: false },
  { isDense: false, isDenseInFolds: true },
  { isDense: true, isDenseInFolds: true },
] as const;

export const drawReply = (reply: Reply, frame: Setting): Drawn => {
  const head = headOf(reply);
  const drawn = DENSITIES.map((density) => () => drawElements(head.body, { ...frame, ...density }));
  const cards = firstThatFits(drawn);
  const [first = [], ...further] = cards;
  return {
    first: cardOf(reply, head, first, frame, cards.length === 1 ? null : [1, cards.length]),
    further: further.map((elements, index) =>
      cardOf(reply, { ...head, detail: null }, elements, frame, [index + 2, cards.length]),
    ),
  };
};

/** The first that needs one card alone, else the last. */
const firstThatFits = ([draw, ...others]: readonly (() => RootElement[][])[]): RootElement[][] => {
  const cards = draw?.() ?? [];
  return cards.length === 1 || others.length === 0 ? cards : firstThatFits(others);
};

const drawElements = (body: readonly Block[], frame: Frame): RootElement[][] => {
  const at = footStart(body);
  const drawn = (blocks: readonly Block[]) => blocks.flatMap((block) => drawRootBlock(block, frame));
  const elements = [...drawn(body.slice(0, at)), ...drawOpen(body, frame), ...drawn(body.slice(at))];
  return packElements(elements, frame);
};

const cardOf = (
  reply: Reply,
  { title, detail, template }: Omit<Head, 'body'>,
  elements: readonly RootElement[],
  frame: Setting,
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
      ...(subtitle === null ? {} : { subtitle: plain(shortSubtitle(subtitle)) }),
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
