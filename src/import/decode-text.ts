/** Bytes of a text file -> text, its encoding found by itself. Pure. */
import { ImportStopped } from './problems.ts';

export type Decoded = { text: string; encoding: 'UTF-8' | 'UTF-16' | 'GBK' };

/**
 * UTF-8 with or without its mark, the UTF-16 that Excel calls Unicode text, else GBK in its larger form GB 18030.
 * UTF-8 is asked first: hardly any GBK text is valid UTF-8 by chance. Throws ImportStopped where it is none of them.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16' };
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const gbk = decodeAs('gb18030', bytes);
  if (gbk !== null) return { text: gbk, encoding: 'GBK' };
  throw new ImportStopped('encoding');
};

const utf16Label = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
};

const decodeAs = (label: 'utf-8' | 'gb18030', bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
