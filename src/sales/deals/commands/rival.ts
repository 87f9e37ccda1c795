/** What is known of a rival beside the notes (A2): share, who supports them, our edge. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Field, Form, Reply } from '../../../chat/reply.ts';
import { buttonOf, formOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { RELEASE, released, releaseOption } from '../../evidence/release.ts';
import { factsOf } from '../../evidence/rules.ts';
import type { DealPicture } from '../deal-picture.ts';
import { findDealPicture } from '../find-deal-picture.ts';
import { inBoth, sentence } from '../replies.ts';
import { dealTexts } from '../texts.ts';

const which = z.object({ id: z.uuid() });
const typed = which.extend({
  name: z.string().trim().max(120).default(''),
  share: z.string().trim().max(10).default(''),
  supporter: z.string().max(40).default(''),
  edge: z.string().trim().max(300).default(''),
  keep: z.string().max(20).default(''),
});
type Typed = z.infer<typeof typed>;
type Errors = Partial<Record<'name' | 'share', string>>;
type FormOutcome = { picture: DealPicture; values: Omit<Typed, 'id'>; errors: Errors };

const refusals = { none: () => inBoth((texts) => texts.none('')) };
const EMPTY = { name: '', share: '', supporter: '', edge: '', keep: '' };

const viewForm = ({ picture, values, errors }: FormOutcome, { viewer }: Caller): Reply => {
  const texts = dealTexts[viewer.locale];
  const text = (name: 'name' | 'share' | 'edge', label: string, maxLength: number): Field => {
    const error = name === 'edge' ? undefined : errors[name];
    return {
      kind: 'text',
      name,
      label,
      value: values[name],
      maxLength,
      ...(error === undefined ? {} : { error }),
    };
  };
  const supporter: Field = {
    kind: 'select',
    name: 'supporter',
    label: texts.supporterField,
    value: values.supporter === '' ? null : values.supporter,
    options: picture.people.map(({ id, name }) => ({ value: id, label: name })),
  };
  const given = releaseOption(factsOf(picture.entries, 'rival').length > 0, true, viewer.locale);
  const keep: Field = {
    kind: 'select',
    name: 'keep',
    label: texts.rivalKeep,
    value: values.keep === '' ? null : values.keep,
    options: given,
  };
  const form: Form = {
    title: texts.rivalTitle,
    submit: encodeCommand('deal.rival-save', 1, { id: picture.deal.id }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [
      {
        label: picture.deal.name,
        fields: [
          { ...text('name', texts.rivalName, 120), required: true },
          text('share', texts.shareField, 10),
          ...(picture.people.length === 0 ? [] : [supporter]),
          text('edge', texts.edgeField, 300),
          ...(given.length === 0 ? [] : [keep]),
        ],
      },
    ],
  };
  return formOf(form);
};

export const editRival = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'none'>({
  ...buttonOnly,
  name: 'deal.rival',
  summary: { 'zh-CN': '补充一个对手', en: 'Add a rival' },
  args: which,
  run: async ({ sql }, { viewer, today }, { id }) => {
    const picture = await findDealPicture(sql, viewer, id, today);
    return picture === null ? refuse('none') : { picture, values: EMPTY, errors: {} };
  },
  view: viewForm,
  refusals,
});

const SHARE = /^(\d{1,3})\s*[%％]?$/;

/** Null: none given. Undefined: not a share. */
const readShare = (text: string): number | null | undefined => {
  if (text === '') return null;
  const [, digits] = SHARE.exec(text.normalize('NFKC')) ?? [];
  const share = Number(digits);
  return digits === undefined || share > 100 ? undefined : share;
};

export const saveRival = defineCommand<Desk, Typed, void, FormOutcome | { picture: DealPicture }, 'none'>({
  ...buttonOnly,
  name: 'deal.rival-save',
  summary: { 'zh-CN': '保存对手', en: 'Save a rival' },
  args: typed,
  parseForm: (fields) => fields,
  run: async (desk, caller, { id, ...values }) => {
    const picture = await findDealPicture(desk.sql, caller.viewer, id, caller.today);
    if (picture === null) return refuse('none');
    const texts = dealTexts[caller.viewer.locale];
    const sharePct = readShare(values.share);
    const errors: Errors = {
      ...(values.name === '' ? { name: texts.required } : {}),
      ...(sharePct === undefined ? { share: texts.wrongShare } : {}),
    };
    if (sharePct === undefined || Object.keys(errors).length > 0) return { picture, values, errors };
    const supporterId = picture.people.find((person) => person.id === values.supporter)?.id ?? null;
    const subject = {
      subjectKind: 'deal' as const,
      subjectId: id,
      dealId: id,
      accountId: picture.deal.accountId,
    };
    const value = { name: values.name, sharePct, supporterId, edge: values.edge };
    const said =
      values.keep === RELEASE ? released('rival', values.name) : { property: 'rival' as const, value };
    await recordByHand(desk, caller, [{ ...subject, ...said }]);
    return { picture };
  },
  view: (outcome, caller) => {
    if ('errors' in outcome) return viewForm(outcome, caller);
    const { id, name } = outcome.picture.deal;
    return sentence(dealTexts[caller.viewer.locale].saved(name), 'good', [
      { kind: 'buttons', buttons: [buttonOf(name, 'deal', { id })] },
    ]);
  },
  refusals,
});
