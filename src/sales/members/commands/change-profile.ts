/** Opens the profile's form, and saves it: the answer already comes in the new language. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import type { Platform } from '../../../chat/inbound.ts';
import { LOCALES } from '../../../chat/locale.ts';
import { refuse } from '../../../chat/refusal.ts';
import { formOf, noticeOf } from '../../../chat/reply-shapes.ts';
import { readTimeZone } from '../../../chat/time-zone.ts';
import type { Desk } from '../../desk.ts';
import { linkedPlatforms } from '../notice-platform.ts';
import { LINKED_LAST, makeProfileForm, type ProfileFormInput } from '../profile-form.ts';
import { findProfile, type Habits, saveHabits } from '../profile-store.ts';
import { inBoth, memberTexts } from '../texts.ts';

type FormOutcome = { form: ProfileFormInput };

const refusals = { gone: () => inBoth((texts) => texts.memberGone) };

export const editProfile = defineCommand<Desk, Record<string, never>, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'profile.edit',
  summary: { 'zh-CN': '修改我的资料', en: 'Change my profile' },
  args: z.object({}),
  run: async ({ sql }, { viewer }) => {
    const profile = await findProfile(sql, viewer);
    if (profile === null) return refuse('gone');
    const { locale, timeZone } = viewer;
    const linked = linkedPlatforms(profile);
    const noticesOn = linked.find((one) => one === profile.noticesOn) ?? LINKED_LAST;
    return { form: { locale, timeZone, noticesOn, linked, errors: {} } };
  },
  view: ({ form }, { viewer }) => formOf(makeProfileForm(form, viewer.locale)),
  refusals,
});

/** As typed: wrong values get a word at their field, not a card that has aged. */
const typed = z.object({
  locale: z.string().max(20).default(''),
  timeZone: z.string().max(100).default(''),
  /** Missing where there is nothing to choose. */
  noticesOn: z.string().max(20).default(LINKED_LAST),
});
type Typed = z.infer<typeof typed>;

export const saveProfile = defineCommand<Desk, Typed, void, FormOutcome | { saved: Habits }, 'gone'>({
  ...buttonOnly,
  name: 'profile.save',
  summary: { 'zh-CN': '保存我的资料', en: 'Save my profile' },
  args: typed,
  parseForm: (fields) => fields,
  run: async ({ sql }, { viewer }, written) => {
    const profile = await findProfile(sql, viewer);
    if (profile === null) return refuse('gone');
    const linked = linkedPlatforms(profile);
    const locale = LOCALES.find((one) => one === written.locale);
    const timeZone = readTimeZone(written.timeZone);
    const noticesOn = readNotices(written.noticesOn, linked);
    if (locale === undefined || timeZone === null || noticesOn === undefined) {
      const errors = {
        ...(locale === undefined ? { locale: 'required' as const } : {}),
        ...(timeZone === null ? { timeZone: 'noTimeZone' as const } : {}),
        ...(noticesOn === undefined ? { noticesOn: 'required' as const } : {}),
      };
      return { form: { ...written, linked, errors } };
    }
    await saveHabits(sql, viewer, { locale, timeZone, noticesOn });
    return { saved: { locale, timeZone, noticesOn } };
  },
  view: (outcome, { viewer }) =>
    'form' in outcome
      ? formOf(makeProfileForm(outcome.form, viewer.locale))
      : noticeOf(memberTexts[outcome.saved.locale].profileSaved),
  refusals,
});

/** Undefined where the member is not known on that platform. */
const readNotices = (written: string, linked: readonly Platform[]): Platform | null | undefined =>
  written === LINKED_LAST ? null : linked.find((one) => one === written);
