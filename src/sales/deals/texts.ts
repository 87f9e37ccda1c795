/** All sentences of deals, of which each subject has a file of its own in `texts/`. */
import { defineTexts, type Locale } from '../../chat/locale.ts';
import { boardTexts } from './texts/board.ts';
import { cardTexts } from './texts/card.ts';
import { cardFoldsTexts } from './texts/card-folds.ts';
import { formsTexts } from './texts/forms.ts';
import { movingTexts } from './texts/moving.ts';
import { planTexts } from './texts/plan.ts';
import { whyTexts } from './texts/why.ts';

const sentencesIn = (locale: Locale) => ({
  ...cardTexts[locale],
  ...cardFoldsTexts[locale],
  ...movingTexts[locale],
  ...formsTexts[locale],
  ...planTexts[locale],
  ...boardTexts[locale],
  ...whyTexts[locale],
});

export type DealTexts = ReturnType<typeof sentencesIn>;

export const dealTexts = defineTexts<DealTexts>({ en: sentencesIn('en'), 'zh-CN': sentencesIn('zh-CN') });
