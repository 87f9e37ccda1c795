import { pinyin } from 'pinyin-pro';

const syllables = new Map<string, string>();

/** A syllable in Latin letters; sounds that dialects and dictation mix up are written alike: zh and z, -ng and -n. */
export const foldSyllable = (syllable: string): string =>
  syllable
    .normalize('NFKD')
    .replace(/[^a-z]/gu, '')
    .replace(/^([zcs])h/u, '$1')
    .replace(/([aei])ng$/u, '$1n');

/** The folded sound of one character; remembered, for the table behind it is slow to ask. */
function soundOf(character: string): string {
  const known = syllables.get(character);
  if (known !== undefined) return known;
  const sound = foldSyllable(pinyin(character, { toneType: 'none' }));
  syllables.set(character, sound);
  return sound;
}

/** How Chinese characters sound, blank between syllables; two names of one sound may be each other's slip of the pen. */
export const soundsOf = (name: string): string => Array.from(name, soundOf).join(' ');
