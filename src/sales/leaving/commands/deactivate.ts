/** An admin takes a member's rights, or gives them back. The last admin stays one. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block, Reply } from '../../../chat/reply.ts';
import { noticeOf, replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { findMember, lockAdmins, type MemberRow, setActive } from '../../members/roster-store.ts';
import { findLeftOpen, type LeftOpen } from '../store.ts';
import { inBoth, leavingTexts } from '../texts.ts';
import { handOverButton, LINES_SHOWN, leftOpenBlocks } from '../view.ts';

const ADMINS = ['admin'] as const;
const args = z.object({ id: z.uuid() });
type Args = z.infer<typeof args>;

const refusals = {
  gone: () => inBoth((texts) => texts.gone),
  last_admin: () => inBoth((texts) => texts.lastAdmin),
};

type Left = { member: MemberRow; left: LeftOpen };

export const deactivateMember = defineCommand<Desk, Args, void, Left, 'gone' | 'last_admin'>({
  ...buttonOnly,
  name: 'member.deactivate',
  summary: { 'zh-CN': '停用一位成员', en: 'Deactivate a member' },
  roles: ADMINS,
  args,
  run: async ({ sql }, { viewer }, { id }) => {
    const admins = await lockAdmins(sql, viewer);
    const member = await findMember(sql, viewer, id);
    if (member === null || !member.active) return refuse('gone');
    if (admins.length === 1 && admins[0] === id) return refuse('last_admin');
    await setActive(sql, viewer, id, false);
    return { member, left: await findLeftOpen(sql, viewer, id, LINES_SHOWN) };
  },
  view: (outcome, caller) => viewDeactivated(outcome, caller),
  refusals,
});

const viewDeactivated = ({ member, left }: Left, caller: Caller): Reply => {
  const texts = leavingTexts[caller.viewer.locale];
  const text = texts.deactivated(member.name);
  const buttons: Block = {
    kind: 'buttons',
    buttons: [
      ...(left.taskCount + left.accountCount === 0 ? [] : [handOverButton(member.id, caller)]),
      {
        label: texts.reactivate,
        value: encodeCommand('member.reactivate', 1, { id: member.id }),
        style: 'default',
      },
    ],
  };
  return replyOf(text, [{ kind: 'notice', tone: 'good', text }, ...leftOpenBlocks(left, caller), buttons]);
};

export const reactivateMember = defineCommand<Desk, Args, void, { member: MemberRow }, 'gone' | 'last_admin'>(
  {
    ...buttonOnly,
    name: 'member.reactivate',
    summary: { 'zh-CN': '恢复一位成员', en: 'Reactivate a member' },
    roles: ADMINS,
    args,
    run: async ({ sql }, { viewer }, { id }) => {
      const member = await findMember(sql, viewer, id);
      if (member === null || member.active) return refuse('gone');
      await setActive(sql, viewer, id, true);
      return { member };
    },
    view: ({ member: { id, name, locale } }, { viewer }) => ({
      ...noticeOf(leavingTexts[viewer.locale].reactivated(name)),
      also: [{ ...noticeOf(leavingTexts[locale].welcomeBack), audience: { kind: 'member', memberId: id } }],
    }),
    refusals,
  },
);
