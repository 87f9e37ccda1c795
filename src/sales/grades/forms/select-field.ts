/** A field in which one of a tuple is chosen. Pure. */
import type { Field, Option } from '../../../chat/reply.ts';

/** `give`: the way to give up what was set before, where there is any. */
export type Choice = {
  name: string;
  label: string;
  value: string | null;
  hint?: string;
  required?: true;
  give?: readonly Option[];
};

export const selectField = <Value extends string | number>(
  { name, label, value, hint, required, give = [] }: Choice,
  values: readonly Value[],
  labelOf: (value: Value) => string,
): Field => ({
  kind: 'select',
  name,
  label,
  value: value === '' ? null : value,
  options: [...give, ...values.map((one) => ({ value: String(one), label: labelOf(one) }))],
  ...(hint === undefined ? {} : { hint }),
  ...(required === undefined ? {} : { required }),
});

/** Whole numbers from `from` to `to`. */
export const scale = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
