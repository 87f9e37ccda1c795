/** What a browser sends -> the fields of the neutral form. Pure. */
import type { FormValues } from '../../chat/inbound.ts';

const OWN_FIELDS: ReadonlySet<string> = new Set(['token', 'key', 'value', 'messageId']);
const PREFIX = /^(?:lookup|chosen-label|chosen-id):/;

/**
 * A look-up field arrives as typed text: where it still is the label chosen before, that record's id counts, else
 * the text, which the command resolves. Several values of one name become a list.
 */
export function formValuesOf(sent: ReadonlyMap<string, readonly string[]>): FormValues {
  const values: FormValues = {};
  for (const [name, list] of sent) {
    if (OWN_FIELDS.has(name) || PREFIX.test(name)) continue;
    values[name] = list.length === 1 ? (list[0] ?? '') : [...list];
  }
  for (const [name, [typed = '']] of sent) {
    if (!name.startsWith('lookup:')) continue;
    const field = name.slice('lookup:'.length);
    const isChosen = sent.get(`chosen-label:${field}`)?.[0] === typed;
    const value = isChosen ? (sent.get(`chosen-id:${field}`)?.[0] ?? typed) : typed.trim();
    const before = values[field];
    if (before === undefined) values[field] = value;
    else if (value !== '') values[field] = [...(Array.isArray(before) ? before : [before]), value];
  }
  return values;
}
