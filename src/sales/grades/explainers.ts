/** What "why?" tells of an account's grade and of the value it sees in us. */
import type { Locale } from '../../chat/locale.ts';
import { factsOf, releasesOf } from '../evidence/rules.ts';
import { findSettings } from '../settings/store.ts';
import type { Because, Explainer } from '../why/explainer.ts';
import { whyTexts } from '../why/texts.ts';
import { FIRM_SHARE } from './importance.ts';
import { IMPORTANCE_CRITERIA, KEY_ACCOUNT_SIGNS, PERCEIVED_SIDES, type PerceivedSide } from './kinds.ts';
import { numberWords, percentWords } from './number-words.ts';
import { levelOf, type PerceivedPoint, pointOfObjection, pointOfSentiment } from './perceived-value.ts';
import type { AccountRecords } from './records.ts';
import { type GradeRules, gradeRulesOf } from './settings.ts';
import { perceivedOf, standingOf } from './standing.ts';
import { findAccountRecords } from './store.ts';
import { gradeTexts } from './texts.ts';
import { whyGradeTexts } from './why-texts.ts';
import { gradeWords } from './words.ts';

/** `key`: one criterion alone. */
export const explainGrade: Explainer = {
  topic: 'grade',
  subject: 'account',
  words: { 'zh-CN': '等级', en: 'grade' },
  explain: async ({ sql }, { viewer, today }, id, key) => {
    const [records, settings] = await Promise.all([
      findAccountRecords(sql, viewer, id),
      findSettings(sql, viewer),
    ]);
    if (records === null) return null;
    const rules = gradeRulesOf(settings);
    const { locale } = viewer;
    const texts = whyGradeTexts[locale];
    const points = (value: number) => numberWords(value, locale);
    const { A, B, C } = rules.floors;
    const { importance } = standingOf(records, rules, today);
    return {
      title: `${records.file.name} · ${gradeWords(importance, locale)}`,
      rule: texts.gradeRule(
        texts.floors(points(A), points(B), points(C)),
        percentWords(FIRM_SHARE * 100, locale),
      ),
      because: [
        ...criteriaBecause(records, rules, locale, key),
        ...(key === undefined ? [...signsBecause(records, locale), ...givenUp(records, locale)] : []),
      ],
    };
  },
};

/** Each criterion with its scores over time, in the order of the table. */
const criteriaBecause = (
  { ledger }: AccountRecords,
  { weights }: GradeRules,
  locale: Locale,
  key: string | undefined,
): Because[] => {
  const texts = whyGradeTexts[locale];
  const scores = factsOf(ledger, 'importance_score');
  return IMPORTANCE_CRITERIA.filter((criterion) => key === undefined || criterion === key).map(
    (criterion) => {
      const label = gradeTexts[locale].criterion[criterion];
      const weight = numberWords(weights[criterion], locale);
      const entries = scores.filter(({ value }) => value.criterion === criterion);
      const latest = entries[0]?.value.score;
      const text = latest === undefined ? texts.noScore(label, weight) : texts.score(label, latest, weight);
      return { text, entries };
    },
  );
};

/** Scores and answers that somebody gave up: part of the account's history. */
const givenUp = ({ ledger, file }: AccountRecords, locale: Locale): Because[] =>
  releasesOf(ledger, file.id, ['importance_score', 'key_account_sign']).map((entry) => {
    const { criterion, sign } = gradeTexts[locale];
    const labels: Readonly<Record<string, string>> = { ...criterion, ...sign };
    const { part } = entry.value;
    return { text: whyTexts[locale].released(labels[part] ?? part), entries: [entry] };
  });

const signsBecause = ({ ledger }: AccountRecords, locale: Locale): Because[] => {
  const texts = whyGradeTexts[locale];
  const answers = factsOf(ledger, 'key_account_sign');
  return KEY_ACCOUNT_SIGNS.flatMap((sign) => {
    const entries = answers.filter(({ value }) => value.sign === sign);
    const latest = entries[0]?.value;
    if (latest === undefined) return [];
    const label = gradeTexts[locale].sign[sign];
    return [{ text: latest.holds ? texts.sign(label, latest.words) : texts.noSign(label), entries }];
  });
};

export const explainValue: Explainer = {
  topic: 'value',
  subject: 'account',
  words: { 'zh-CN': '感知价值', en: 'value' },
  explain: async ({ sql }, { viewer }, id) => {
    const records = await findAccountRecords(sql, viewer, id);
    if (records === null) return null;
    const { locale } = viewer;
    const { sides } = perceivedOf(records.ledger);
    return {
      title: `${records.file.name} · ${gradeTexts[locale].perceived}`,
      rule: whyGradeTexts[locale].valueRule,
      because: PERCEIVED_SIDES.map((side) => ({
        text: sideWords(side, sides[side], locale),
        entries: entriesOf(records, side),
      })),
    };
  },
};

const sideWords = (side: PerceivedSide, point: PerceivedPoint | null, locale: Locale): string => {
  const texts = gradeTexts[locale];
  return point === null
    ? whyGradeTexts[locale].untold(texts.side[side])
    : whyGradeTexts[locale].told(texts.side[side], texts.level[levelOf(point.points)], String(point.points));
};

/** Numbers and words that tell of one side, newest first. */
const entriesOf = ({ ledger }: AccountRecords, side: PerceivedSide): Because['entries'] => {
  const of = (points: readonly PerceivedPoint[]) => points.some((point) => point.side === side);
  return [
    ...factsOf(ledger, 'perceived_value').filter(({ value }) => value.side === side),
    ...factsOf(ledger, 'objection').filter(({ value, observedOn }) =>
      of(pointOfObjection(value, observedOn)),
    ),
    ...factsOf(ledger, 'sentiment').filter(({ value, observedOn }) =>
      of(pointOfSentiment(value, observedOn)),
    ),
  ].sort((a, b) => (a.observedOn < b.observedOn ? 1 : a.observedOn > b.observedOn ? -1 : 0));
};
