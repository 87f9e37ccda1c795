/** What a form sends, and the pages it did not show -> the fields that its command knows. Pure. */
import type { FormValues } from '../../../chat/inbound.ts';
import type { Field, Form, Option } from '../../../chat/reply.ts';
import type { FormBearing, LookupField } from '../card-value.ts';
import { addedName, NONE, pickedName } from '../render/field.ts';

const BESIDE = [addedName(''), pickedName('')];
const DATE = /^(\d{4}-\d{2}-\d{2}) [+-]\d{4}$/;

/** A date comes with a zone, a choice of nothing as a sign, what was left empty not at all. */
const textOf = (value: string): string => {
  if (value === NONE) return '';
  return (DATE.exec(value)?.[1] ?? value).trim();
};

/** `sent` over `hidden`. Names to look up stand as they were typed; one that was added stands under `add:<field>`, one picked under `pick:`. */
export const sentValues = (sent: Readonly<Record<string, unknown>>, hidden: FormValues): FormValues => {
  const values: FormValues = Object.assign(Object.create(null), hidden);
  for (const [name, value] of Object.entries(sent)) {
    if (typeof value === 'string') values[name] = textOf(value);
    if (Array.isArray(value)) {
      values[name] = value.filter((one) => typeof one === 'string').map(textOf);
    }
  }
  return values;
};

/** A name that is not yet known to be a record. */
export type Typed = { field: string; lookup: LookupField; text: string };

/** Names that were typed or changed; those left as shown are known by their label. */
export const typedNames = (values: FormValues, lookups: FormBearing['lookups']): Typed[] =>
  Object.entries(lookups).flatMap(([field, lookup]) => {
    const added = values[addedName(field)];
    const own = values[field];
    const text = typeof added === 'string' ? added : typeof own === 'string' ? own : '';
    return text === '' || isKnown(lookup, text) ? [] : [{ field, lookup, text }];
  });

/** A label whose id is itself is a name that no record has: known where it may be a new one. */
const isKnown = ({ idOfLabel, allowNew }: LookupField, text: string): boolean =>
  (Object.hasOwn(idOfLabel, text) && (idOfLabel[text] !== text || allowNew)) ||
  Object.entries(idOfLabel).some(([label, id]) => id === text && label !== text);

/** Records (or new names) that were found for what was typed, by field. */
export type Found = ReadonlyMap<string, Option>;

/** Labels become ids, added names join their field. What was not found stays as it was typed. */
export const resolvedValues = (
  values: FormValues,
  lookups: FormBearing['lookups'],
  found: Found,
): FormValues => {
  const resolved: FormValues = Object.create(null);
  for (const [name, value] of Object.entries(values)) {
    if (BESIDE.some((prefix) => name.startsWith(prefix))) continue;
    const lookup = Object.hasOwn(lookups, name) ? lookups[name] : undefined;
    const isName = lookup !== undefined && typeof value === 'string';
    resolved[name] = isName ? (found.get(name)?.value ?? idOf(lookup, value)) : value;
  }
  for (const name of Object.keys(lookups)) {
    const typed = values[addedName(name)] === undefined ? undefined : found.get(name)?.value;
    const more = [typed ?? [], values[pickedName(name)] ?? []].flat().filter((id) => id !== '');
    if (more.length > 0) resolved[name] = [...[values[name] ?? []].flat(), ...more];
  }
  return { ...resolved };
};

const idOf = ({ idOfLabel }: LookupField, label: string): string =>
  Object.hasOwn(idOfLabel, label) ? (idOfLabel[label] ?? label) : label;

/** How ids were called when they were shown or found. */
export const labelsOf = (lookups: FormBearing['lookups'], found: Found): ReadonlyMap<string, string> =>
  new Map([
    ...Object.values(lookups).flatMap(({ idOfLabel }) =>
      Object.entries(idOfLabel).map(([label, id]): [string, string] => [id, label]),
    ),
    ...[...found.values()].map(({ label, value }): [string, string] => [value, label]),
  ]);

/** What is to be said of a field when the form is shown again. */
export type Objection = { error: string; candidates: readonly Option[] };

/** The form as it was filled in: on another page, or with what was not clear of its names. */
export const refilled = (
  form: Form,
  values: FormValues,
  labels: ReadonlyMap<string, string>,
  objections: ReadonlyMap<string, Objection> = new Map(),
): Form => ({
  ...form,
  groups: form.groups.map((group) => ({
    ...group,
    fields: group.fields.flatMap((field) => {
      const filled = filledIn(field, values, labels);
      const objection = objections.get(field.name);
      return objection === undefined ? [filled] : objected(filled, objection);
    }),
  })),
});

const filledIn = (field: Field, values: FormValues, labels: ReadonlyMap<string, string>): Field => {
  const all = [values[field.name] ?? []].flat();
  const [one = ''] = all;
  const option = (id: string): Option => ({ label: labels.get(id) ?? id, value: id });
  switch (field.kind) {
    case 'text':
    case 'longText':
      return { ...field, value: one };
    case 'date':
    case 'select':
      return { ...field, value: one === '' ? null : one };
    case 'multiSelect':
      return { ...field, values: all };
    case 'lookup':
      return { ...field, value: one === '' ? null : option(one) };
    case 'multiLookup':
      return { ...field, values: all.map(option) };
  }
};

/** A name that several fit becomes a choice among them, at its own place. */
const objected = (field: Field, { error, candidates }: Objection): Field[] => {
  if (candidates.length === 0) return [{ ...field, error }];
  const isMultiple = field.kind === 'multiLookup';
  const choice: Field = {
    kind: 'select',
    name: isMultiple ? pickedName(field.name) : field.name,
    label: field.label,
    value: null,
    options: candidates,
    error,
  };
  return isMultiple ? [field, choice] : [choice];
};
