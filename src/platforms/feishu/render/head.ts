/** What stands in a card's header, and what is left for its body: nothing is said twice. Pure. */
import type { Block, Reply, Tone } from '../../../chat/reply.ts';
import { unnamed } from '../../../chat/unnamed.ts';
import { MAX_SUBTITLE_WIDTH } from '../limits.ts';
import type { Template } from './card.ts';
import { partTitle } from './part-title.ts';
import { shorten } from './plain-text.ts';
import { widthOf } from './width.ts';

export type Head = { title: string; detail: string | null; template: Template; body: readonly Block[] };

/**
 * A first heading is the title; else a form's name, else the summary. A first text, notice or question that begins with
 * the same goes on in the body with what the title does not say.
 */
export const headOf = (reply: Reply): Head => {
  const { blocks, summary } = reply;
  const [first, ...rest] = blocks;
  const template = TEMPLATE_OF_TONE[toneOf(first)];
  if (first?.kind === 'heading') return { ...headingHead(first, rest), template };
  const form = blocks.find((block) => block.kind === 'form');
  const whole = form?.form.title ?? summary;
  const { title, further } = partTitle(whole);
  const body = (some: readonly Block[]) => some.map((block) => unnamed(block, whole));
  if (first === undefined || !isSaying(first) || !beginsWith(first.text, whole)) {
    return { title, detail: null, template, body: body(blocks) };
  }
  const left = [further, first.text.slice(whole.length).trim()].filter((part) => part !== '').join('\n');
  return { title, detail: null, template, body: [...withText(first, left), ...body(rest)] };
};

type Saying = Extract<Block, { kind: 'notice' | 'text' | 'question' }>;

const isSaying = (block: Block): block is Saying =>
  block.kind === 'notice' || block.kind === 'text' || block.kind === 'question';

/** Not in the middle of a word. */
const beginsWith = (text: string, start: string): boolean =>
  text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length));

/** The title has its colour; what is asked keeps its answers, also where the title has asked it. */
const withText = (block: Saying, text: string): Block[] => {
  if (block.kind === 'question') return [{ ...block, text }];
  return text === '' ? [] : [{ kind: 'text', text }];
};

type Heading = Extract<Block, { kind: 'heading' }>;

const headingHead = (heading: Heading, rest: readonly Block[]): Omit<Head, 'template'> => {
  const { text, detail } = heading;
  const { title, further } = partTitle(text, 'whole');
  const hasRoom = detail === undefined || widthOf(detail) <= MAX_SUBTITLE_WIDTH;
  const texts = [further, hasRoom ? '' : detail].filter((part) => part !== '');
  return {
    title,
    detail: hasRoom ? (detail ?? null) : null,
    body: [
      ...texts.map((part): Block => ({ kind: 'text', text: part })),
      ...rest.map((block) => unnamed(block, text)),
    ],
  };
};

export const shortSubtitle = (text: string): string => {
  let length = text.length;
  while (widthOf(shorten(text, length)) > MAX_SUBTITLE_WIDTH) length -= 1;
  return shorten(text, length);
};

const TEMPLATE_OF_TONE: Readonly<Record<Tone, Template>> = {
  bad: 'red',
  warning: 'orange',
  good: 'green',
  plain: 'blue',
};

/** Of what the card is there to say: a reminder further down does not colour it. */
const toneOf = (first: Block | undefined): Tone =>
  first?.kind === 'heading' || first?.kind === 'notice' || first?.kind === 'text'
    ? (first.tone ?? 'plain')
    : 'plain';
