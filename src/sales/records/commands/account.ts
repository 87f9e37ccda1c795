/** `/account <name>`: kind, people, last contacts, open steps, deals and history of one account. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { findAccountMeant } from '../../accounts/named.ts';
import { findAccount } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { ACCOUNT_PARTS, type AccountPage, findAccountPage } from '../account-page.ts';
import { viewAccountPage } from '../account-view.ts';
import { type Choices, noSuchAccount, viewAccountChoices } from '../choose-account.ts';

const args = z.object({
  id: z.uuid().optional(),
  name: z.string().max(200).default(''),
  /** One of its lists alone, from `offset` on. */
  part: z.enum(ACCOUNT_PARTS).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
type Args = z.infer<typeof args>;

type Outcome = { page: AccountPage } | Choices;

export const account = defineCommand<Desk, Args, void, Outcome, 'none'>({
  name: 'account',
  version: 1,
  words: { 'zh-CN': ['客户'], en: ['account'] },
  summary: {
    'zh-CN': '看一个客户：联系人、最近接触、下一步、商机、历史',
    en: 'One account: people, last contacts, next steps, deals, history',
  },
  example: { 'zh-CN': '客户 宁波恒泰', en: 'account Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async (desk, caller, asked) => {
    const meant = await findAccountMeant(desk.sql, caller.viewer, asked.id ?? asked.name);
    if ('none' in meant) return refuse('none', { name: asked.name });
    return 'one' in meant ? pageOf(desk, caller, meant.one.id, asked) : meant;
  },
  view: (outcome, caller) =>
    'page' in outcome
      ? viewAccountPage(outcome.page, caller)
      : viewAccountChoices(outcome, 'account', caller),
  refusals: {
    none: noSuchAccount,
  },
});

const pageOf = async ({ sql }: Desk, { viewer }: Caller, id: string, { name, part, offset }: Args) => {
  const found = await findAccount(sql, viewer, id);
  return found === null
    ? refuse('none', { name })
    : { page: await findAccountPage(sql, viewer, found, part ?? null, offset) };
};
