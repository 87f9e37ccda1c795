/** The form of a planned visit, new or moved. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Field, Form, Option } from '../../chat/reply.ts';
import { planTexts } from './texts.ts';

/** One line on a phone, with room for names. */
export const GOAL_LENGTH_MAX = 200;

export type PlanError = 'needed' | 'noAccount' | 'noDay' | 'past';

export type PlanFormInput = {
  /** Null for a new plan. */
  moves: { id: string; revision: number } | null;
  account: Option | null;
  plannedOn: string | null;
  goal: string;
  errors: Readonly<Partial<Record<'account' | 'day', PlanError>>>;
};

export const makePlanForm = (input: PlanFormInput, locale: Locale): Form => {
  const texts = planTexts[locale];
  const submit =
    input.moves === null
      ? encodeCommand('planvisit.save', 1, {})
      : encodeCommand('planvisit.save', 1, { moves: input.moves });
  return {
    title: texts.title,
    submit,
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [{ label: texts.title, fields: fieldsOf(input, locale) }],
  };
};

const fieldsOf = ({ moves, account, plannedOn, goal, errors }: PlanFormInput, locale: Locale): Field[] => {
  const texts = planTexts[locale];
  const wrong = (error: PlanError | undefined) =>
    error === undefined
      ? {}
      : { error: error === 'noAccount' ? texts.noAccount(account?.label ?? '') : texts[error] };
  const customer: Field = {
    kind: 'lookup',
    name: 'account',
    label: texts.account,
    source: 'accounts',
    value: account,
    allowNew: false,
    required: true,
    ...wrong(errors.account),
  };
  return [
    ...(moves === null ? [customer] : []),
    { kind: 'date', name: 'day', label: texts.day, value: plannedOn, required: true, ...wrong(errors.day) },
    {
      kind: 'text',
      name: 'goal',
      label: texts.goal,
      hint: texts.goalHint,
      value: goal,
      maxLength: GOAL_LENGTH_MAX,
    },
  ];
};
