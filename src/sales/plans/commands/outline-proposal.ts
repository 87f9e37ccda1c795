/** The outline of a proposal from a plan, to copy: only what a customer may read. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { findPlanPage } from '../find-plan.ts';
import type { PlanPage } from '../plan-page.ts';
import { proposalOf } from '../proposal.ts';
import { planTexts } from '../texts.ts';
import { planYear } from './account-plan.ts';

const args = z.object({ id: z.uuid(), year: planYear });

export const outlineProposal = defineCommand<Desk, z.infer<typeof args>, void, PlanPage, 'gone'>({
  ...buttonOnly,
  name: 'accountplan.proposal',
  summary: { 'zh-CN': '从计划列出建议书提纲', en: 'Outline a proposal from the plan' },
  readOnly: true,
  args,
  run: async ({ sql }, { viewer, today }, { id, year }) =>
    (await findPlanPage(sql, viewer, id, year, today)) ?? refuse('gone'),
  view: (page, caller) => viewProposal(page, caller),
  refusals: { gone: () => ({ 'zh-CN': planTexts['zh-CN'].gone, en: planTexts.en.gone }) },
});

const viewProposal = ({ file, lines }: PlanPage, { viewer }: Caller): Reply => {
  const texts = planTexts[viewer.locale];
  const title = texts.proposalTitle(file.name);
  const text = proposalOf(lines)
    .map(({ chapter, lines: some }, index) => {
      const body = some.length === 0 ? [texts.toFill] : some.map((line) => line.text);
      return [`${index + 1}. ${texts.chapter[chapter]}`, ...body.map((line) => `   - ${line}`)].join('\n');
    })
    .join('\n\n');
  return replyOf(title, [
    { kind: 'heading', text: title },
    { kind: 'copy', label: texts.proposalCopy, text },
  ]);
};
