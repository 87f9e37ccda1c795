/** Finds what stands in a card: every node, and every string with the place where a reader would see it. */

export type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All objects of the tree that have a tag, depth first. What a button carries (`value`) is no part of the card. */
export const nodesOf = (part: unknown): Node[] => {
  if (Array.isArray(part)) return part.flatMap(nodesOf);
  if (!isNode(part)) return [];
  const own = typeof part.tag === 'string' ? [part] : [];
  return [...own, ...Object.entries(part).flatMap(([key, value]) => (key === 'value' ? [] : nodesOf(value)))];
};

export const tagged = (part: unknown, tag: string): Node[] =>
  nodesOf(part).filter((node) => node.tag === tag);

/** What a reader can read, one text a line. */
export const cardWords = (part: unknown): string =>
  nodesOf(part)
    .flatMap((node) => {
      if (node.tag === 'plain_text') return [String(node.content)];
      if (node.tag === 'input') return [String(node.default_value ?? '')];
      if (node.tag === 'table') return [JSON.stringify(node.columns), JSON.stringify(node.rows)];
      return [];
    })
    .join('\n');

/** Label and value of each of its buttons, in their order. */
const buttonsIn = (part: unknown): [string, Node][] =>
  tagged(part, 'button').flatMap((button): [string, Node][] => {
    const text = isNode(button.text) ? String(button.text.content) : '';
    const [behavior] = Array.isArray(button.behaviors) ? button.behaviors : [];
    return isNode(behavior) && isNode(behavior.value) ? [[text, behavior.value]] : [];
  });

/** The values that its buttons send, by their label. */
export const buttonsOf = (part: unknown): Map<string, Node> => new Map(buttonsIn(part));

export const firstButtonOf = (part: unknown): Node | undefined => buttonsIn(part)[0]?.[1];
