/** Cuts text into search words: jieba for Chinese, lower-cased words elsewhere. Same cutting for index and query. */
import { jieba } from '../../reading/chinese-words.ts';

/** Raised when the cutting changes: documents of an older version are indexed anew. */
export const CUTTER_VERSION = 1;

/** Longest word kept, in UTF-16 units: a tsvector lexeme holds 2 KB, and nobody looks for more. */
const MAX_WORD_LENGTH = 64;

const WORD = /[\p{L}\p{N}]/u;

/** Distinct words in order of first use, NFKC and lower case. Chinese compounds also by their parts. */
export const cutWords = (text: string): string[] => {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = new Set<string>();
  for (const word of jieba.cutForSearch(plain, true)) {
    if (WORD.test(word)) words.add(word.trim().slice(0, MAX_WORD_LENGTH));
  }
  return [...words];
};
