/** The form of one line of a plan. */
import { encodeCommand } from '../../../chat/command-codec.ts';
import type { Locale } from '../../../chat/locale.ts';
import type { Field, Form, Option } from '../../../chat/reply.ts';
import { selectField } from '../../grades/forms/select-field.ts';
import { GOLDEN_QUESTIONS, LINE_STATES, type LineState, PLAN_PARTS, type PlanPart } from '../kinds.ts';
import { hasOwner } from '../line-view.ts';
import { planTexts } from '../texts.ts';

/** A sentence or two. */
export const TEXT_LENGTH_MAX = 500;
export const MEASURE_LENGTH_MAX = 200;

export type LineInput = {
  accountId: string;
  accountName: string;
  year: number;
  /** Null for a new line whose part is still to be chosen. */
  part: PlanPart | null;
  /** Null for a new line. */
  lineId: string | null;
  text: string;
  segment: string;
  owner: Option | null;
  dueOn: string | null;
  measure: string;
  state: LineState;
  /** Segments that the plan names. */
  segments: readonly string[];
  errors: Readonly<Partial<Record<'part' | 'text' | 'owner', string>>>;
};

export const isGolden = (part: PlanPart): boolean => GOLDEN_QUESTIONS.some((question) => question === part);

export const makeLineForm = (input: LineInput, locale: Locale): Form => {
  const texts = planTexts[locale];
  const { accountId, year, part, lineId } = input;
  // A new line may become of any part, so all fields are there.
  const mayBe = (holds: (part: PlanPart) => boolean) => lineId === null || (part !== null && holds(part));
  const which = lineId === null ? { id: accountId, year } : { id: accountId, year, line: lineId };
  return {
    title: lineId === null || part === null ? texts.add : texts.part[part],
    submit: encodeCommand('accountplan.line.save', 1, which),
    submitLabel: texts.form.save,
    cancelLabel: texts.form.cancel,
    groups: [
      {
        label: `${input.accountName} · ${year}`,
        fields: [
          ...(lineId === null ? [partField(input, locale)] : []),
          textField(input, locale),
          ...(input.segments.length > 0 && mayBe(isGolden) ? [segmentField(input, locale)] : []),
          ...(mayBe(hasOwner) ? ownerFields(input, locale) : []),
        ],
      },
    ],
  };
};

const partField = ({ part, errors }: LineInput, locale: Locale): Field => {
  const texts = planTexts[locale];
  const field = selectField(
    { name: 'part', label: texts.form.part, value: part, required: true },
    PLAN_PARTS,
    (one) => texts.part[one],
  );
  return errors.part === undefined ? field : { ...field, error: errors.part };
};

const textField = ({ text, lineId, errors }: LineInput, locale: Locale): Field => {
  const texts = planTexts[locale].form;
  return {
    kind: 'longText',
    name: 'text',
    label: texts.text,
    value: text,
    maxLength: TEXT_LENGTH_MAX,
    ...(lineId === null ? { required: true } : { hint: texts.textHint }),
    ...(errors.text === undefined ? {} : { error: errors.text }),
  };
};

const segmentField = ({ segment, segments }: LineInput, locale: Locale): Field =>
  selectField(
    {
      name: 'segment',
      label: planTexts[locale].form.segment,
      value: segment,
      hint: planTexts[locale].form.allSegments,
    },
    segments,
    (one) => one,
  );

const ownerFields = (input: LineInput, locale: Locale): Field[] => {
  const { form, state } = planTexts[locale];
  const { owner, dueOn, measure, errors } = input;
  return [
    {
      kind: 'lookup',
      name: 'owner',
      label: form.owner,
      hint: form.ownerHint,
      source: 'members',
      value: owner,
      allowNew: false,
      ...(errors.owner === undefined ? {} : { error: errors.owner }),
    },
    { kind: 'date', name: 'dueOn', label: form.due, value: dueOn },
    {
      kind: 'text',
      name: 'measure',
      label: form.measure,
      value: measure,
      maxLength: MEASURE_LENGTH_MAX,
    },
    selectField(
      { name: 'state', label: form.state, value: input.state, required: true },
      LINE_STATES,
      (one) => state[one],
    ),
  ];
};
