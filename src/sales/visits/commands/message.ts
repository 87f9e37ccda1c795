/** A text to copy for the customer: what was agreed, nothing of our own. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { type CustomerMessage, customerMessage } from '../customer-message.ts';
import { findVisit } from '../find-visits.ts';
import { pageTexts } from '../page-texts.ts';
import { type VisitRefusal, visitRefusals } from './visit-refusals.ts';

const args = z.object({ visit: z.uuid() });
type Outcome = { visitId: string; message: CustomerMessage };

export const messageToCustomer = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  Outcome,
  VisitRefusal | 'no_steps'
>({
  ...buttonOnly,
  name: 'visit.message',
  summary: { 'zh-CN': '写给客户的消息', en: 'A message to the customer' },
  args,
  run: async (desk, { viewer, today }, { visit: id }) => {
    const visit = await findVisit(desk.sql, viewer, id);
    if (visit === null) return refuse('not_found');
    if (visit.state !== 'confirmed') return refuse('not_confirmed');
    const visitedOn = visit.visitedOn ?? today;
    const message = customerMessage(visit.content, { name: viewer.name, visitedOn, today });
    return message === null ? refuse('no_steps') : { visitId: id, message };
  },
  view: (outcome, caller) => viewMessage(outcome, caller),
  refusals: {
    ...visitRefusals,
    no_steps: () => ({ 'zh-CN': pageTexts['zh-CN'].noSteps, en: pageTexts.en.noSteps }),
  },
});

const viewMessage = ({ visitId, message }: Outcome, caller: Caller): Reply => {
  const texts = pageTexts[caller.viewer.locale];
  const leftOut: Block[] =
    message.leftOutCount === 0
      ? []
      : [{ kind: 'notice', tone: 'plain', text: texts.leftOut(message.leftOutCount) }];
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    subject: { kind: 'visit', id: visitId },
    summary: texts.messageLabel,
    blocks: [{ kind: 'copy', label: texts.messageLabel, text: message.text }, ...leftOut],
  };
};
