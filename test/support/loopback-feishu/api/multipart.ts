/**
 * Parts of a multipart form by name, as bytes. The vendor's own library sends pictures without a file name, which the
 * platform's `formData()` would read as text.
 */
export const partsOf = (raw: Buffer, contentType: string): ReadonlyMap<string, Buffer> => {
  const [, boundary] = /boundary="?([^";]+)"?/.exec(contentType) ?? [];
  const parts = new Map<string, Buffer>();
  if (boundary === undefined) return parts;
  const mark = Buffer.from(`--${boundary}`);
  let from = raw.indexOf(mark);
  while (from >= 0) {
    const start = from + mark.length + 2;
    const end = raw.indexOf(mark, start);
    if (end < 0) break;
    const head = raw.indexOf('\r\n\r\n', start);
    const [, name] = /name="([^"]+)"/.exec(raw.toString('latin1', start, head)) ?? [];
    if (name !== undefined && head < end) parts.set(name, raw.subarray(head + 4, end - 2));
    from = end;
  }
  return parts;
};
