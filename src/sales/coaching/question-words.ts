/** A question for next time and its reason, in the reader's language. */
import type { Locale } from '../../chat/locale.ts';
import { labelTexts } from '../label-texts.ts';
import { whenWords } from './month-words.ts';
import type { NextQuestion } from './next-questions.ts';
import { coachingTexts } from './texts.ts';

export const questionWords = (
  question: NextQuestion,
  today: string,
  locale: Locale,
): { ask: string; because: string } => {
  const words = { who: '', was: '', now: '', when: '', what: '', ...partsOf(question, today, locale) };
  return coachingTexts[locale].asks[question.gap](words);
};

type Parts = Partial<Record<'who' | 'was' | 'now' | 'when' | 'what', string>>;

const partsOf = (question: NextQuestion, today: string, locale: Locale): Parts => {
  const labels = labelTexts[locale];
  const when = (date: string) => whenWords(date, today, locale);
  switch (question.gap) {
    case 'promise_due':
      return { what: question.what, when: question.dueOn === null ? '' : when(question.dueOn) };
    case 'objection_open':
      return { what: labels.objection[question.objection], when: when(question.on) };
    case 'opponent':
      return { who: question.who, when: when(question.since) };
    case 'stance_unknown':
      return { who: question.who, what: labels.role[question.role] };
    case 'risk_open':
      return { what: labels.risk[question.risk], when: when(question.on) };
    case 'competitor_strength':
      return { what: question.name, when: when(question.on) };
    case 'stage_role_unknown':
      return {
        what: question.deal,
        was: question.stageName[locale],
        now: labels.role[question.role],
      };
    case 'amount_unknown':
    case 'close_date_unknown':
      return { what: question.deal };
    case 'decider_unknown':
    case 'no_next_step':
      return { who: question.accountName };
    case 'file_departments':
    case 'file_titles':
    case 'file_rivals':
    case 'file_value_chain':
    case 'file_finances':
    case 'decider_unmet':
    case 'single_contact':
    case 'never_met':
      return { who: question.who };
  }
};
