/** `/tasks`: what is open for me, late ones first. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { formatDay } from '../../../chat/format.ts';
import { type Paging, pageRead, pagerBlocks } from '../../../chat/pager.ts';
import type { Button, Reply } from '../../../chat/reply.ts';
import { replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { findOpenTasksOf, type Task } from '../../tasks/store.ts';
import { recordTexts } from '../texts.ts';

/** As many as one settles at a sitting, each with three buttons. */
const PAGE = 20;

const args = z.object({ offset: z.coerce.number().int().min(0).max(100_000).default(0) });

type Outcome = { page: Paging & { items: readonly Task[] } };

export const tasks = defineCommand<Desk, z.infer<typeof args>, void, Outcome>({
  name: 'tasks',
  version: 1,
  words: { 'zh-CN': ['待办'], en: ['tasks'] },
  summary: { 'zh-CN': '我的待办，逾期在前', en: 'What is open for me, late ones first' },
  example: { 'zh-CN': '待办', en: 'tasks' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: () => ({}),
  run: async ({ sql }, { viewer }, { offset }) => ({
    page: pageRead(await findOpenTasksOf(sql, viewer, PAGE + 1, offset), offset, PAGE),
  }),
  view: (outcome, caller) => viewTasks(outcome, caller),
  refusals: {},
});

const viewTasks = ({ page }: Outcome, caller: Caller): Reply => {
  const words = recordTexts[caller.viewer.locale];
  if (page.shown === 0) return replyOf(words.noTasks, [{ kind: 'text', text: words.noTasks }]);
  return replyOf(words.tasks, [
    { kind: 'heading', text: words.tasks },
    {
      kind: 'list',
      items: page.items.map((task) => ({
        text: task.what,
        detail: detailOf(task, caller),
        ref: { kind: 'account', id: task.accountId },
        tone: task.dueOn !== null && task.dueOn < caller.today ? 'warning' : 'plain',
        buttons: buttonsOf(task, caller),
      })),
    },
    ...pagerBlocks(page, words.inOrder, (offset) => encodeCommand('tasks', 1, { offset })),
  ]);
};

const detailOf = ({ accountName, owner, dueOn }: Task, { today, viewer }: Caller): string => {
  const words = recordTexts[viewer.locale];
  const day = dueOn === null ? null : formatDay(dueOn, today, viewer.locale);
  const due = day === null || dueOn === null ? words.noDue : dueOn < today ? words.late(day) : words.due(day);
  return [accountName, due, ...(owner === 'customer' ? [words.theirs] : [])].join(' · ');
};

const buttonsOf = ({ id, revision }: Task, { viewer }: Caller): Button[] => {
  const words = recordTexts[viewer.locale];
  const value = (deed: 'done' | 'later') => encodeCommand('task.settle', 1, { id, revision, deed });
  return [
    // Twenty of them: none is the main thing on the page.
    { label: words.done, value: value('done'), style: 'default' },
    { label: words.later, value: value('later'), style: 'default' },
    { label: words.change, value: encodeCommand('task.change', 1, { id }), style: 'default' },
  ];
};
