/** Advice is taken on, done, or waved away with a reason. One's own alone. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import { findDealHead } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { addTasks, findOpenTasksOfAccount, settleTasks } from '../../tasks/store.ts';
import { isOfAgreedStep, promiseAdvised } from '../agreed.ts';
import { WAVE_REASONS } from '../kinds.ts';
import { type HeldAdvice, settleAdvice } from '../store.ts';
import { adviceTexts } from '../texts.ts';
import { viewReasons, viewSettled, viewTaken, viewWaved } from '../view.ts';

/** `s`: the deal or account; `k`: which advice. Short, since a button holds little. */
const which = z.object({ s: z.uuid(), k: z.string().max(60) });
type Which = z.infer<typeof which>;

const refusals = { gone: () => ({ 'zh-CN': adviceTexts['zh-CN'].gone, en: adviceTexts.en.gone }) };

/**
 * It becomes a task of the rep's, due on the day that was advised; not where it is about a step that is agreed and
 * stands among the tasks already.
 */
export const takeAdvice = defineCommand<Desk, Which, void, HeldAdvice, 'gone'>({
  ...buttonOnly,
  name: 'advice.take',
  summary: { 'zh-CN': '接受一条建议', en: 'Take advice on' },
  args: which,
  run: async (desk, { viewer, now }, { s, k }) => {
    const taskId = isOfAgreedStep(k) ? undefined : desk.newId();
    const to = { state: 'taken', ...(taskId === undefined ? {} : { taskId }) } as const;
    const taken = await settleAdvice(desk.sql, viewer, { subjectId: s, key: k }, ['given'], to, now);
    if (taken === null) return refuse('gone');
    const deal = taken.subjectKind === 'deal' ? await findDealHead(desk.sql, viewer, s) : null;
    if (taken.subjectKind === 'deal' && deal === null) return refuse('gone');
    if (taskId === undefined) return taken;
    const task = {
      id: taskId,
      accountId: deal?.accountId ?? s,
      dealId: deal?.id ?? null,
      visitId: null,
      what: taken.what,
      owner: 'us' as const,
      assigneeId: viewer.memberId,
      dueOn: taken.byOn,
    };
    await addTasks(desk.sql, viewer, [task], now);
    return taken;
  },
  view: viewTaken,
  refusals,
});

export const doneAdvice = defineCommand<Desk, Which, void, HeldAdvice, 'gone'>({
  ...buttonOnly,
  name: 'advice.done',
  summary: { 'zh-CN': '建议已完成', en: 'Advice is done' },
  args: which,
  run: async ({ sql }, { viewer, now }, { s, k }) => {
    const done = await settleAdvice(sql, viewer, { subjectId: s, key: k }, ['taken'], { state: 'done' }, now);
    if (done === null) return refuse('gone');
    const kept = await findPromiseKept(sql, viewer, done, k);
    const taskIds = [done.taskId, kept].filter((id) => id !== null);
    if (taskIds.length > 0) await settleTasks(sql, viewer, taskIds, 'done', now);
    return done;
  },
  view: viewSettled,
  refusals,
});

/** The promise of ours that the advice was about: done with it. */
const findPromiseKept = async (
  sql: Desk['sql'],
  viewer: Viewer,
  { subjectKind, subjectId }: HeldAdvice,
  key: string,
): Promise<string | null> => {
  const deal = subjectKind === 'deal' ? await findDealHead(sql, viewer, subjectId) : null;
  const tasks = await findOpenTasksOfAccount(sql, viewer, deal?.accountId ?? subjectId);
  return promiseAdvised(key, tasks)?.id ?? null;
};

const waved = which.extend({ reason: z.enum(WAVE_REASONS).optional() });
type Waved = z.infer<typeof waved>;

export const waveAdvice = defineCommand<Desk, Waved, void, Waved, 'gone'>({
  ...buttonOnly,
  name: 'advice.wave',
  summary: { 'zh-CN': '先不做这条建议', en: 'Wave advice away' },
  args: waved,
  run: async ({ sql }, { viewer, now }, asked) => {
    const { s, k, reason } = asked;
    if (reason === undefined) return asked;
    const to = { state: 'waved', reason } as const;
    const from = ['given', 'taken'] as const;
    const away = await settleAdvice(sql, viewer, { subjectId: s, key: k }, from, to, now);
    if (away === null) return refuse('gone');
    if (away.taskId !== null) await settleTasks(sql, viewer, [away.taskId], 'withdrawn', now);
    return asked;
  },
  view: ({ s, k, reason }, caller) =>
    reason === undefined ? viewReasons({ s, k }, caller) : viewWaved(caller),
  refusals,
});
