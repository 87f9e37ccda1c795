/** Opens the profile's form, and saves it: the answer already comes in the new language. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { LOCALES } from '../../../chat/locale.ts';
import { readTimeZone } from '../../../chat/time-zone.ts';
import type { Desk } from '../../desk.ts';
import { makeProfileForm, type ProfileFormInput } from '../profile-form.ts';
import { type Habits, saveHabits } from '../profile-store.ts';
import { memberTexts } from '../texts.ts';
import { done, formReply } from '../view.ts';

type FormOutcome = { form: ProfileFormInput };

export const editProfile = defineCommand<Desk, Record<string, never>, void, FormOutcome>({
  ...buttonOnly,
  name: 'profile.edit',
  summary: { 'zh-CN': '修改我的资料', en: 'Change my profile' },
  args: z.object({}),
  run: async (_desk, { viewer }) => ({
    form: { locale: viewer.locale, timeZone: viewer.timeZone, errors: {} },
  }),
  view: ({ form }, { viewer }) => formReply(makeProfileForm(form, viewer.locale)),
  refusals: {},
});

/** As typed: wrong values get a word at their field, not a card that has aged. */
const typed = z.object({ locale: z.string().max(20).default(''), timeZone: z.string().max(100).default('') });

export const saveProfile = defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | { saved: Habits }>({
  ...buttonOnly,
  name: 'profile.save',
  summary: { 'zh-CN': '保存我的资料', en: 'Save my profile' },
  args: typed,
  parseForm: (fields) => fields,
  run: async ({ sql }, { viewer }, written) => {
    const locale = LOCALES.find((one) => one === written.locale);
    const timeZone = readTimeZone(written.timeZone);
    if (locale === undefined || timeZone === null) {
      const errors = {
        ...(locale === undefined ? { locale: 'required' as const } : {}),
        ...(timeZone === null ? { timeZone: 'noTimeZone' as const } : {}),
      };
      return { form: { ...written, errors } };
    }
    await saveHabits(sql, viewer, { locale, timeZone });
    return { saved: { locale, timeZone } };
  },
  view: (outcome, { viewer }) =>
    'form' in outcome
      ? formReply(makeProfileForm(outcome.form, viewer.locale))
      : done(memberTexts[outcome.saved.locale].profileSaved),
  refusals: {},
});
