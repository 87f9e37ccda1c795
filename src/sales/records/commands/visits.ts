/** `/visits [account] [me]`: confirmed visits, newest first, by pages. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import type { Block, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { readPeriod } from '../period.ts';
import { findAccountsNamed, findVisitLines, type VisitLine, type VisitScope } from '../store.ts';
import { recordTexts } from '../texts.ts';
import { replyOf, visitItems } from '../view.ts';

const PAGE = 15;

const args = z.object({
  words: z.string().max(200).default(''),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

type Outcome = { words: string; offset: number; visits: readonly VisitLine[]; isMore: boolean };

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
    const { rest, from, to } = readPeriod(words, today);
    const isMine = /(?:^|\s)(?:me|mine|我|我的)(?:$|\s)/iu.test(rest);
    const name = rest.replace(/(?:^|\s)(?:me|mine|team|我的?|团队)(?=$|\s)/giu, '').trim();
    const [named] = name === '' ? [] : await findAccountsNamed(sql, viewer, name, 1);
    if (name !== '' && named === undefined) return { words, offset, visits: [], isMore: false };
    const scope: VisitScope = {
      ...(named === undefined ? {} : { accountId: named.id }),
      ...(isMine ? { authorId: viewer.memberId } : {}),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    };
    const found = await findVisitLines(sql, viewer, scope, PAGE + 1, offset);
    return { words, offset, visits: found.slice(0, PAGE), isMore: found.length > PAGE };
  },
  view: (outcome, caller) => viewVisits(outcome, caller),
  refusals: {},
});

const viewVisits = ({ words, offset, visits: lines, isMore }: Outcome, caller: Caller): Reply => {
  const texts = recordTexts[caller.viewer.locale];
  if (lines.length === 0) return replyOf(texts.noVisits, [{ kind: 'text', text: texts.noVisits }]);
  const go = (label: string, to: number) => ({
    label,
    value: encodeCommand('visits', 1, { words: words.slice(0, 60), offset: to }),
    style: 'default' as const,
  });
  const blocks: Block[] = [
    { kind: 'heading', text: texts.visits },
    { kind: 'list', items: visitItems(lines, caller) },
  ];
  if (isMore || offset > 0) {
    blocks.push({
      kind: 'pager',
      text: texts.page(offset + 1, offset + lines.length),
      previous: offset > 0 ? go(texts.newer, Math.max(0, offset - PAGE)) : null,
      next: isMore ? go(texts.older, offset + PAGE) : null,
    });
  }
  return replyOf(texts.visits, blocks);
};
