/** Scores that a person gives: importance (G4), value scorecard (G5), perceived value (G6). */
import type { Locale } from '../../../chat/locale.ts';
import type { HandForm, HandValue, Typed } from '../../evidence/hand-form.ts';
import { RELEASE, released, releaseOption } from '../../evidence/release.ts';
import { factsOf } from '../../evidence/rules.ts';
import { IMPORTANCE_CRITERIA, PERCEIVED_SIDES, VALUE_PARTS } from '../kinds.ts';
import { PERCEIVED_MAX, PERCEIVED_MIN } from '../perceived-value.ts';
import type { AccountRecords } from '../records.ts';
import { scoresOf } from '../standing.ts';
import { gradeTexts } from '../texts.ts';
import { SCORE_MAX, SCORE_MIN } from '../weighted-score.ts';
import { scale, selectField } from './select-field.ts';
import { formTexts } from './texts.ts';

const titleOf = (pick: (texts: (typeof formTexts)['en']) => string) => ({
  'zh-CN': pick(formTexts['zh-CN']),
  en: pick(formTexts.en),
});

/** Scores that differ from those on record, or are given up; a field left open says nothing. */
const changed = <Part extends string>(
  parts: readonly Part[],
  typed: Typed,
  onRecord: (part: Part) => number | undefined,
  max: number,
  handValue: (part: Part, score: number) => HandValue,
  giveUp: (part: Part) => HandValue,
): HandValue[] =>
  parts.flatMap((part) => {
    if (typed(part) === RELEASE) return [giveUp(part)];
    const score = Number(typed(part));
    const isScore = Number.isInteger(score) && score >= 1 && score <= max;
    return isScore && score !== onRecord(part) ? [handValue(part, score)] : [];
  });

/** Said once, at the first of the scores. */
const scaleHint = (at: number, locale: Locale): { hint?: string } =>
  at === 0 ? { hint: formTexts[locale].scale } : {};

export const scoresForm: HandForm<AccountRecords> = {
  form: 'scores',
  title: titleOf((texts) => texts.scores),
  fields: ({ ledger }, locale, shown) => {
    const scores = scoresOf(ledger);
    return IMPORTANCE_CRITERIA.map((criterion, at) =>
      selectField(
        {
          name: criterion,
          label: gradeTexts[locale].criterion[criterion],
          value: shown?.(criterion) ?? String(scores[criterion] ?? ''),
          ...scaleHint(at, locale),
          give: releaseOption(scores[criterion] !== undefined, false, locale),
        },
        scale(SCORE_MIN, SCORE_MAX),
        String,
      ),
    );
  },
  read: async (typed, { ledger }) => {
    const scores = scoresOf(ledger);
    const handValue = (criterion: (typeof IMPORTANCE_CRITERIA)[number], score: number): HandValue => ({
      property: 'importance_score',
      value: { criterion, score },
    });
    const giveUp = (criterion: string) => released('importance_score', criterion);
    return {
      values: changed(IMPORTANCE_CRITERIA, typed, (one) => scores[one], SCORE_MAX, handValue, giveUp),
    };
  },
};

const cardOf = ({ ledger }: AccountRecords, year: number) => {
  const scores = factsOf(ledger, 'value_score').map(({ value }) => value);
  return (part: (typeof VALUE_PARTS)[number]) =>
    scores.find((one) => one.year === year && one.part === part)?.score;
};

export const cardForm: HandForm<AccountRecords> = {
  form: 'card',
  title: titleOf((texts) => texts.card),
  fields: (records, locale, shown, today) => {
    const onRecord = cardOf(records, Number(today.slice(0, 4)));
    return VALUE_PARTS.map((part, at) =>
      selectField(
        {
          name: part,
          label: gradeTexts[locale].part[part],
          value: shown?.(part) ?? String(onRecord(part) ?? ''),
          ...scaleHint(at, locale),
          give: releaseOption(onRecord(part) !== undefined, false, locale),
        },
        scale(SCORE_MIN, SCORE_MAX),
        String,
      ),
    );
  },
  read: async (typed, records, { caller }) => {
    const year = Number(caller.today.slice(0, 4));
    const handValue = (part: (typeof VALUE_PARTS)[number], score: number): HandValue => ({
      property: 'value_score',
      value: { year, part, score },
    });
    const giveUp = (part: string) => released('value_score', `${year}/${part}`);
    return { values: changed(VALUE_PARTS, typed, cardOf(records, year), SCORE_MAX, handValue, giveUp) };
  },
};

export const perceivedForm: HandForm<AccountRecords> = {
  form: 'felt',
  title: titleOf((texts) => texts.perceived),
  fields: ({ ledger }, locale, shown) => {
    const set = new Set(factsOf(ledger, 'perceived_value').map(({ value }) => value.side));
    return PERCEIVED_SIDES.map((side) =>
      selectField(
        {
          name: side,
          label: gradeTexts[locale].side[side],
          // What was told before is not the default: the same number told again is a telling of today.
          value: shown?.(side) ?? null,
          hint: formTexts[locale].perceivedScale,
          give: releaseOption(set.has(side), true, locale),
        },
        scale(PERCEIVED_MIN, PERCEIVED_MAX),
        String,
      ),
    );
  },
  read: async (typed) => {
    const handValue = (side: (typeof PERCEIVED_SIDES)[number], points: number): HandValue => ({
      property: 'perceived_value',
      value: { side, points },
    });
    const giveUp = (side: string) => released('perceived_value', side);
    return { values: changed(PERCEIVED_SIDES, typed, () => undefined, PERCEIVED_MAX, handValue, giveUp) };
  },
};
