/** What is known of a deal, set by hand: criteria of its gate, the buyer's step, the eight steps, what they buy by. Pure. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { FormValues } from '../../chat/inbound.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Field, FieldGroup, Form } from '../../chat/reply.ts';
import type { EvidenceProperty, EvidenceValue } from '../evidence/properties.ts';
import { RELEASE, released, releaseOption } from '../evidence/release.ts';
import { isSetByHand } from '../evidence/rules.ts';
import { checkActivities } from './activities.ts';
import { readBuyerClock } from './buyer-clock.ts';
import type { DealPicture } from './deal-picture.ts';
import { judgeGate } from './gates.ts';
import { gradeCriteria } from './grade-criteria.ts';
import { gradeWords } from './grade-words.ts';
import { ACTIVITIES, type Activity, BUYER_STEPS, CRITERIA, GRADES, PURCHASE_FACTORS } from './kinds.ts';
import { dealLabels } from './label-texts.ts';
import { stageOf } from './pipeline.ts';
import { weighFactors } from './purchase-factors.ts';
import { dealTexts } from './texts.ts';

const IMPORTANCES = [1, 2, 3, 4, 5] as const;
const REMARK_MAX = 300;

export const makeKnowForm = (picture: DealPicture, locale: Locale): Form => {
  const texts = dealTexts[locale];
  return {
    title: texts.knowTitle,
    submit: encodeCommand('deal.know-save', 1, { id: picture.deal.id }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [criteriaGroup(picture, locale), stepsGroup(picture, locale), factorsGroup(picture, locale)],
  };
};

/** Empty: as the notes say. What was set by hand before stands in its field, and can be given up there. */
const criteriaGroup = (picture: DealPicture, locale: Locale): FieldGroup => {
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  const stage = stageOf(picture.pipeline, picture.deal);
  const fields = judgeGate(stage, gradeCriteria(picture)).lines.map(
    (line): Field => ({
      kind: 'select',
      name: `criterion-${line.criterion}`,
      label: labels.criterion[line.criterion],
      hint: gradeWords(line, picture.today, locale),
      value: line.reason?.by === 'hand' ? String(line.freshGrade) : null,
      options: [
        ...releaseOption(line.reason?.by === 'hand', true, locale),
        ...GRADES.map((grade) => ({ value: String(grade), label: labels.grade[grade] })),
      ],
    }),
  );
  const remark: Field = {
    kind: 'text',
    name: 'remark',
    label: texts.remark,
    value: '',
    maxLength: REMARK_MAX,
  };
  return { label: texts.gateOf(stage.name[locale]), fields: [...fields, remark] };
};

const stepsGroup = (picture: DealPicture, locale: Locale): FieldGroup => {
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  return {
    label: texts.buyer,
    fields: [
      {
        kind: 'select',
        name: 'buyerStep',
        label: texts.buyerField,
        value: readBuyerClock(picture).step,
        options: [
          ...releaseOption(readBuyerClock(picture).entries.some(isSetByHand), true, locale),
          ...BUYER_STEPS.map((step) => ({ value: step, label: labels.buyerStep[step] })),
        ],
      },
      {
        kind: 'multiSelect',
        name: 'activities',
        label: texts.stepsField,
        values: doneActivities(picture),
        options: [
          ...releaseOption(tickedByHand(picture).length > 0, true, locale),
          ...ACTIVITIES.map((one) => ({ value: one, label: labels.activity[one] })),
        ],
      },
    ],
  };
};

const factorsGroup = (picture: DealPicture, locale: Locale): FieldGroup => ({
  label: dealTexts[locale].factorsGroup,
  fields: weighFactors(picture).map(({ factor, importance, byHand }) => ({
    kind: 'select',
    name: `factor-${factor}`,
    label: dealLabels[locale].factor[factor],
    value: importance === null ? null : String(importance),
    options: [
      ...releaseOption(byHand, true, locale),
      ...IMPORTANCES.map((one) => ({ value: String(one), label: String(one) })),
    ],
  })),
});

const doneActivities = (picture: DealPicture): string[] =>
  checkActivities(picture).flatMap(({ activity, state }) => (state === 'done' ? [activity] : []));

/** Steps that were ticked or unticked by hand. */
const tickedByHand = (picture: DealPicture): Activity[] =>
  checkActivities(picture).flatMap(({ activity, entries }) =>
    entries.some((entry) => entry.property === 'activity') ? [activity] : [],
  );

/** A value set by hand, or given up. */
export type Known = {
  [P in EvidenceProperty]: { property: P; value: EvidenceValue<P> };
}['criterion' | 'buyer_step' | 'activity' | 'purchase_factor' | 'released'];

/** What the form says otherwise than the picture. Fields that were left as shown set nothing. */
export const knownFrom = (picture: DealPicture, fields: FormValues): Known[] => {
  const one = (name: string): string => [fields[name] ?? ''].flat()[0] ?? '';
  return [
    ...criteriaFrom(picture, one),
    ...buyerStepFrom(picture, one('buyerStep')),
    ...activitiesFrom(picture, fields.activities),
    ...factorsFrom(picture, one),
  ];
};

const criteriaFrom = (picture: DealPicture, one: (name: string) => string): Known[] => {
  const grades = gradeCriteria(picture);
  const remark = one('remark').trim().slice(0, REMARK_MAX);
  return CRITERIA.flatMap((criterion): Known[] => {
    const typed = one(`criterion-${criterion}`);
    const { reason, freshGrade } = grades[criterion];
    if (typed === RELEASE) return reason?.by === 'hand' ? [released('criterion', criterion)] : [];
    const grade = GRADES.find((value) => String(value) === typed);
    if (grade === undefined || (reason?.by === 'hand' && freshGrade === grade)) return [];
    return [{ property: 'criterion', value: { criterion, grade, note: remark === '' ? null : remark } }];
  });
};

const buyerStepFrom = (picture: DealPicture, typed: string): Known[] => {
  if (typed === RELEASE) return [released('buyer_step')];
  const step = BUYER_STEPS.find((value) => value === typed);
  return step === undefined || step === readBuyerClock(picture).step
    ? []
    : [{ property: 'buyer_step', value: step }];
};

const activitiesFrom = (picture: DealPicture, ticked: FormValues[string] | undefined): Known[] => {
  const before = doneActivities(picture);
  const now = [ticked ?? []].flat();
  if (now.includes(RELEASE)) return tickedByHand(picture).map((one) => released('activity', one));
  return ACTIVITIES.filter((activity) => before.includes(activity) !== now.includes(activity)).map(
    (activity) => ({ property: 'activity', value: { activity, done: now.includes(activity) } }),
  );
};

const factorsFrom = (picture: DealPicture, one: (name: string) => string): Known[] => {
  const before = weighFactors(picture);
  return PURCHASE_FACTORS.flatMap((factor): Known[] => {
    const typed = one(`factor-${factor}`);
    if (typed === RELEASE) return [released('purchase_factor', factor)];
    const importance = IMPORTANCES.find((value) => String(value) === typed);
    const was = before.find((line) => line.factor === factor)?.importance ?? null;
    return importance === undefined || importance === was
      ? []
      : [{ property: 'purchase_factor', value: { factor, importance } }];
  });
};
