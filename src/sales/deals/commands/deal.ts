/** `/deal <name>`: a deal's card. `/deal new`: the form that makes one. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { type Paging, pageRead } from '../../../chat/pager.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { buttonOf, formOf, questionOf } from '../../../chat/reply-shapes.ts';
import { findAccountMeant, type NamedAccount } from '../../accounts/named.ts';
import { findAccount } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { findQuotes, type Quote } from '../../evidence/store.ts';
import { viewDeal } from '../card-view.ts';
import { type DealFormInput, emptyDealForm, makeDealForm } from '../deal-form.ts';
import type { DealPicture } from '../deal-picture.ts';
import { findDealPicture } from '../find-deal-picture.ts';
import type { Pipeline } from '../pipeline.ts';
import { quoteBlocks } from '../quotes-view.ts';
import { inBoth, whichDeal } from '../replies.ts';
import { findPipelines } from '../settings.ts';
import { findDealsNamed, type NamedDeal } from '../store.ts';
import { dealTexts } from '../texts.ts';

const args = z.object({
  id: z.uuid().optional(),
  name: z.string().max(200).default(''),
  create: z.boolean().default(false),
  /** What is known of a deal to be made: its account, and its amount as one types it. */
  account: z.uuid().optional(),
  amount: z.string().max(40).default(''),
  /** Into the words of notes. */
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
type Args = z.infer<typeof args>;

/** Quotes of a page: what a phone shows in about two screens. */
const PAGE = 15;
/** More would be a list to search, not a choice. */
const CHOICES_MAX = 8;

type Outcome =
  | { picture: DealPicture; quotes: Paging & { items: readonly Quote[] } }
  | { which: readonly NamedDeal[] }
  | { form: DealFormInput; pipelines: readonly Pipeline[] }
  /** It names an account, which has no deal. */
  | { without: NamedAccount };

const NEW = /^(?:new|新建|新增)(?:\s|$)/i;

export const deal = defineCommand<Desk, Args, void, Outcome, 'none'>({
  name: 'deal',
  version: 1,
  words: { 'zh-CN': ['商机'], en: ['deal'] },
  summary: {
    'zh-CN': '看一个商机：阶段、门槛、客户进度、下一步；“商机 新建”建一个',
    en: 'One deal: stage, gate, the buyer’s step, next step; "deal new" makes one',
  },
  example: { 'zh-CN': '商机 五轴加工中心', en: 'deal Filling line' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => (NEW.test(text.trim()) ? { create: true } : { name: text.trim() }),
  run: async (desk, caller, asked) => {
    const { sql } = desk;
    const { id, name, offset } = asked;
    if (asked.create) return newDeal(desk, caller, asked);
    const found = id === undefined ? await findDealsNamed(sql, caller.viewer, name, CHOICES_MAX) : [];
    const exact = found.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const [only, ...others] = exact.length > 0 ? exact : found;
    if (only !== undefined && others.length > 0) return { which: found };
    const chosen = id ?? only?.id;
    const picture =
      chosen === undefined ? null : await findDealPicture(sql, caller.viewer, chosen, caller.today);
    if (picture === null) {
      const meant = await findAccountMeant(sql, caller.viewer, name);
      return 'one' in meant ? { without: meant.one } : refuse('none', { name });
    }
    const quotes = await findQuotes(sql, caller.viewer, picture.deal, PAGE + 1, offset);
    return { picture, quotes: pageRead(quotes, offset, PAGE) };
  },
  view: (outcome, caller) => {
    if ('which' in outcome) return whichDeal(outcome.which, 'deal', {}, caller);
    if ('without' in outcome) return viewWithout(outcome.without, caller);
    if ('form' in outcome) return formOf(makeDealForm(outcome.form, outcome.pipelines, caller.viewer.locale));
    const { picture, quotes } = outcome;
    const go = (offset: number) => encodeCommand('deal', 1, { id: picture.deal.id, offset });
    return viewDeal(picture, caller, quoteBlocks(quotes, caller, go));
  },
  refusals: { none: ({ name = '' }) => inBoth((texts) => texts.none(String(name))) },
});

const newDeal = async (
  { sql }: Desk,
  { viewer }: Caller,
  { account: accountId, amount }: Args,
): Promise<Outcome> => {
  const [pipelines, account] = await Promise.all([
    findPipelines(sql, viewer),
    accountId === undefined ? null : findAccount(sql, viewer, accountId),
  ]);
  const known =
    account === null
      ? emptyDealForm
      : { ...emptyDealForm, account: { label: account.name, value: account.id } };
  return { form: { ...known, fields: { ...known.fields, amount } }, pipelines };
};

const viewWithout = ({ id, name }: NamedAccount, { viewer }: Caller): Reply => {
  const texts = dealTexts[viewer.locale];
  return questionOf(texts.noDealYet(name), [
    buttonOf(texts.newTitle, 'deal', { create: true, account: id }, 'primary'),
  ]);
};
