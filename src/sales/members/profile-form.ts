/** The form of language and time zone. */
import { encodeCommand } from '../../chat/command-codec.ts';
import { LOCALES, type Locale } from '../../chat/locale.ts';
import type { Form } from '../../chat/reply.ts';
import { memberTexts } from './texts.ts';

/** Longest name of the IANA database is 32 characters. */
const TIME_ZONE_LENGTH_MAX = 60;

export type ProfileFormInput = {
  locale: string;
  timeZone: string;
  /** What is wrong with what was typed, by field. */
  errors: Readonly<Partial<Record<'locale' | 'timeZone', 'required' | 'noTimeZone'>>>;
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
        ],
      },
    ],
  };
};
