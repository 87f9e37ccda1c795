/** A command as a button's value: `name@version {json args}`. Parsed and authorised again when it comes back. */

/** Slack's and Feishu's buttons carry more, Slack's option values do not. */
export const MAX_BUTTON_VALUE_BYTES = 255;

export type EncodedCommand = {
  name: string;
  version: number;
  args: Readonly<Record<string, unknown>>;
};

const SHAPE = /^([a-z][a-z.-]*)@(\d+) (\{.*\})$/s;

/** Throws where the value would not fit: ids belong in a button, texts do not. */
export const encodeCommand = (
  name: string,
  version: number,
  args: Readonly<Record<string, unknown>>,
): string => {
  const value = encodeFitting(name, version, args);
  if (value === null) throw new RangeError(`button value of ${name} exceeds ${MAX_BUTTON_VALUE_BYTES} bytes`);
  return value;
};

/** As `encodeCommand`, null where the value would not fit: for words that somebody typed. */
export const encodeFitting = (
  name: string,
  version: number,
  args: Readonly<Record<string, unknown>>,
): string | null => {
  const value = `${name}@${version} ${JSON.stringify(args)}`;
  return Buffer.byteLength(value) > MAX_BUTTON_VALUE_BYTES ? null : value;
};

/** Null where the value is none of ours; its arguments are still unchecked. */
export const decodeCommand = (value: string): EncodedCommand | null => {
  const [, name, version, json] = SHAPE.exec(value) ?? [];
  if (name === undefined || json === undefined) return null;
  try {
    const args: unknown = JSON.parse(json);
    return isRecord(args) ? { name, version: Number(version), args } : null;
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
