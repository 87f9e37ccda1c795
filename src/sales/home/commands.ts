/** `/home`: my drafts, today's visits, what is due, whom I have not met for a month. The first page in Slack, a command elsewhere. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../chat/command.ts';
import { addDays } from '../../reading/dates/calendar.ts';
import type { Desk } from '../desk.ts';
import { findComingPlans, findMissedPlans } from '../planned-visits/store.ts';
import { findOpenTasksOf, type Task } from '../tasks/store.ts';
import { findOpenDrafts } from '../visits/find-visits.ts';
import { DUE_WITHIN_DAYS, LINES_SHOWN, NOT_MET_DAYS } from './rules.ts';
import { findNotMetSince } from './store.ts';
import { type HomeOutcome, viewHome } from './view.ts';

const args = z.object({});

/** One more than is shown, so that the page knows whether there are more. */
const READ = LINES_SHOWN + 1;

export const home = defineCommand<Desk, z.infer<typeof args>, void, HomeOutcome>({
  name: 'home',
  version: 1,
  words: { 'zh-CN': ['主页'], en: ['home'] },
  summary: {
    'zh-CN': '我的草稿、今天的拜访、到期待办、久未见面的客户',
    en: "My drafts, today's visits, what is due, whom I have not met",
  },
  example: { 'zh-CN': '主页', en: 'home' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: () => ({}),
  run: async ({ sql }, caller) => {
    const { today, viewer } = caller;
    const [drafts, open, notMet, planned, missed] = await Promise.all([
      findOpenDrafts(sql, viewer, READ),
      findOpenTasksOf(sql, viewer, READ, 0),
      findNotMetSince(sql, viewer, addDays(today, -NOT_MET_DAYS), READ),
      findComingPlans(sql, viewer, today, today, READ),
      findMissedPlans(sql, viewer, today, READ),
    ]);
    return { drafts, planned, missed, due: open.filter((task) => isDue(task, caller)), notMet };
  },
  view: viewHome,
  refusals: {},
});

const isDue = ({ dueOn }: Task, { today }: Caller): boolean =>
  dueOn !== null && dueOn <= addDays(today, DUE_WITHIN_DAYS);
