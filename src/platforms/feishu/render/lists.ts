/** Facts, people and lists: fine where there is room, one text a line where there is not. */
import type { Fact, ListItem, PersonLine, RecordRef, Tag, Tone } from '../../../chat/reply.ts';
import { MAX_LINE_LENGTH } from '../limits.ts';
import { drawButtons, drawSelect } from './buttons.ts';
import type { Column, Element } from './card.ts';
import type { Frame } from './frame.ts';
import { COLOR_OF_TONE, line, quietLine, shorten } from './plain-text.ts';

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

const factValue = ({ value, certainty }: Fact, { words }: Frame): string =>
  certainty === undefined || certainty === 'sure' ? short(value) : `${short(value)} (${words[certainty]})`;

export const drawFacts = (facts: readonly Fact[], frame: Frame): Element[] =>
  facts.flatMap((fact) => {
    const value = factValue(fact, frame);
    const quote = fact.quote === undefined ? [] : [quietLine(quoted(fact.quote, frame))];
    if (frame.isDense) return [line(`${short(fact.label)}${frame.words.colon}${value}`), ...quote];
    // Labels are a few words, values a line: one to three.
    return [sideBySide([line(short(fact.label), { color: 'grey' })], [line(value), ...quote], [1, 3])];
  });

/** The inside guide is for no stored message. */
const shownTags = (tags: readonly Tag[]): Tag[] => tags.filter(({ confidential }) => confidential !== true);

const WORST: readonly Tone[] = ['bad', 'warning', 'good', 'plain'];

/** Tags share one line, in the colour of the one that weighs most. */
const toneOf = (tags: readonly Tag[]): Tone =>
  WORST.find((tone) => tags.some((tag) => tag.tone === tone)) ?? 'plain';

const drawPerson = (person: PersonLine, frame: Frame): Element[] => {
  const tags = shownTags(person.tags);
  const marks = short(tags.map(({ text }) => text).join(frame.words.separator));
  const quote = person.quote === undefined ? [] : [quietLine(quoted(person.quote, frame))];
  if (frame.isDense) {
    const said = [person.name, person.detail ?? '', marks].filter((part) => part !== '').map(short);
    return [line(said.join(frame.words.separator)), ...quote];
  }
  const who = [
    line(short(person.name)),
    ...(person.detail === undefined ? [] : [quietLine(short(person.detail))]),
  ];
  const what = [...(marks === '' ? [] : [line(marks, { color: COLOR_OF_TONE[toneOf(tags)] })]), ...quote];
  return what.length === 0 ? who : [sideBySide(who, what, [2, 3])];
};

/** The records of a list can be opened by one select below it. */
const drawOpen = (entries: readonly { text: string; ref?: RecordRef }[], frame: Frame): Element[] =>
  drawSelect(
    frame.words.open,
    entries.flatMap(({ text, ref }) => {
      const value = ref === undefined ? null : frame.opens(ref);
      return value === null ? [] : [{ label: text, value }];
    }),
    frame,
  );

const labelled = (text: string | undefined): Element[] =>
  text === undefined || text === '' ? [] : [line(short(text), { size: 'heading' })];

export const drawPeople = (label: string, people: readonly PersonLine[], frame: Frame): Element[] => [
  ...labelled(label),
  ...people.flatMap((person) => drawPerson(person, frame)),
  ...drawOpen(
    people.map(({ name, ref }) => ({ text: name, ...(ref === undefined ? {} : { ref }) })),
    frame,
  ),
];

const drawItem = ({ text, detail, tone, buttons = [] }: ListItem, frame: Frame): Element[] => {
  const color = COLOR_OF_TONE[tone ?? 'plain'];
  const said = `• ${short(text)}`;
  const both = detail === undefined ? said : `${said}\n   ${short(detail)}`;
  const lines = frame.isDense
    ? [line(both, { color })]
    : [line(said, { color }), ...(detail === undefined ? [] : [quietLine(short(detail))])];
  return [...lines, ...drawButtons(buttons, frame)];
};

export const drawList = (label: string | undefined, items: readonly ListItem[], frame: Frame): Element[] => [
  ...labelled(label),
  ...items.flatMap((item) => drawItem(item, frame)),
  ...drawOpen(items, frame),
];
