/** The form of language, time zone and the platform of notices. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Platform } from '../../chat/inbound.ts';
import { LOCALES, type Locale } from '../../chat/locale.ts';
import type { Field, Form } from '../../chat/reply.ts';
import { memberTexts } from './texts.ts';

/** Longest name of the IANA database is 32 characters. */
const TIME_ZONE_LENGTH_MAX = 60;

/** Stands for no choice: the platform linked last, whichever that is. */
export const LINKED_LAST = 'last';

export type ProfileFormInput = {
  locale: string;
  timeZone: string;
  /** A platform, or `LINKED_LAST`. */
  noticesOn: string;
  linked: readonly Platform[];
  /** What is wrong with what was typed, by field. */
  errors: Readonly<Partial<Record<'locale' | 'timeZone' | 'noticesOn', 'required' | 'noTimeZone'>>>;
};

export const makeProfileForm = (input: ProfileFormInput, locale: Locale): Form => {
  const texts = memberTexts[locale];
  const { errors } = input;
  return {
    title: texts.changeProfile,
    submit: encodeCommand('profile.save', 1, {}),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [
      {
        label: texts.habits,
        fields: [
          {
            kind: 'select',
            name: 'locale',
            label: texts.language,
            value: input.locale,
            options: LOCALES.map((value) => ({ value, label: texts.languages[value] })),
            required: true,
            ...(errors.locale === undefined ? {} : { error: texts[errors.locale] }),
          },
          {
            kind: 'text',
            name: 'timeZone',
            label: texts.timeZone,
            hint: texts.timeZoneHint,
            value: input.timeZone,
            maxLength: TIME_ZONE_LENGTH_MAX,
            required: true,
            ...(errors.timeZone === undefined ? {} : { error: texts[errors.timeZone] }),
          },
          ...noticesField(input, locale),
        ],
      },
    ],
  };
};

/** Whoever is known on one platform alone has nothing to choose. */
const noticesField = ({ linked, noticesOn, errors }: ProfileFormInput, locale: Locale): Field[] => {
  if (linked.length < 2) return [];
  const texts = memberTexts[locale];
  return [
    {
      kind: 'select',
      name: 'noticesOn',
      label: texts.notices,
      hint: texts.noticesHint,
      value: noticesOn,
      options: [
        { value: LINKED_LAST, label: texts.linkedLast },
        ...linked.map((value) => ({ value, label: texts.platforms[value] })),
      ],
      required: true,
      ...(errors.noticesOn === undefined ? {} : { error: texts[errors.noticesOn] }),
    },
  ];
};
