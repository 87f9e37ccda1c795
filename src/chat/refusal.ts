/** A rule says no, and what to do instead. A value, not an exception: the transaction still commits. */

export type Refusal<Code extends string = string> = {
  refused: Code;
  /** Values for the view's sentence. */
  detail?: Readonly<Record<string, string | number>>;
};

export const refuse = <Code extends string>(
  refused: Code,
  detail?: Readonly<Record<string, string | number>>,
): Refusal<Code> => (detail === undefined ? { refused } : { refused, detail });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;
