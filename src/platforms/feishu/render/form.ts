/**
 * A form as a form container. A long one has several pages: the fields that are not shown travel with its buttons,
 * so that whatever page is submitted, the command gets all of them.
 */
import type { FormValues } from '../../../chat/inbound.ts';
import type { Field, Form } from '../../../chat/reply.ts';
import {
  CLOSE_NAME,
  closeValue,
  type FormBearing,
  type LookupField,
  submitName,
  submitValue,
  turnValue,
} from '../card-value.ts';
import { MAX_CARD_BYTES, MAX_ELEMENTS, MAX_LINE_LENGTH } from '../limits.ts';
import { inARow, label } from './buttons.ts';
import type { CardButton, Element, RootElement } from './card.ts';
import { drawField, fitsInput } from './field.ts';
import type { Frame } from './frame.ts';
import { line, quietLine, shorten } from './plain-text.ts';
import { bytesOf, elementsOf, HEADER_BYTES, HEADER_ELEMENTS } from './size.ts';

type Group = Form['groups'][number];

export const drawForm = (form: Form, frame: Frame): RootElement[] => {
  const pages = pagesOf(form, frame);
  const at = pageOf(pages, frame.page);
  const shown = pages[at] ?? [];
  const bearing = bearingOf(form, shown, frame);
  const next = (at + 1) % pages.length;
  const nextLabel = pages[next]?.[0]?.label ?? '';
  const submit = formButton(form.submitLabel, submitName(bearing), submitValue(bearing), true);
  const turn = formButton(
    frame.words.turnTo(nextLabel === '' ? frame.words.part(next + 1, pages.length) : nextLabel),
    'turn',
    turnValue(bearing, next),
    false,
  );
  const drawn: RootElement = {
    tag: 'form',
    name: 'form',
    elements: [
      ...(pages.length === 1 ? [] : [quietLine(frame.words.part(at + 1, pages.length))]),
      ...shown.flatMap((group) => drawGroup(group, frame)),
      inARow([submit, ...(pages.length === 1 ? [] : [turn]), cancelButton(form.cancelLabel)]),
    ],
  };
  return [fits(drawn) ? drawn : line(frame.words.formTooLarge)];
};

const formButton = (
  text: string,
  name: string,
  value: Readonly<Record<string, unknown>>,
  isMain: boolean,
): CardButton => ({
  tag: 'button',
  text: label(text),
  type: isMain ? 'primary_filled' : 'default',
  name,
  form_action_type: 'submit',
  behaviors: [{ type: 'callback', value }],
});

/** It neither submits nor resets, so that what is required does not hold it back. */
const cancelButton = (text: string): CardButton => ({
  tag: 'button',
  text: label(text),
  type: 'default',
  name: CLOSE_NAME,
  behaviors: [{ type: 'callback', value: closeValue() }],
});

const drawGroup = (group: Group, frame: Frame): Element[] => [
  ...(group.label === '' ? [] : [line(shorten(group.label, MAX_LINE_LENGTH), { size: 'heading' })]),
  ...group.fields.flatMap((field) => drawField(field, frame)),
];

/** Bytes and elements beside the fields: header, buttons with their names and the line that tells which part it is. */
const FRAME_BYTES = HEADER_BYTES + 2_000;
const FRAME_ELEMENTS = 20;

/** Seen when all is drawn: one group may be larger than a card. */
const fits = (drawn: RootElement): boolean =>
  bytesOf(drawn) <= MAX_CARD_BYTES - HEADER_BYTES && elementsOf(drawn) <= MAX_ELEMENTS - HEADER_ELEMENTS;

/** As many groups on a page as fit beside what both of its buttons would carry. */
const pagesOf = (form: Form, frame: Frame): Group[][] => {
  const carried = 2 * bytesOf(submitValue(bearingOf(form, [], frame)));
  const room = { bytes: MAX_CARD_BYTES - FRAME_BYTES - carried, elements: MAX_ELEMENTS - FRAME_ELEMENTS };
  const pages: Group[][] = [[]];
  let used = { bytes: 0, elements: 0 };
  for (const group of form.groups) {
    const drawn = drawGroup(group, frame);
    const size = { bytes: bytesOf(drawn), elements: elementsOf(drawn) };
    const isFull =
      used.bytes > 0 &&
      (used.bytes + size.bytes > room.bytes || used.elements + size.elements > room.elements);
    if (isFull) {
      pages.push([]);
      used = { bytes: 0, elements: 0 };
    }
    pages.at(-1)?.push(group);
    used = { bytes: used.bytes + size.bytes, elements: used.elements + size.elements };
  }
  return pages;
};

const pageOf = (pages: readonly Group[][], wanted: number | null): number => {
  if (wanted !== null) return Math.min(wanted, pages.length - 1);
  const wrong = pages.findIndex((groups) =>
    groups.some(({ fields }) => fields.some(({ error }) => error !== undefined)),
  );
  return Math.max(0, wrong);
};

const bearingOf = (form: Form, shown: readonly Group[], frame: Frame): FormBearing => {
  const isShown = new Set(shown.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const fields = form.groups.flatMap((group) => group.fields);
  const hidden: FormValues = {};
  const lookups: Record<string, LookupField> = {};
  for (const field of fields) {
    if (!isShown.has(field.name) || !fitsInput(field)) hidden[field.name] = shownValue(field);
    const lookup = lookupOf(field);
    if (lookup !== null) lookups[field.name] = lookup;
  }
  const { messageId, inChannel, opener } = frame;
  return { messageId, inChannel, opener, submit: form.submit, hidden, lookups };
};

/** What the field would send if nothing were changed; a look-up its label, as an input would. */
const shownValue = (field: Field): string | string[] => {
  switch (field.kind) {
    case 'multiSelect':
      return [...field.values];
    case 'multiLookup':
      return field.values.map(({ value }) => value);
    case 'lookup':
      return field.value?.label ?? '';
    default:
      return field.value ?? '';
  }
};

const lookupOf = (field: Field): LookupField | null => {
  if (field.kind !== 'lookup' && field.kind !== 'multiLookup') return null;
  const known = field.kind === 'lookup' ? (field.value === null ? [] : [field.value]) : field.values;
  return {
    source: field.source,
    allowNew: field.allowNew,
    idOfLabel: Object.fromEntries(known.map(({ label: text, value }) => [text, value])),
  };
};
