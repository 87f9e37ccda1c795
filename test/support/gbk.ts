/** Text -> GBK bytes, by asking the decoder for every two-byte character. Throws for characters beyond GBK. */
export const encodeGbk = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => bytesOf(character)));

const bytesOf = (character: string): readonly number[] => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const bytes = characters().get(character);
  if (bytes === undefined) throw new Error(`no GBK for ${character}`);
  return bytes;
};

let known: ReadonlyMap<string, readonly number[]> | null = null;

const characters = (): ReadonlyMap<string, readonly number[]> => {
  if (known !== null) return known;
  const decoder = new TextDecoder('gbk');
  const made = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) made.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  known = made;
  return made;
};
