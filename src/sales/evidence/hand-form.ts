/**
 * Forms in which a person sets values of an account by hand. A slice gives the fields and how they are read; opening,
 * checking, saving and saying so are the same for all.
 */
import { z } from 'zod';
import { buttonOnly } from '../../chat/button-only.ts';
import { type Caller, type Command, defineCommand } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { FormValues } from '../../chat/inbound.ts';
import type { Locale, Localized } from '../../chat/locale.ts';
import { refuse } from '../../chat/refusal.ts';
import type { Field, Reply } from '../../chat/reply.ts';
import { buttonOf, formOf, replyOf } from '../../chat/reply-shapes.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findHome } from '../accounts/store.ts';
import type { Desk } from '../desk.ts';
import { recordByHand } from './by-hand.ts';
import { handTexts } from './hand-texts.ts';
import type { EvidenceProperty, EvidenceValue } from './properties.ts';

export type HandValue = {
  [P in EvidenceProperty]: { property: P; value: EvidenceValue<P> };
}[EvidenceProperty];

/** What was typed, by field; a field that was not sent is empty. */
export type Typed = (name: string) => string;

export type HandForm<Records> = {
  /** Code within its slice: stands in options, which hold 75 characters in all (Slack); so it is short. */
  form: string;
  title: Localized;
  /** `shown`: what was typed before, where the form comes back with an error; null the first time. */
  fields: (records: Records, locale: Locale, shown: Typed | null, today: string) => Field[];
  /** Values that differ from those on record, or a word at each field that is wrong. */
  read: (
    typed: Typed,
    records: Records,
    context: { desk: Desk; caller: Caller },
  ) => Promise<{ values: readonly HandValue[] } | { errors: Readonly<Record<string, string>> }>;
};

/** What all records tell of the account they are of. */
type OfAccount = { file: { id: string; name: string } };

export type HandForms<Records extends OfAccount> = {
  /** Code of the command that opens; the one that saves is `<name>.save`. */
  name: string;
  summary: Localized;
  forms: readonly HandForm<Records>[];
  find: (sql: Queries, viewer: Viewer, accountId: string) => Promise<Records | null>;
  /** The command that shows what the values make, called with the account's id. */
  show: string;
};

type FormOutcome = {
  form: string;
  title: string;
  accountId: string;
  accountName: string;
  fields: readonly Field[];
};
type Saved = { title: string; accountId: string; accountName: string; count: number };

const which = z.object({ id: z.uuid(), form: z.string().max(40) });
const typed = which.extend({
  fields: z.record(z.string(), z.union([z.string().max(5000), z.array(z.string().max(5000))])).default({}),
});

const refusals = { gone: () => ({ 'zh-CN': handTexts['zh-CN'].gone, en: handTexts.en.gone }) };

/** The command that opens a form, and the one that saves it. */
export const makeHandForms = <Records extends OfAccount>(
  all: HandForms<Records>,
): readonly Command<Desk>[] => [openForm(all), saveForm(all)];

const openForm = <Records extends OfAccount>(all: HandForms<Records>): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'gone'>({
    ...buttonOnly,
    name: all.name,
    summary: all.summary,
    args: which,
    run: async ({ sql }, { viewer, today }, { id, form: code }) => {
      const form = all.forms.find((one) => one.form === code);
      const records = await all.find(sql, viewer, id);
      if (form === undefined || records === null) return refuse('gone');
      return outcomeOf(form, records, viewer.locale, form.fields(records, viewer.locale, null, today));
    },
    view: (outcome, caller) => viewForm(all, outcome, caller),
    refusals,
  });

const saveForm = <Records extends OfAccount>(all: HandForms<Records>): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | Saved, 'gone'>({
    ...buttonOnly,
    name: `${all.name}.save`,
    summary: all.summary,
    args: typed,
    parseForm: (fields) => ({ fields }),
    run: async (desk, caller, { id, form: code, fields: written }) => {
      const { viewer, today } = caller;
      const form = all.forms.find((one) => one.form === code);
      const records = await all.find(desk.sql, viewer, id);
      if (form === undefined || records === null) return refuse('gone');
      const shown = typedOf(written);
      const read = await form.read(shown, records, { desk, caller });
      if ('errors' in read) {
        const fields = form.fields(records, viewer.locale, shown, today);
        return outcomeOf(form, records, viewer.locale, withErrors(fields, read.errors));
      }
      const { file } = records;
      const accountId = await findHome(desk.sql, viewer, file.id);
      const subject = { subjectKind: 'account' as const, subjectId: file.id, accountId };
      await recordByHand(
        desk,
        caller,
        read.values.map((value) => ({ ...subject, ...value })),
      );
      const title = form.title[viewer.locale];
      return { title, accountId: file.id, accountName: file.name, count: read.values.length };
    },
    view: (outcome, caller) =>
      'fields' in outcome ? viewForm(all, outcome, caller) : viewSaved(all, outcome, caller),
    refusals,
  });

const typedOf =
  (written: FormValues): Typed =>
  (name) => {
    const value = written[name] ?? '';
    return (typeof value === 'string' ? value : (value[0] ?? '')).trim();
  };

const outcomeOf = <Records extends OfAccount>(
  { form, title }: HandForm<Records>,
  { file }: Records,
  locale: Locale,
  fields: readonly Field[],
): FormOutcome => ({ form, title: title[locale], accountId: file.id, accountName: file.name, fields });

const withErrors = (fields: readonly Field[], errors: Readonly<Record<string, string>>): Field[] =>
  fields.map((field) => {
    const error = errors[field.name];
    return error === undefined ? field : { ...field, error };
  });

const viewForm = <Records extends OfAccount>(
  { name }: HandForms<Records>,
  { form, title, accountId, accountName, fields }: FormOutcome,
  { viewer }: Caller,
): Reply =>
  formOf({
    title,
    submit: encodeCommand(`${name}.save`, 1, { id: accountId, form }),
    submitLabel: handTexts[viewer.locale].save,
    cancelLabel: handTexts[viewer.locale].cancel,
    groups: [{ label: accountName, fields }],
  });

const viewSaved = <Records extends OfAccount>(
  { show }: HandForms<Records>,
  { title, accountId, accountName, count }: Saved,
  { viewer }: Caller,
): Reply => {
  const texts = handTexts[viewer.locale];
  const text = count === 0 ? texts.same(title) : texts.saved(title, accountName);
  return replyOf(text, [
    { kind: 'notice', tone: 'good', text },
    { kind: 'buttons', buttons: [buttonOf(texts.show, show, { id: accountId })] },
  ]);
};
