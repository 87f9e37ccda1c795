/** What a client sends of a form: what was filled in, else what stood there. */
import { type CardNode, isWire, partOf, textIn, type Wire } from '../cards/card.ts';
import type { Language } from '../cards/properties.ts';
import { labelOf, lengthOfInput, wordsOf } from '../cards/reading.ts';
import type { Person } from '../world.ts';

export type Given = string | readonly string[] | boolean;

/** Throws where a person could not do it: a text too long, an option that is not offered. */
export const fieldValue = (item: CardNode, given: Given | undefined, person: Person, at: Date): unknown => {
  const { wire, tag } = item;
  switch (tag) {
    case 'input':
      return typed(item, given ?? textIn(wire, 'default_value') ?? '');
    case 'select_static':
      return given === undefined ? initialOption(wire) : chosen(item, String(given), person.language);
    case 'multi_select_static':
      return listOf(given, wire.selected_values)?.map((one) => chosen(item, one, person.language));
    case 'select_person':
      return given ?? textIn(wire, 'initial_option') ?? undefined;
    case 'multi_select_person':
      return listOf(given, wire.selected_values);
    case 'checker':
      return given ?? wire.checked === true;
    default:
      return inZone(given ?? textIn(wire, INITIAL[tag] ?? ''), person.timeZone, at);
  }
};

const INITIAL: Readonly<Record<string, string>> = {
  date_picker: 'initial_date',
  picker_time: 'initial_time',
  picker_datetime: 'initial_datetime',
};

const typed = ({ wire, path }: CardNode, given: Given): string => {
  const text = String(given);
  const most = lengthOfInput(wire);
  if ([...text].length > most) throw new Error(`${path} takes ${most} characters, not ${[...text].length}`);
  return text;
};

const initialOption = (wire: Wire): string | undefined => {
  const options = optionsOf(wire);
  const index = typeof wire.initial_index === 'number' ? wire.initial_index : 0;
  const named = textIn(wire, 'initial_option');
  const option =
    named === null
      ? options[index - 1]
      : options.find((one) => one.value === named || textIn(partOf(one, 'text'), 'content') === named);
  return option === undefined ? undefined : String(option.value);
};

/** By its value or by the words that are shown. */
const chosen = (item: CardNode, given: string, language: Language): string => {
  const option = optionsOf(item.wire).find(
    (one) => one.value === given || wordsOf(partOf(one, 'text'), language) === given,
  );
  if (option === undefined) throw new Error(`${labelOf(item, language)} offers no ${given}`);
  return String(option.value);
};

const optionsOf = (wire: Wire): readonly Wire[] =>
  Array.isArray(wire.options) ? wire.options.filter(isWire) : [];

const listOf = (given: Given | undefined, initial: unknown): readonly string[] | undefined => {
  if (Array.isArray(given)) return given.map(String);
  if (typeof given === 'string') return [given];
  return Array.isArray(initial) && initial.length > 0 ? initial.map(String) : undefined;
};

/** `2026-11-24 +0800`: dates and times name the offset of the client. */
const inZone = (given: Given | null, timeZone: string, at: Date): string | undefined => {
  if (given === null || given === '') return undefined;
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '00', minutes = '00'] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return `${given} ${sign}${hours}${minutes}`;
};
