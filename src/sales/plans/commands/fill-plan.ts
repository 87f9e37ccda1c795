/** Begins a plan with what the records say, or takes in what they say since. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { findHome } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { findPlanPage } from '../find-plan.ts';
import { sayable } from '../line-view.ts';
import type { PlanPage } from '../plan-page.ts';
import { addLines, type NewLine, startPlan } from '../store.ts';
import { viewPlanSummary } from '../summary-view.ts';
import { planTexts } from '../texts.ts';
import { planYear } from './account-plan.ts';

const args = z.object({ id: z.uuid(), year: planYear });

export const fillPlan = defineCommand<Desk, z.infer<typeof args>, void, PlanPage, 'gone'>({
  ...buttonOnly,
  name: 'accountplan.fill',
  summary: {
    'zh-CN': '开始客户计划，并填入记录里的内容',
    en: 'Begin an account plan with what is on record',
  },
  args,
  run: async (desk, caller, { id, year }) => {
    const { sql } = desk;
    const { viewer, today, now } = caller;
    const page = await findPlanPage(sql, viewer, id, year, today);
    if (page === null) return refuse('gone');
    const accountId = await findHome(sql, viewer, page.file.id);
    await startPlan(sql, viewer, accountId, year, now);
    const lines = sayable(page, caller).map(
      ({ one, text }): NewLine => ({
        id: desk.newId(),
        accountId,
        year,
        part: one.part,
        segment: null,
        text,
        ownerId: null,
        dueOn: null,
        measure: null,
        state: 'open',
        evidenceId: one.fact.entryId,
      }),
    );
    await addLines(sql, viewer, lines, now);
    return (await findPlanPage(sql, viewer, id, year, today)) ?? refuse('gone');
  },
  view: viewPlanSummary,
  refusals: { gone: () => ({ 'zh-CN': planTexts['zh-CN'].gone, en: planTexts.en.gone }) },
});
