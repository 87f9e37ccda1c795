/** How large a part of a card is, as Feishu counts. */

/** Bytes of header, summary, receiver and key beside the elements: title, subtitle and summary at their longest. */
export const HEADER_BYTES = 4_000;

/** Texts of the header, a form's cancel button and the line that tells of a cut. */
export const HEADER_ELEMENTS = 6;

/** Bytes that a part takes in a request: a card travels as JSON within JSON, so that each quote is escaped once more. */
export const bytesOf = (part: unknown): number =>
  Buffer.byteLength(JSON.stringify(JSON.stringify(part) ?? '')) - 2;

/** Whatever has a tag counts, texts too. */
export const elementsOf = (part: unknown): number => {
  if (Array.isArray(part)) return part.reduce((sum: number, one: unknown) => sum + elementsOf(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  const own = 'tag' in part ? 1 : 0;
  return own + Object.values(part).reduce((sum: number, one: unknown) => sum + elementsOf(one), 0);
};

/** Elements with this tag, at any depth. */
export const countOf = (part: unknown, tag: string): number => {
  if (Array.isArray(part)) return part.reduce((sum: number, one: unknown) => sum + countOf(one, tag), 0);
  if (typeof part !== 'object' || part === null) return 0;
  const own = 'tag' in part && part.tag === tag ? 1 : 0;
  return own + Object.values(part).reduce((sum: number, one: unknown) => sum + countOf(one, tag), 0);
};
