/** A card as it stands in a message. */
export type Wire = Readonly<Record<string, unknown>>;

/** One component, with the components around it, outermost first. */
export type CardNode = { tag: string; wire: Wire; path: string; within: readonly CardNode[] };

export type Card = { wire: Wire; nodes: readonly CardNode[] };

export const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const partOf = (wire: Wire, name: string): Wire => {
  const part = wire[name];
  return isWire(part) ? part : {};
};

export const textIn = (wire: Wire, name: string): string | null => {
  const text = wire[name];
  return typeof text === 'string' ? text : null;
};

/** Whatever an app has put there is not Feishu's: nothing in it counts as an element. */
const FOREIGN = new Set(['chart_spec', 'rows', 'value', 'i18n_content']);

/** Every object with a tag in it, itself included. */
export const taggedIn = (value: unknown): readonly Wire[] => {
  if (Array.isArray(value)) return value.flatMap(taggedIn);
  if (!isWire(value)) return [];
  const inner = Object.entries(value).flatMap(([name, part]) => (FOREIGN.has(name) ? [] : taggedIn(part)));
  return typeof value.tag === 'string' ? [value, ...inner] : inner;
};

export const isWithin = (node: CardNode, tag: string): boolean => node.within.some((one) => one.tag === tag);

/** Components whose value a form sends. */
export const FORM_ITEMS: readonly string[] = [
  'input',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
  'checker',
];
