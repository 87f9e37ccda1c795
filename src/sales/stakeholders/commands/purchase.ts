/** How an account buys (K10): a form with what is known, kept as set by hand. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { capitalized } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import { findAccount } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { findLedger } from '../../evidence/ledger.ts';
import { WORDS_LENGTH_MAX } from '../../evidence/properties/person.ts';
import { PURCHASE_ASPECTS } from '../kinds.ts';
import { peopleLabels } from '../people-labels.ts';
import { type PurchasePart, purchaseParts } from '../purchase.ts';
import { formReply, subjectRefusals } from '../replies.ts';
import { peopleTexts } from '../texts.ts';

const which = z.object({ id: z.uuid() });
const refusals = { gone: subjectRefusals.gone };
type Known = { id: string; parts: readonly PurchasePart[] };

const findKnown = async ({ sql }: Desk, { viewer }: Caller, asked: string): Promise<Known | null> => {
  const account = await findAccount(sql, viewer, asked);
  if (account === null) return null;
  const facts = await findLedger(sql, viewer, { accountIds: [account.id], properties: ['purchase'] });
  return { id: account.id, parts: purchaseParts(facts) };
};

export const editPurchase = defineCommand<Desk, z.infer<typeof which>, void, Known, 'gone'>({
  ...buttonOnly,
  name: 'people.purchase',
  summary: { 'zh-CN': '补充客户怎么采购', en: 'Fill in how an account buys' },
  readOnly: true,
  args: which,
  run: async (desk, caller, { id }) => (await findKnown(desk, caller, id)) ?? refuse('gone'),
  view: ({ id, parts }, { viewer }) => {
    const words = peopleTexts[viewer.locale];
    const labels = peopleLabels[viewer.locale].purchase;
    const fields = parts.map(({ aspect, told }) => ({
      kind: 'longText' as const,
      name: aspect,
      label: capitalized(labels[aspect]),
      value: told?.value.words ?? '',
      maxLength: WORDS_LENGTH_MAX,
    }));
    const form = {
      title: words.purchaseTitle,
      submit: encodeCommand('people.purchase.save', 1, { id }),
      submitLabel: words.save,
      cancelLabel: words.cancel,
      groups: [{ label: words.hintPurchase, fields }],
    };
    return formReply(words.purchaseTitle, [{ kind: 'form', form }]);
  },
  refusals,
});

const words = z.string().trim().max(WORDS_LENGTH_MAX).default('');
const typed = which.extend({
  structure: words,
  inner_working: words,
  buying_model: words,
  steps: words,
  standards: words,
});

export const savePurchase = defineCommand<Desk, z.infer<typeof typed>, void, { kept: number }, 'gone'>({
  ...buttonOnly,
  name: 'people.purchase.save',
  summary: { 'zh-CN': '保存客户怎么采购', en: 'Save how an account buys' },
  args: typed,
  parseForm: (fields) => fields,
  run: async (desk, caller, written) => {
    const known = await findKnown(desk, caller, written.id);
    if (known === null) return refuse('gone');
    const { id, parts } = known;
    const changed = PURCHASE_ASPECTS.filter(
      (aspect) => written[aspect] !== (parts.find((part) => part.aspect === aspect)?.told?.value.words ?? ''),
    );
    await recordByHand(
      desk,
      caller,
      changed.map((aspect) => ({
        subjectKind: 'account' as const,
        subjectId: id,
        accountId: id,
        property: 'purchase' as const,
        value: { aspect, words: written[aspect] },
      })),
    );
    return { kept: changed.length };
  },
  view: (_outcome, { viewer }) => noticeOf(peopleTexts[viewer.locale].purchaseKept),
  refusals,
});
