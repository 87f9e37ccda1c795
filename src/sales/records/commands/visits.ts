/** `/visits [account] [me]`: confirmed visits, newest first, by pages. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeFitting } from '../../../chat/command-codec.ts';
import { type Paging, pageRead, pagerBlocks } from '../../../chat/pager.ts';
import type { Block, Reply } from '../../../chat/reply.ts';
import { replyOf } from '../../../chat/reply-shapes.ts';
import { findAccountsNamed } from '../../accounts/named.ts';
import type { Desk } from '../../desk.ts';
import { findNamedDrafts, type NamedDraft } from '../../visits/open-drafts.ts';
import { readPeriod } from '../period.ts';
import { findVisitLines, type VisitLine, type VisitScope } from '../store.ts';
import { recordTexts } from '../texts.ts';
import { visitItems } from '../view.ts';

const PAGE = 15;

const args = z.object({
  words: z.string().max(200).default(''),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** Own drafts stand above the first page, all that somebody may have left in a week. */
const DRAFTS_SHOWN = 20;

type Outcome = {
  words: string;
  drafts: readonly NamedDraft[];
  page: Paging & { items: readonly VisitLine[] };
};

export const visits = defineCommand<Desk, z.infer<typeof args>, void, Outcome>({
  name: 'visits',
  version: 1,
  words: { 'zh-CN': ['拜访记录'], en: ['visits'] },
  summary: { 'zh-CN': '列出拜访：客户、我、时间段', en: 'List visits by account, me, period' },
  example: { 'zh-CN': '拜访记录 我 本月', en: 'visits me this month' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ words: text.trim() }),
  run: async ({ sql }, { viewer, today }, { words, offset }) => {
    const drafts = offset === 0 ? await findNamedDrafts(sql, viewer, DRAFTS_SHOWN) : [];
    const { rest, from, to } = readPeriod(words, today);
    const isMine = /(?:^|\s)(?:me|mine|我|我的)(?:$|\s)/iu.test(rest);
    const name = rest.replace(/(?:^|\s)(?:me|mine|team|我的?|团队)(?=$|\s)/giu, '').trim();
    const [named] = name === '' ? [] : await findAccountsNamed(sql, viewer, name, 1);
    if (name !== '' && named === undefined) return { words, drafts, page: pageRead([], 0, PAGE) };
    const scope: VisitScope = {
      ...(named === undefined ? {} : { accountId: named.id }),
      ...(isMine ? { authorId: viewer.memberId } : {}),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    };
    const found = await findVisitLines(sql, viewer, scope, PAGE + 1, offset);
    return { words, drafts, page: pageRead(found, offset, PAGE) };
  },
  view: (outcome, caller) => viewVisits(outcome, caller),
  refusals: {},
});

const viewVisits = ({ words, drafts, page }: Outcome, caller: Caller): Reply => {
  const texts = recordTexts[caller.viewer.locale];
  const waiting = drafts.map(({ id, name }) => ({ text: name, ref: { kind: 'visit' as const, id } }));
  const above: Block[] = drafts.length === 0 ? [] : [{ kind: 'list', label: texts.drafts, items: waiting }];
  if (page.shown === 0) return replyOf(texts.noVisits, [...above, { kind: 'text', text: texts.noVisits }]);
  return replyOf(texts.visits, [
    { kind: 'heading', text: texts.visits },
    ...above,
    // Two lists need a name each.
    {
      kind: 'list',
      ...(above.length === 0 ? {} : { label: texts.confirmed }),
      items: visitItems(page.items, caller),
    },
    ...pagerBlocks(page, texts.byDate, (offset) => encodeFitting('visits', 1, { words, offset })),
  ]);
};
