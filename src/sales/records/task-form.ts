/** The form in which a task gets another day or another member. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Form } from '../../chat/reply.ts';
import type { Colleague } from '../accounts/who-may-see.ts';
import { recordTexts } from './texts.ts';

export type TaskFormInput = {
  task: { id: string; revision: number; what: string };
  colleagues: readonly Colleague[];
  assigneeId: string;
  dueOn: string | null;
  errors: Readonly<Partial<Record<'assignee' | 'due', string>>>;
};

export const makeTaskForm = (input: TaskFormInput, locale: Locale): Form => {
  const words = recordTexts[locale];
  const { id, revision, what } = input.task;
  const { assignee, due } = input.errors;
  return {
    title: words.changeTitle,
    submit: encodeCommand('task.save', 1, { id, revision }),
    submitLabel: words.save,
    cancelLabel: words.cancel,
    groups: [
      {
        label: what,
        fields: [
          {
            kind: 'date',
            name: 'due',
            label: words.dueField,
            value: input.dueOn,
            ...(due === undefined ? {} : { error: due }),
          },
          {
            kind: 'select',
            name: 'assignee',
            label: words.whoField,
            hint: words.whoHint,
            value: input.assigneeId,
            options: input.colleagues.map((one) => ({ value: one.id, label: one.name })),
            required: true,
            ...(assignee === undefined ? {} : { error: assignee }),
          },
        ],
      },
    ],
  };
};
