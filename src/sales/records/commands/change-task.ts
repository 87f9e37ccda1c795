/** A task gets another day or is handed on to a colleague who may see its account. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { formatDay } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import { type Colleague, findWhoMaySee } from '../../accounts/who-may-see.ts';
import type { Desk } from '../../desk.ts';
import { changeTask, findOpenTask, type Task } from '../../tasks/store.ts';
import { makeTaskForm, type TaskFormInput } from '../task-form.ts';
import { recordTexts } from '../texts.ts';

type FormOutcome = { form: TaskFormInput };
type Saved = { task: Task; dueOn: string | null; to: Colleague };

const refusals = { gone: () => ({ 'zh-CN': recordTexts['zh-CN'].taskGone, en: recordTexts.en.taskGone }) };
const which = z.object({ id: z.uuid() });

const viewForm = ({ form }: FormOutcome, { viewer }: Caller): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'form',
  summary: recordTexts[viewer.locale].changeTitle,
  blocks: [{ kind: 'form', form: makeTaskForm(form, viewer.locale) }],
});

export const changeTaskCommand = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'task.change',
  summary: { 'zh-CN': '给待办改期或转交', en: 'Move a task or hand it on' },
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const task = await findOpenTask(sql, viewer, id);
    if (task === null) return refuse('gone');
    const colleagues = await findWhoMaySee(sql, viewer, task.accountId);
    const { assigneeId, dueOn } = task;
    return { form: { task, colleagues, assigneeId, dueOn, errors: {} } };
  },
  view: viewForm,
  refusals,
});

const typed = which.extend({
  revision: z.int(),
  assignee: z.string().max(40).default(''),
  due: z.union([z.iso.date(), z.literal('')]).default(''),
});

export const saveTask = defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | Saved, 'gone'>({
  ...buttonOnly,
  name: 'task.save',
  summary: { 'zh-CN': '保存待办的改动', en: 'Save the change of a task' },
  args: typed,
  parseForm: (fields) => fields,
  run: async ({ sql }, { viewer, today }, { id, revision, assignee, due }) => {
    const task = await findOpenTask(sql, viewer, id);
    if (task === null || task.revision !== revision) return refuse('gone');
    const colleagues = await findWhoMaySee(sql, viewer, task.accountId);
    const to = colleagues.find((one) => one.id === assignee);
    const dueOn = due === '' ? null : due;
    const words = recordTexts[viewer.locale];
    const isPast = dueOn !== null && dueOn !== task.dueOn && dueOn < today;
    if (to === undefined || isPast) {
      const errors = {
        ...(to === undefined ? { assignee: words.whoGone } : {}),
        ...(isPast ? { due: words.dayPast } : {}),
      };
      return { form: { task, colleagues, assigneeId: assignee, dueOn, errors } };
    }
    const what = await changeTask(sql, viewer, task, { assigneeId: to.id, dueOn });
    return what === null ? refuse('gone') : { task, dueOn, to };
  },
  view: (outcome, caller) => ('form' in outcome ? viewForm(outcome, caller) : viewSaved(outcome, caller)),
  refusals,
});

/** A colleague is told in his or her own language. */
const viewSaved = ({ task, dueOn, to }: Saved, { viewer, today }: Caller): Reply => {
  const words = recordTexts[viewer.locale];
  const due = dueOn === null ? words.noDue : words.due(formatDay(dueOn, today, viewer.locale));
  if (to.id === viewer.memberId) return noticeOf(words.kept(task.what, due));
  const told = noticeOf(recordTexts[to.locale].handedToYou(task.what, viewer.name, task.accountName));
  return {
    ...noticeOf(words.handedOn(task.what, to.name)),
    also: [{ ...told, audience: { kind: 'member', memberId: to.id } }],
  };
};
