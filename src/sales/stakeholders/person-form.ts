/** The form of what everybody with rights may know of a person: role, stance, reports-to, influence. */
import { encodeCommand } from '../../chat/command-codec.ts';
import { capitalized } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Field, Form } from '../../chat/reply.ts';
import { STANCES } from '../../reading/labels.ts';
import { releaseOption } from '../evidence/release.ts';
import { isSetByHand } from '../evidence/rules.ts';
import { labelTexts } from '../label-texts.ts';
import { HELD_ROLES, INFLUENCE_LEVELS } from './kinds.ts';
import { peopleLabels } from './people-labels.ts';
import type { Standing } from './standing.ts';
import { peopleTexts } from './texts.ts';

/** Longer than Slack's lists of options take. */
export const SUPERIORS_MAX = 95;
export const ANSWER_LENGTH_MAX = 300;

export const makePersonForm = (
  person: Standing,
  people: readonly Standing[],
  dealId: string | undefined,
  locale: Locale,
  errors: { reports?: string } = {},
): Form => {
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const { id } = person;
  const release = (byHand: boolean) => releaseOption(byHand, true, locale);
  const superiors = people.filter((one) => one.id !== id).slice(0, SUPERIORS_MAX);
  const answer: Field[] =
    person.stance?.value === 'opponent'
      ? [
          {
            kind: 'longText',
            name: 'answer',
            label: words.formAnswer,
            value: person.answerPlan?.value ?? '',
            maxLength: ANSWER_LENGTH_MAX,
          },
        ]
      : [];
  return {
    title: words.formTitle(person.name),
    submit: encodeCommand('person.save', 1, { id, ...(dealId === undefined ? {} : { deal: dealId }) }),
    submitLabel: words.save,
    cancelLabel: words.cancel,
    groups: [
      {
        label: '',
        fields: [
          {
            kind: 'multiSelect',
            name: 'roles',
            label: words.formRoles,
            hint: words.formRolesHint,
            values: person.roles.map(({ held }) => held),
            options: [
              ...release(person.roles.some(({ entry }) => isSetByHand(entry))),
              ...HELD_ROLES.map((held) => ({ value: held, label: capitalized(labels.held[held]) })),
            ],
          },
          {
            kind: 'select',
            name: 'stance',
            label: words.formStance,
            value: person.stance?.value ?? null,
            options: [
              ...release(person.stance !== null && isSetByHand(person.stance.entry)),
              ...STANCES.map((one) => ({ value: one, label: capitalized(labelTexts[locale].stance[one]) })),
            ],
          },
          {
            kind: 'select',
            name: 'reports',
            label: words.formReports,
            value: person.reportsTo?.value ?? null,
            options: [
              ...releaseOption(person.reportsTo !== null, false, locale),
              ...superiors.map((one) => ({ value: one.id, label: one.name })),
            ],
            ...(errors.reports === undefined ? {} : { error: errors.reports }),
          },
          {
            kind: 'select',
            name: 'influence',
            label: words.formInfluence,
            value: person.influence === null ? null : String(person.influence.value),
            options: [
              ...releaseOption(person.influence !== null, false, locale),
              ...INFLUENCE_LEVELS.map((level) => ({
                value: String(level),
                label: capitalized(labels.influence[level]),
              })),
            ],
          },
          ...answer,
        ],
      },
    ],
  };
};
