/** Whether a note names any currency. Pure. */
import { ISO, SIGNS, WORDS } from './money-words.ts';

const escaped = (text: string): string => text.replace(/[$.]/g, '\\$&');
const isSign = (text: string): boolean => !/^\p{L}+\.?$/u.test(text);
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const signs = Object.keys(SIGNS).filter(isSign).map(escaped);
const han = Object.keys(WORDS).filter(isHan);
const latin = Object.keys(WORDS).filter((word) => !isHan(word));

/** 块 and 元 stand behind a figure; elsewhere they are parts of other words. */
const NAMES = new RegExp(
  `${signs.join('|')}|(?<=[\\d万千百亿k]\\s?)(?:${han.join('|')})|(?<![A-Za-z])(?:${ISO}|${latin.join('|')})(?![A-Za-z])`,
  'iu',
);

export const namesCurrency = (text: string): boolean => NAMES.test(text);
