/** The form in which an admin hands a member's tasks and accounts to a colleague. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Form, Option } from '../../chat/reply.ts';
import { leavingTexts } from './texts.ts';

export const HANDED_OVER = ['tasks', 'accounts'] as const;
export type HandedOver = (typeof HANDED_OVER)[number];

export type HandOverInput = {
  from: { id: string; name: string };
  counts: Readonly<Record<HandedOver, number>>;
  to: Option | null;
  what: readonly HandedOver[];
  errors: Readonly<Partial<Record<'to' | 'what', 'whoGone' | 'nothingChosen'>>>;
};

export const makeHandOverForm = ({ from, counts, to, what, errors }: HandOverInput, locale: Locale): Form => {
  const texts = leavingTexts[locale];
  const labels = { tasks: texts.tasks(counts.tasks), accounts: texts.accounts(counts.accounts) };
  return {
    title: texts.title(from.name),
    submit: encodeCommand('member.hand-over-save', 1, { id: from.id }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [
      {
        label: texts.group,
        fields: [
          {
            kind: 'lookup',
            name: 'to',
            label: texts.to,
            hint: texts.toHint,
            source: 'members',
            value: to,
            allowNew: false,
            required: true,
            ...(errors.to === undefined ? {} : { error: texts[errors.to] }),
          },
          {
            kind: 'multiSelect',
            name: 'what',
            label: texts.what,
            values: what,
            options: HANDED_OVER.filter((one) => counts[one] > 0).map((value) => ({
              value,
              label: labels[value],
            })),
            ...(errors.what === undefined ? {} : { error: texts[errors.what] }),
          },
        ],
      },
    ],
  };
};
