/** `/tip <deal|account>: …`: what a coach of ours or a manager has to say goes to whoever works it, to nobody else. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { noticeOf, replyOf } from '../../../chat/reply-shapes.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import { readViewer } from '../../../database/members.ts';
import { findDealHead } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { findSubject } from '../../stakeholders/subject.ts';
import { adviceTexts } from '../texts.ts';

/** A tip is a few sentences. */
const TIP_LENGTH_MAX = 1000;

const args = z.object({
  name: z.string().max(200).default(''),
  tip: z.string().max(TIP_LENGTH_MAX).default(''),
});
type Sent = { owner: Viewer; name: string; tip: string };
type Code = 'how' | 'notFound' | 'self';

const inBoth = (pick: (texts: (typeof adviceTexts)['en']) => string) => ({
  'zh-CN': pick(adviceTexts['zh-CN']),
  en: pick(adviceTexts.en),
});

export const tip = defineCommand<Desk, z.infer<typeof args>, void, Sent, Code>({
  name: 'tip',
  version: 1,
  words: { 'zh-CN': ['提示'], en: ['tip'] },
  summary: {
    'zh-CN': '给负责人一个提示，只有本人看到',
    en: 'Give whoever works a deal a tip, seen by nobody else',
  },
  example: { 'zh-CN': '提示 宁波恒泰：先问清谁签字', en: 'tip Northgate: ask who signs first' },
  roles: ['manager', 'coach', 'channel_manager', 'admin'],
  readOnly: false,
  args,
  parse: (text) => {
    const [, name = '', said = ''] = /^([^:：\n]+)[:：\n]\s*(.+)$/su.exec(text.trim()) ?? [];
    return { name: name.trim(), tip: said.trim() };
  },
  run: async ({ sql }, { viewer }, { name, tip: said }) => {
    if (name === '' || said === '') return refuse('how');
    const found = await findSubject(sql, viewer, { name });
    if (found === null || 'choices' in found) return refuse('notFound', { name });
    const { account, deal } = found;
    const ownerId = deal === null ? account.ownerId : (await findDealHead(sql, viewer, deal.id))?.ownerId;
    const owner = ownerId === undefined ? null : await readViewer(sql, viewer.tenantId, ownerId);
    if (owner === null) return refuse('notFound', { name });
    if (owner.memberId === viewer.memberId) return refuse('self');
    return { owner, name: deal?.name ?? account.name, tip: said };
  },
  view: ({ owner, name, tip: said }, { viewer }) => {
    const title = adviceTexts[owner.locale].tipFrom(viewer.name, name);
    const told = replyOf(title, [
      { kind: 'heading', text: title },
      { kind: 'text', text: said },
    ]);
    return {
      ...noticeOf(adviceTexts[viewer.locale].tipTo(owner.name)),
      also: [{ ...told, audience: { kind: 'member', memberId: owner.memberId } }],
    };
  },
  refusals: {
    how: () => inBoth((texts) => texts.tipHow),
    notFound: ({ name = '' }) => inBoth((texts) => texts.notFound(String(name))),
    self: () => inBoth((texts) => texts.tipSelf),
  },
});
