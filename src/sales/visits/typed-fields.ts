/** Puts what was typed back into the form's fields, for a form that is shown again with its errors. Pure. */
import type { FormValues } from '../../chat/inbound.ts';
import type { Field, Option } from '../../chat/reply.ts';
import type { EditNames } from './edit-fields.ts';

export type Typed = { fields: FormValues; names: EditNames };

/** The field with its submitted value; as it was where nothing was submitted for it. */
export const withTyped = (field: Field, { fields, names }: Typed): Field => {
  const typed = fields[field.name];
  if (typed === undefined) return field;
  const all = [typed].flat().filter((value) => value !== '');
  const first = all[0] ?? '';
  switch (field.kind) {
    case 'text':
    case 'longText':
      return { ...field, value: first };
    case 'date':
      return { ...field, value: first === '' ? null : first };
    case 'select':
      return { ...field, value: first === '' ? null : first };
    case 'multiSelect':
      return { ...field, values: all };
    case 'lookup':
      return { ...field, value: first === '' ? null : optionOf(first, field.value, names) };
    case 'multiLookup':
      return { ...field, values: all.map((value) => optionOf(value, null, names)) };
  }
};

/** The name behind an id, as far as the member may see it; a typed name stands for itself. */
const optionOf = (value: string, before: Option | null, names: EditNames): Option => {
  if (before?.value === value) return before;
  const label = names.accounts.get(value) ?? names.people.get(value) ?? names.members.get(value) ?? value;
  return { value, label };
};
