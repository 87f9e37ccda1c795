/** Whether a note names any currency. Pure. */
import { anyOf } from '../lexicon/words.ts';
import { HAN_WORD, ISO, LATIN_WORD, SIGNS } from './money-words.ts';

const isSign = (text: string): boolean => !/^\p{L}+\.?$/u.test(text);

const SIGN_ALONE = anyOf(Object.keys(SIGNS).filter(isSign));

/** 块 and 元 stand behind a figure; elsewhere they are parts of other words. */
const NAMES = new RegExp(
  `${SIGN_ALONE}|(?<=[\\d万千百亿k]\\s?)(?:${HAN_WORD})|(?<![A-Za-z])(?:${ISO}|${LATIN_WORD})(?![A-Za-z])`,
  'iu',
);

export const namesCurrency = (text: string): boolean => NAMES.test(text);
