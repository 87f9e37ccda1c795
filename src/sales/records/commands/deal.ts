/** A deal's page: where it stands, and the words of the visits that say so. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { type Paging, pageRead } from '../../../chat/pager.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { findAccount } from '../../accounts/store.ts';
import { type Deal, findDeal } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { findQuotes, type Quote } from '../../evidence/store.ts';
import { dealLine } from '../deal-line.ts';
import { recordTexts } from '../texts.ts';
import { quoteBlocks, replyOf } from '../view.ts';

const args = z.object({
  id: z.uuid(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** Quotes of a page: what a phone shows in about two screens. */
const PAGE = 15;

type Outcome = { deal: Deal; accountName: string; page: Paging & { items: readonly Quote[] } };

export const deal = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'not_found'>({
  ...buttonOnly,
  name: 'deal',
  summary: { 'zh-CN': '看一个商机', en: 'One deal' },
  readOnly: true,
  args,
  run: async ({ sql }, { viewer }, { id, offset }) => {
    const found = await findDeal(sql, viewer, id);
    const head = found === null ? null : await findAccount(sql, viewer, found.accountId);
    if (found === null || head === null) return refuse('not_found');
    const quotes = await findQuotes(sql, viewer, found, PAGE + 1, offset);
    return { deal: found, accountName: head.name, page: pageRead(quotes, offset, PAGE) };
  },
  view: (outcome, caller) => viewDeal(outcome, caller),
  refusals: { not_found: () => ({ 'zh-CN': recordTexts['zh-CN'].notFound, en: recordTexts.en.notFound }) },
});

const viewDeal = ({ deal: found, accountName, page }: Outcome, caller: Caller): Reply => ({
  ...replyOf(found.name, [
    { kind: 'heading', text: found.name, detail: dealLine(found, caller.today, caller.viewer.locale) },
    { kind: 'list', items: [{ text: accountName, ref: { kind: 'account', id: found.accountId } }] },
    ...quoteBlocks(page, caller, (offset) => encodeCommand('deal', 1, { id: found.id, offset })),
  ]),
  subject: { kind: 'deal', id: found.id },
});
