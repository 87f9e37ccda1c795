/** Cuts Chinese text into words of the dictionary. One cutter for the whole server, as it holds the dictionary in memory. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

export const jieba = Jieba.withDict(dict);

/** Parts of speech of names: persons, organisations, other proper nouns. */
const PROPER = /^n[rtz]/u;

/** True where a text is made of everyday words alone: 满意, 操作工; a brand like 绿沃 falls apart into characters. */
export const isEverydayWords = (text: string): boolean =>
  jieba.tag(text, false).every(({ word, tag }) => word.length > 1 && !PROPER.test(tag));
