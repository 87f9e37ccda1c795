import type { RichTextBlock, RichTextSection, SectionBlock } from '@slack/types';
import { labelOf } from '../../../chat/label-of.ts';
import type { Fact, ListItem, PersonLine, Tone } from '../../../chat/reply.ts';
import { BESIDE_BUTTON, BOLD_LINE, TEXT } from '../limits.ts';
import { slackTexts } from '../texts.ts';
import { drawButton, drawButtons } from './buttons.ts';
import type { Frame, SlackBlock } from './frame.ts';
import { aside, bold, bullets, line, quoted, richBlocks, value } from './rich.ts';
import { plain, run } from './text.ts';

const SIGNS: Readonly<Record<Tone, string>> = { plain: '', good: '✅ ', warning: '⚠️ ', bad: '⛔ ' };

/** A tone is a sign before the words: colours are none of a message's. */
export const toned = (text: string, tone: Tone | undefined): string => SIGNS[tone ?? 'plain'] + text;

export const drawFacts = (facts: readonly Fact[], frame: Frame): SlackBlock[] =>
  richBlocks(facts.map((fact) => factLine(fact, frame)));

const factLine = (fact: Fact, { locale }: Frame): RichTextSection => {
  const texts = slackTexts[locale];
  const { certainty = 'sure' } = fact;
  return line(
    bold(labelOf(fact.label, texts.colon)),
    value(fact.value),
    ...(certainty === 'sure' ? [] : [aside(texts[certainty])]),
    ...(fact.quote === undefined ? [] : [run('  '), quoted(fact.quote)]),
  );
};

export const drawPeople = (label: string, people: readonly PersonLine[], frame: Frame): SlackBlock[] =>
  labelled(label, listed(people.map((person) => personLine(person, frame))));

/** What is confidential is left out where Slack keeps it, and the words it rests on with it. */
export const withoutSecrets = (person: PersonLine, { surface }: Frame): PersonLine => {
  const tags = person.tags.filter((tag) => surface === 'modal' || tag.confidential !== true);
  if (tags.length === person.tags.length) return person;
  const { quote: _quote, ...rest } = person;
  return { ...rest, tags };
};

const personLine = (whole: PersonLine, frame: Frame): RichTextSection => {
  const { name, detail, tags, quote } = withoutSecrets(whole, frame);
  return line(
    bold(name),
    ...(detail === undefined ? [] : [value(` ${detail}`)]),
    ...(tags.length === 0 ? [] : [run(` · ${tagWords(tags)}`)]),
    ...(quote === undefined ? [] : [run('  '), quoted(quote)]),
  );
};

export const tagWords = (tags: PersonLine['tags']): string =>
  tags.map(({ text, tone }) => toned(text, tone)).join(' · ');

/** Items with buttons stand each by itself; the others gather in one list. */
export const drawList = (
  label: string | undefined,
  items: readonly ListItem[],
  frame: Frame,
): SlackBlock[] => {
  const blocks: SlackBlock[] = [];
  let some: RichTextSection[] = [];
  let head = label;
  const close = () => {
    blocks.push(...(head === undefined ? unlabelled(some, items.length) : labelled(head, listed(some))));
    head = undefined;
    some = [];
  };
  for (const item of items) {
    if (item.buttons === undefined || item.buttons.length === 0) some.push(itemLine(item));
    else {
      close();
      blocks.push(...itemBlocks(item, item.buttons, frame));
    }
  }
  close();
  return blocks;
};

/** What has a detail below it stands out, so that one list is told from the other at a glance. */
const itemLine = ({ text, detail, tone }: ListItem): RichTextSection =>
  detail === undefined
    ? line(value(toned(text, tone)))
    : line(
        text.length <= BOLD_LINE ? bold(toned(text, tone)) : value(toned(text, tone)),
        value(`\n${detail}`),
      );

/** A single line needs no bullet. */
const unlabelled = (some: readonly RichTextSection[], of: number): RichTextBlock[] =>
  of === 1 ? richBlocks(some) : listed(some);

const itemBlocks = (
  { text, detail, tone }: ListItem,
  buttons: NonNullable<ListItem['buttons']>,
  frame: Frame,
): SlackBlock[] => {
  const words = toned(text, tone) + (detail === undefined ? '' : `\n${detail}`);
  const section: SectionBlock = { type: 'section', text: plain(words, TEXT) };
  const [only, ...more] = buttons;
  return only !== undefined && more.length === 0 && words.length <= BESIDE_BUTTON
    ? [{ ...section, accessory: drawButton(only, 0, frame) }]
    : [section, ...drawButtons(buttons, frame)];
};

/** A label and its list belong into one block. */
const labelled = (label: string, blocks: readonly RichTextBlock[]): SlackBlock[] => {
  const [first, ...more] = blocks;
  const head = line(bold(label));
  return first === undefined
    ? [{ type: 'rich_text', elements: [head] }]
    : [{ ...first, elements: [head, ...first.elements] }, ...more];
};

const listed = (lines: readonly RichTextSection[]): RichTextBlock[] =>
  richBlocks(lines, (some) => [bullets(some)]);
