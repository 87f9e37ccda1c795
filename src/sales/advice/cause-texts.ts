/** Each cause in words, in both languages. */
import { defineTexts } from '../../chat/locale.ts';
import type { CauseTexts } from './cause-text.ts';
import { causeTextsEn } from './cause-texts-en.ts';
import { causeTextsZh } from './cause-texts-zh.ts';

export const causeTexts = defineTexts<CauseTexts>({ en: causeTextsEn, 'zh-CN': causeTextsZh });
