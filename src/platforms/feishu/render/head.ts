/** What stands in a card's header, and what is left for its body: nothing is said twice. Pure. */
import type { Block, Reply, Tone } from '../../../chat/reply.ts';
import { unnamed } from '../../../chat/unnamed.ts';
import { MAX_SENTENCE_WIDTH, MAX_SUBTITLE_WIDTH, MAX_TITLE_LENGTH } from '../limits.ts';
import type { Template } from './card.ts';
import { shorten } from './plain-text.ts';

export type Head = { title: string; detail: string | null; template: Template; body: readonly Block[] };

/**
 * A first heading is the title; a first text that says the same as the summary is, too, or where it is long its first
 * sentence; else the summary. What a title cannot hold stands in the body.
 */
export const headOf = (reply: Reply): Head => {
  const { blocks, summary } = reply;
  const [first, ...rest] = blocks;
  const template = templateOf(blocks);
  if (first?.kind === 'heading') return { ...headingHead(first, rest), template };
  const form = blocks.find((block) => block.kind === 'form');
  const title = form?.form.title ?? summary;
  const isSaid = (first?.kind === 'notice' || first?.kind === 'text') && first.text === title;
  if (!isSaid) return { title, detail: null, template, body: blocks.map((block) => unnamed(block, title)) };
  const sentence = widthOf(title) <= MAX_SENTENCE_WIDTH ? null : firstSentence(title);
  if (sentence === null) {
    return { title, detail: null, template, body: title.length <= MAX_TITLE_LENGTH ? rest : blocks };
  }
  const further: Block = { ...first, text: title.slice(sentence.length).trim() };
  return { title: sentence.trim(), detail: null, template, body: [further, ...rest] };
};

type Heading = Extract<Block, { kind: 'heading' }>;

const headingHead = (heading: Heading, rest: readonly Block[]): Omit<Head, 'template'> => {
  const { text, detail } = heading;
  const hasRoom = detail === undefined || widthOf(detail) <= MAX_SUBTITLE_WIDTH;
  const below: Block[] = hasRoom ? [] : [{ kind: 'text', text: detail }];
  const others = rest.map((block) => unnamed(block, text));
  return {
    title: text,
    detail: hasRoom ? (detail ?? null) : null,
    body: text.length > MAX_TITLE_LENGTH ? [heading, ...rest] : [...below, ...others],
  };
};

/** Up to the end of a line or of a sentence; null where a title cannot hold that, or nothing follows. */
const firstSentence = (text: string): string | null => {
  const [sentence] = /^[^\n]*?(?:[。！？]|[.!?](?=\s)|(?=\n))/u.exec(text.trimStart()) ?? [];
  const isAll = sentence?.trim() === text.trim();
  return !sentence || isAll || sentence.length > MAX_TITLE_LENGTH ? null : sentence;
};

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

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
const WORST: readonly Tone[] = ['bad', 'warning', 'good'];

const templateOf = (blocks: readonly Block[]): Template => {
  const tones = blocks.flatMap((block) => (block.kind === 'notice' ? [block.tone] : []));
  return TEMPLATE_OF_TONE[WORST.find((tone) => tones.includes(tone)) ?? 'plain'];
};
