/** What a browser sends -> the fields of the neutral form. Pure. */
import type { FormValues } from '../../chat/inbound.ts';
import type { LookupSource } from '../../chat/reply.ts';

const OWN_FIELDS: ReadonlySet<string> = new Set(['token', 'key', 'value', 'messageId']);
const PREFIX = /^(?:lookup|lookup-source|chosen-label|chosen-id):/;

const SOURCES: ReadonlySet<string> = new Set<LookupSource>(['accounts', 'people', 'members', 'deals']);

export const isLookupSource = (source: string): source is LookupSource => SOURCES.has(source);

type Sent = ReadonlyMap<string, readonly string[]>;

export type TypedLookup = { field: string; source: LookupSource; typed: string };

/** Look-up fields whose text is not the one chosen before: it may be one of the options offered while typing. */
export const typedLookups = (sent: Sent): TypedLookup[] =>
  [...sent].flatMap(([name, [typed = '']]): TypedLookup[] => {
    if (!name.startsWith('lookup:') || typed.trim() === '') return [];
    const field = name.slice('lookup:'.length);
    const source = sent.get(`lookup-source:${field}`)?.[0] ?? '';
    const isChosen = sent.get(`chosen-label:${field}`)?.[0] === typed;
    return isChosen || !isLookupSource(source) ? [] : [{ field, source, typed: typed.trim() }];
  });

/**
 * A look-up field arrives as typed text: where it still is the label chosen before, that record's id counts; where it
 * is an option chosen while typing, the id in `chosen` (by field); else the text, which the command resolves. Several
 * values of one name become a list.
 */
export function formValuesOf(sent: Sent, chosen: ReadonlyMap<string, string>): FormValues {
  const values: FormValues = {};
  for (const [name, list] of sent) {
    if (OWN_FIELDS.has(name) || PREFIX.test(name)) continue;
    values[name] = list.length === 1 ? (list[0] ?? '') : [...list];
  }
  for (const [field, value] of lookedUp(sent, chosen)) {
    const before = values[field];
    if (before === undefined) values[field] = value;
    else if (value !== '') values[field] = [...[before].flat(), value];
  }
  return values;
}

/** Field and value of each look-up. */
const lookedUp = (sent: Sent, chosen: ReadonlyMap<string, string>): [string, string][] =>
  [...sent].flatMap(([name, [typed = '']]): [string, string][] => {
    if (!name.startsWith('lookup:')) return [];
    const field = name.slice('lookup:'.length);
    const isAsBefore = sent.get(`chosen-label:${field}`)?.[0] === typed;
    const before = isAsBefore ? sent.get(`chosen-id:${field}`)?.[0] : undefined;
    return [[field, before ?? chosen.get(field) ?? typed.trim()]];
  });
