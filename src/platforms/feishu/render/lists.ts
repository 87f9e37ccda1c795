/** Facts, people and lists: fine where there is room, one text a line where there is not. */

import { labelOf } from '../../../chat/label-of.ts';
import { namedRecords } from '../../../chat/named-records.ts';
import type { Block, Fact, ListItem, Option, PersonLine, Tag, Tone } from '../../../chat/reply.ts';
import { MAX_BESIDE_LENGTH, MAX_LINE_LENGTH } from '../limits.ts';
import { drawButton, drawButtons, drawSelect } from './buttons.ts';
import type { Column, Element } from './card.ts';
import type { Frame } from './frame.ts';
import { COLOR_OF_TONE, line, lineBelow, quietLine, shorten } from './plain-text.ts';

const short = (text: string): string => shorten(text, MAX_LINE_LENGTH);
const quoted = (text: string, { locale }: Frame): string =>
  locale === 'zh-CN' ? `“${short(text)}”` : `"${short(text)}"`;

const column = (weight: number, elements: readonly Element[]): Column => ({
  tag: 'column',
  width: 'weighted',
  weight,
  vertical_spacing: '2px',
  elements,
});

const sideBySide = (
  left: readonly Element[],
  right: readonly Element[],
  share: [number, number],
): Element => ({
  tag: 'column_set',
  flex_mode: 'none',
  horizontal_spacing: 'medium',
  columns: [column(share[0], left), column(share[1], right)],
});

/** Of a label and its value. A phone's card has 302 px: "Competitor" and 已绑定的身份 take 84 of them. */
const LABEL_SHARE: [number, number] = [2, 5];

const factValue = ({ value, certainty }: Fact, { words }: Frame): string =>
  certainty === undefined || certainty === 'sure' ? short(value) : `${short(value)}${words[certainty]}`;

export const drawFacts = (facts: readonly Fact[], frame: Frame): Element[] =>
  facts.flatMap((fact) => {
    const value = factValue(fact, frame);
    const quote = fact.quote === undefined ? [] : [quietLine(quoted(fact.quote, frame))];
    if (frame.isDense) return [line(`${labelOf(short(fact.label), frame.words.colon)}${value}`), ...quote];
    return [sideBySide([line(short(fact.label), { color: 'grey' })], [line(value), ...quote], LABEL_SHARE)];
  });

/** The inside guide is for no stored message. */
const shownTags = (tags: readonly Tag[]): Tag[] => tags.filter(({ confidential }) => confidential !== true);

const WORST: readonly Tone[] = ['bad', 'warning', 'good', 'plain'];

/** Those that carry a tone share one line, in the colour of the one that weighs most; the others follow it. */
const drawTags = (tags: readonly Tag[], { words }: Frame): Element[] => {
  const said = (some: readonly Tag[]): string => short(some.map(({ text }) => text).join(words.separator));
  const toned = tags.filter(({ tone }) => tone !== 'plain');
  const others = tags.filter(({ tone }) => tone === 'plain');
  const tone = WORST.find((one) => toned.some((tag) => tag.tone === one)) ?? 'plain';
  return [
    ...(toned.length === 0 ? [] : [line(said(toned), { color: COLOR_OF_TONE[tone] })]),
    ...(others.length === 0 ? [] : [line(said(others))]),
  ];
};

const drawPerson = (person: PersonLine, frame: Frame): Element[] => {
  const tags = shownTags(person.tags);
  const quote = person.quote === undefined ? [] : [quietLine(quoted(person.quote, frame))];
  if (frame.isDense) {
    const said = [person.name, person.detail ?? '', ...tags.map(({ text }) => text)].filter(
      (part) => part !== '',
    );
    return [line(short(said.join(frame.words.separator))), ...quote];
  }
  const who = [
    line(short(person.name)),
    ...(person.detail === undefined ? [] : [quietLine(short(person.detail))]),
  ];
  const what = [...drawTags(tags, frame), ...quote];
  return what.length === 0 ? who : [sideBySide(who, what, [2, 3])];
};

/** One select for all records that a card names. */
export const drawOpen = (blocks: readonly Block[], frame: Frame): Element[] =>
  drawSelect(
    frame.words.open,
    namedRecords(blocks).flatMap(({ records }) =>
      records.flatMap(({ text, ref }): Option[] => {
        const value = frame.opens(ref);
        return value === null ? [] : [{ label: text, value }];
      }),
    ),
    frame,
  );

const labelled = (text: string | undefined): Element[] =>
  text === undefined || text === '' ? [] : [line(short(text), { size: 'heading' })];

export const drawPeople = (label: string, people: readonly PersonLine[], frame: Frame): Element[] => [
  ...labelled(label),
  ...people.flatMap((person) => drawPerson(person, frame)),
];

/** A single button stands at the end of its line. */
const beside = (lines: readonly Element[], button: Element): Element => ({
  tag: 'column_set',
  flex_mode: 'none',
  horizontal_spacing: 'medium',
  columns: [
    { tag: 'column', width: 'weighted', weight: 1, elements: lines },
    { tag: 'column', width: 'auto', elements: [button] },
  ],
});

const drawItem = ({ text, detail, tone, buttons = [] }: ListItem, frame: Frame, mark: string): Element[] => {
  const color = COLOR_OF_TONE[tone ?? 'plain'];
  const said = `${mark}${short(text)}`;
  const both = detail === undefined ? said : `${said}\n${short(detail)}`;
  const lines = frame.isDense
    ? [line(both, { color })]
    : [line(said, { color }), ...(detail === undefined ? [] : [lineBelow(short(detail))])];
  const [only, ...more] = buttons;
  const length = text.length + (detail?.length ?? 0);
  return only !== undefined && more.length === 0 && length <= MAX_BESIDE_LENGTH
    ? [beside(lines, drawButton(only, frame))]
    : [...lines, ...drawButtons(buttons, frame)];
};

export const drawList = (label: string | undefined, items: readonly ListItem[], frame: Frame): Element[] => [
  ...labelled(label),
  ...items.flatMap((item) => drawItem(item, frame, label === undefined && items.length === 1 ? '' : '• ')),
];
