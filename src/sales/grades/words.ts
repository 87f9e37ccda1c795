/** Grade, contact and purchases in one line each. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { CadenceState } from './cadence.ts';
import type { Importance } from './importance.ts';
import { averageWords, moneyWords, numberWords } from './number-words.ts';
import type { ThresholdCheck } from './purchase-threshold.ts';
import { gradeTexts } from './texts.ts';

/** Grade B · 76 of 100 · provisional. */
export const gradeWords = ({ grade, points, isFirm }: Importance, locale: Locale): string => {
  const texts = gradeTexts[locale];
  if (grade === null || points === null) return texts.noGrade;
  const words = texts.grade(grade, numberWords(points, locale));
  return isFirm ? words : `${words} · ${texts.provisional}`;
};

export const contactWords = (state: CadenceState, { today, viewer }: Caller): string => {
  const texts = gradeTexts[viewer.locale];
  const day = (isoDate: string) => formatDay(isoDate, today, viewer.locale);
  const words = (...parts: string[]) => parts.join(' · ');
  switch (state.state) {
    case 'no_grade':
      return texts.noGradeNoCadence;
    case 'never':
      return words(texts.everyDays(state.everyDays), texts.neverMet);
    case 'calendar_unknown':
      return words(texts.everyDays(state.everyDays), texts.lastOn(day(state.lastOn)), texts.calendarUnknown);
    case 'due':
    case 'in_time': {
      const isDue = state.state === 'due';
      const due =
        state.dueOn === null
          ? isDue
            ? texts.dueNow
            : texts.dueUnknown
          : isDue
            ? texts.dueSince(day(state.dueOn))
            : texts.dueOn(day(state.dueOn));
      return words(texts.everyDays(state.everyDays), texts.lastOn(day(state.lastOn)), due);
    }
  }
};

export const purchaseWords = (
  { result, currency, averageMinor, thresholdMinor }: ThresholdCheck,
  locale: Locale,
): string => {
  const texts = gradeTexts[locale];
  if (result === 'unknown' || currency === null || averageMinor === null || thresholdMinor === null) {
    return texts.threshold.unknown;
  }
  return texts.threshold[result](
    averageWords(averageMinor, currency, locale),
    moneyWords(thresholdMinor, currency, locale),
  );
};
