/** A telling of closeness in words: what it was, and how it has decayed since. */
import { capitalized, formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { ClosenessRecord } from './closeness.ts';
import { peopleLabels } from './people-labels.ts';
import { peopleTexts } from './texts.ts';

export const closenessWords = (
  { entry, isSuperseded, seenOn, fellOn, now }: ClosenessRecord,
  today: string,
  locale: Locale,
): string => {
  const texts = peopleTexts[locale];
  const labels = peopleLabels[locale].closeness;
  const told = capitalized(labels[entry.value]);
  if (isSuperseded) return `${told}${texts.dot}${texts.toldAnew}`;
  const day = (on: string) => formatDay(on, today, locale);
  const unseen = texts.unseenSince(day(seenOn));
  if (fellOn.length === 0) return `${told}${texts.dot}${unseen}${texts.dot}${texts.notFallen}`;
  const falls = texts.fellOn(fellOn.map(day).join(texts.comma), labels[now]);
  return `${told}${texts.dot}${unseen}${texts.dot}${falls}`;
};
