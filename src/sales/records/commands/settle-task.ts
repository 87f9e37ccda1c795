/** A task is done or moved by a tap; its revision makes a second tap a sentence, not a second effect. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import { formatDay } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import { addDays } from '../../../reading/dates/calendar.ts';
import type { Desk } from '../../desk.ts';
import { closeTask, moveTask } from '../../tasks/store.ts';
import { recordTexts } from '../texts.ts';

/** "A week later" counts from today, as a late task moved from its own day would be late again. */
const MOVE_DAYS = 7;

const args = z.object({ id: z.uuid(), revision: z.int(), deed: z.enum(['done', 'later']) });

type Outcome = { what: string; movedTo: string | null };

export const settleTask = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'gone'>({
  name: 'task.settle',
  version: 1,
  words: { 'zh-CN': [], en: [] },
  summary: { 'zh-CN': '完成或推后一项待办', en: 'Close or move a task' },
  example: { 'zh-CN': '', en: '' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: () => ({}),
  run: async ({ sql }, { viewer, today, now }, { id, revision, deed }) => {
    const movedTo = deed === 'later' ? addDays(today, MOVE_DAYS) : null;
    const what =
      movedTo === null
        ? await closeTask(sql, viewer, id, revision, now)
        : await moveTask(sql, viewer, id, revision, movedTo);
    return what === null ? refuse('gone') : { what, movedTo };
  },
  view: ({ what, movedTo }, { viewer, today }) => {
    const words = recordTexts[viewer.locale];
    const text =
      movedTo === null ? words.closed(what) : words.moved(what, formatDay(movedTo, today, viewer.locale));
    return {
      audience: { kind: 'writer' },
      purpose: 'new',
      summary: text,
      blocks: [{ kind: 'notice', tone: 'good', text }],
    };
  },
  refusals: { gone: () => ({ 'zh-CN': recordTexts['zh-CN'].taskGone, en: recordTexts.en.taskGone }) },
});
