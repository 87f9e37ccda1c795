/** The edit form of a visit, filled with what was understood. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { FieldGroup, Form } from '../../chat/reply.ts';
import type { EditErrors } from './edit-fields.ts';
import { amountGroup, basics, type FormContent, more, personGroup, stepGroup } from './edit-groups.ts';
import { editTexts } from './edit-texts.ts';
import { type Typed, withTyped } from './typed-fields.ts';

export type EditFormInput = FormContent & {
  visitId: string;
  revision: number;
  errors: EditErrors;
  /** What was submitted, where the form is shown again. */
  typed: Typed | null;
};

export const makeEditForm = (input: EditFormInput, locale: Locale): Form => {
  const texts = editTexts[locale];
  const { content } = input;
  const groups = [
    basics(input, locale),
    ...blankAfter(content.people).map((person, index) => personGroup(person, index, locale)),
    ...blankAfter(content.amounts).map((amount, index) => amountGroup(amount, index, locale)),
    ...blankAfter(content.nextSteps).map((step, index) => stepGroup(step, index, locale)),
    more(content, locale),
  ];
  return {
    title: texts.title,
    submit: encodeCommand('visit.save', 1, { visit: input.visitId, revision: input.revision }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: groups.map((group) => afterSubmit(group, input, locale)),
  };
};

/** One empty place stands after the filled ones, to add to. */
const blankAfter = <T>(filled: readonly T[]): (T | null)[] => [...filled, null];

const afterSubmit = (group: FieldGroup, { errors, typed }: EditFormInput, locale: Locale): FieldGroup => ({
  ...group,
  fields: group.fields.map((field) => {
    const filled = typed === null ? field : withTyped(field, typed);
    const code = errors[field.name];
    return code === undefined ? filled : { ...filled, error: editTexts[locale].errors[code] };
  }),
});
