/** An admin hands a member's open tasks and accounts to a colleague. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import type { Locale } from '../../../chat/locale.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { formOf, noticeOf } from '../../../chat/reply-shapes.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import type { Queries } from '../../../database/connection.ts';
import { readViewer } from '../../../database/members.ts';
import { addChangesOf } from '../../deals/changes-store.ts';
import type { Desk } from '../../desk.ts';
import { findMember, findMemberNamed, type MemberRow } from '../../members/roster-store.ts';
import { HANDED_OVER, type HandedOver, type HandOverInput, makeHandOverForm } from '../hand-over-form.ts';
import { findLeftOpen, handOverAccounts, handOverTasks } from '../store.ts';
import { inBoth, leavingTexts } from '../texts.ts';

const ADMINS = ['admin'] as const;

type FormOutcome = { form: HandOverInput };
type Handed = { from: MemberRow; to: Viewer; tasks: number; accounts: number; staying: number };

const refusals = { gone: () => inBoth((texts) => texts.gone) };
const which = z.object({ id: z.uuid() });

const viewForm = ({ form }: FormOutcome, { viewer }: Caller): Reply =>
  formOf(makeHandOverForm(form, viewer.locale));

export const handOver = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'member.hand-over',
  summary: { 'zh-CN': '移交一位成员的待办和客户', en: "Hand over a member's tasks and accounts" },
  roles: ADMINS,
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const from = await findMember(sql, viewer, id);
    if (from === null) return refuse('gone');
    const counts = await countsOf(sql, viewer, id);
    return {
      form: { from, counts, to: null, what: HANDED_OVER.filter((one) => counts[one] > 0), errors: {} },
    };
  },
  view: viewForm,
  refusals,
});

const typed = which.extend({
  to: z.string().max(120).default(''),
  what: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((chosen) => HANDED_OVER.filter((one) => [chosen].flat().includes(one))),
});

export const saveHandOver = defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | Handed, 'gone'>({
  ...buttonOnly,
  name: 'member.hand-over-save',
  summary: { 'zh-CN': '保存移交', en: 'Save a hand-over' },
  roles: ADMINS,
  args: typed,
  parseForm: (fields) => fields,
  run: async (desk, caller, { id, to: written, what }) => {
    const { sql } = desk;
    const { viewer } = caller;
    const from = await findMember(sql, viewer, id);
    if (from === null) return refuse('gone');
    const to = await colleagueFor(sql, viewer, written, id);
    const errors: HandOverInput['errors'] = {
      ...(to === null ? { to: 'whoGone' as const } : {}),
      ...(what.length === 0 ? { what: 'nothingChosen' as const } : {}),
    };
    if (to !== null && what.length > 0) return { from, ...(await handAll(desk, caller, from, to, what)) };
    const chosen = to === null ? null : { value: to.memberId, label: to.name };
    return { form: { from, counts: await countsOf(sql, viewer, id), to: chosen, what, errors } };
  },
  view: (outcome, caller) => ('form' in outcome ? viewForm(outcome, caller) : viewHanded(outcome, caller)),
  refusals,
});

const countsOf = async (sql: Queries, viewer: Viewer, id: string): Promise<HandOverInput['counts']> => {
  const { taskCount, accountCount } = await findLeftOpen(sql, viewer, id, 0);
  return { tasks: taskCount, accounts: accountCount };
};

/** An active colleague by id, or by the name as it was typed; with the rights that decide what can be handed over. */
const colleagueFor = async (
  sql: Queries,
  viewer: Viewer,
  written: string,
  fromId: string,
): Promise<Viewer | null> => {
  const isId = z.uuid().safeParse(written).success;
  const found = isId ? await findMember(sql, viewer, written) : await findMemberNamed(sql, viewer, written);
  return found === null || found.id === fromId ? null : readViewer(sql, viewer.tenantId, found.id);
};

/** Accounts first: who owns one from now on may see its tasks. A deal's history tells that it has another owner. */
const handAll = async (
  { sql, newId }: Desk,
  { viewer, today, now }: Caller,
  from: MemberRow,
  to: Viewer,
  what: readonly HandedOver[],
) => {
  const { accounts, dealIds } = what.includes('accounts')
    ? await handOverAccounts(sql, to, from.id)
    : { accounts: 0, dealIds: [] };
  const changes = dealIds.map((dealId) => ({
    dealId,
    kind: 'owner' as const,
    fromValue: from.name,
    toValue: to.name,
  }));
  await addChangesOf(sql, viewer, { today, now, newId }, changes);
  const tasks = what.includes('tasks') ? await handOverTasks(sql, to, from.id) : 0;
  const { taskCount } = await findLeftOpen(sql, to, from.id, 0);
  return { to, tasks, accounts, staying: what.includes('tasks') ? taskCount : 0 };
};

/** The colleague is told in his or her own language, unless it is the admin itself. */
const viewHanded = ({ from, to, tasks, accounts, staying }: Handed, { viewer }: Caller): Reply => {
  const texts = leavingTexts[viewer.locale];
  const isNothing = tasks + accounts === 0;
  const text = isNothing
    ? texts.nothingHanded
    : texts.handed(to.name, partsOf({ tasks, accounts }, viewer.locale));
  const reply = noticeOf(text);
  const told = noticeOf(
    leavingTexts[to.locale].told(viewer.name, from.name, partsOf({ tasks, accounts }, to.locale)),
  );
  return {
    ...reply,
    blocks: [
      ...reply.blocks,
      ...(staying === 0
        ? []
        : [{ kind: 'notice' as const, tone: 'warning' as const, text: texts.stay(staying, to.name) }]),
    ],
    also:
      isNothing || to.memberId === viewer.memberId
        ? []
        : [{ ...told, audience: { kind: 'member', memberId: to.memberId } }],
  };
};

const partsOf = ({ tasks, accounts }: Readonly<Record<HandedOver, number>>, locale: Locale): string => {
  const texts = leavingTexts[locale];
  return [
    ...(tasks === 0 ? [] : [texts.handedTasks(tasks)]),
    ...(accounts === 0 ? [] : [texts.handedAccounts(accounts)]),
  ].join(texts.and);
};
