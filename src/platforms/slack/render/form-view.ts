/** Form -> modal. What has no room is kept as it stands and said to be kept: nobody loses what he did not see. */
import type { AnyBlock, ModalView } from '@slack/types';
import type { FormValues } from '../../../chat/inbound.ts';
import type { Locale } from '../../../chat/locale.ts';
import type { Field, FieldGroup, Form, Reply } from '../../../chat/reply.ts';
import { BLOCKS_PER_VIEW, HEADER, TEXT, VIEW_BUTTON, VIEW_TEXT, VIEW_TITLE } from '../limits.ts';
import { slackTexts } from '../texts.ts';
import { blockIdOf, drawField } from './form-field.ts';
import { type FormOrigin, sealOrigin } from './form-origin.ts';
import type { Frame } from './frame.ts';
import { withIds } from './ids.ts';
import { fitInto, type Room } from './shorten.ts';
import { cutAtWord, plain } from './text.ts';

export const FORM_CALLBACK = 'form';

type Body = { blocks: AnyBlock[]; kept: Field[] };

/** Blocks for what stands above the inputs, such as the exact post that one is asked about. */
const ABOVE: Room = { blocks: 40, text: VIEW_TEXT };

/** Null where the reply has no form, or one that is too large for Slack even so. */
export const drawForm = (
  reply: Reply,
  locale: Locale,
  origin: Omit<FormOrigin, 'value' | 'kept'>,
): ModalView | null => {
  const form = formOf(reply);
  if (form === null) return null;
  const groups = form.groups.map((group) => (group.label === form.title ? { ...group, label: '' } : group));
  const frame: Frame = { locale, surface: 'modal', message: null };
  const others = reply.blocks.filter(({ kind }) => kind !== 'form');
  const title = form.title.length > VIEW_TITLE ? [header(form.title)] : [];
  const { head, foot } = fitInto(others, frame, ABOVE);
  const above = [...title, ...withIds([...head, ...foot], frame)];
  const { blocks, kept } = drawBody({ ...form, groups }, locale, BLOCKS_PER_VIEW - above.length);
  const sealed = sealOrigin({ ...origin, value: form.submit, kept: valuesOf(kept) });
  if (sealed === null) return null;
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    title: plain(cutAtWord(form.title, VIEW_TITLE), VIEW_TITLE),
    submit: plain(form.submitLabel, VIEW_BUTTON),
    close: plain(form.cancelLabel, VIEW_BUTTON),
    private_metadata: sealed,
    blocks: [...above, ...blocks],
  };
};

export const formOf = (reply: Reply): Form | null =>
  reply.blocks.find((block) => block.kind === 'form')?.form ?? null;

/** First with a heading for each group; where that is too much, with the group's name in each label; then as far as it goes. */
const drawBody = (form: Form, locale: Locale, room: number): Body => {
  const roomy = drawGroups(form.groups, locale, headed);
  const noted = withNote(roomy, locale);
  if (noted.blocks.length <= room) return noted;
  const dense: Body = { blocks: [], kept: [] };
  for (const group of form.groups) {
    const drawn = drawGroups([group], locale, prefixed);
    const hasRoom = dense.blocks.length + drawn.blocks.length < room;
    dense.blocks.push(...(hasRoom ? drawn.blocks : []));
    dense.kept.push(...(hasRoom ? drawn.kept : group.fields));
  }
  return withNote(dense, locale);
};

const withNote = ({ blocks, kept }: Body, locale: Locale): Body => {
  const filled = kept.filter((field) => !isEmpty(field));
  const [only] = filled;
  const { fieldKept, moreFields } = slackTexts[locale];
  const words = filled.length === 1 && only !== undefined ? fieldKept(only.label) : moreFields(filled.length);
  return { blocks: [...blocks, ...(filled.length === 0 ? [] : [note(words)])], kept: filled };
};

const drawGroups = (
  groups: readonly FieldGroup[],
  locale: Locale,
  layout: (group: FieldGroup) => { head: AnyBlock[]; prefix: string },
): Body => {
  const body: Body = { blocks: [], kept: [] };
  for (const group of groups) {
    const { head, prefix } = layout(group);
    body.blocks.push(...head);
    for (const field of group.fields) {
      const drawn = drawField(field, prefix, locale);
      if (drawn === null) body.kept.push(field);
      else body.blocks.push(drawn, ...(field.error === undefined ? [] : [note(`⚠️ ${field.error}`)]));
    }
  }
  return body;
};

const headed = ({ label }: FieldGroup) => ({ head: label === '' ? [] : [header(label)], prefix: '' });
const prefixed = ({ label }: FieldGroup) => ({ head: [], prefix: label === '' ? '' : `${label} · ` });

const header = (text: string): AnyBlock => ({ type: 'header', text: plain(text, HEADER) });
const note = (text: string): AnyBlock => ({ type: 'context', elements: [plain(text, TEXT)] });

const valuesOf = (fields: readonly Field[]): FormValues =>
  Object.fromEntries(fields.map((field) => [field.name, standing(field)]));

const standing = (field: Field): string | string[] => {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return field.value;
    case 'date':
    case 'select':
      return field.value ?? '';
    case 'multiSelect':
      return [...field.values];
    case 'lookup':
      return field.value?.value ?? '';
    case 'multiLookup':
      return field.values.map(({ value }) => value);
  }
};

const isEmpty = (field: Field): boolean => standing(field).length === 0;

/** What is wrong, by the block at which it stands; only for blocks that the submitted view has. */
export const errorsOf = (form: Form, shown: ReadonlySet<string>): Record<string, string> | null => {
  const wrong = form.groups.flatMap(({ fields }) => fields.filter(({ error }) => error !== undefined));
  const errors = wrong.map(({ name, error }): [string, string] => [blockIdOf(name), error ?? '']);
  const areShown = errors.length > 0 && errors.every(([blockId]) => shown.has(blockId));
  return areShown ? Object.fromEntries(errors) : null;
};
