/** A daily report becomes several drafts, each with its own card. The report itself is kept as it was written. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { type DraftOutcome, describeDraft } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { findOwnVisit, type Visit } from '../find-visits.ts';
import { type ReportPart, readParts } from '../report-parts.ts';
import { addDraft, moveVisit } from '../store.ts';
import { visitTexts } from '../texts.ts';
import { type DraftRefusal, draftRefusals, whyNotOpen } from './draft-refusals.ts';

const args = z.object({ visit: z.uuid(), revision: z.int() });
type Args = z.infer<typeof args>;
type Outcome = { reportId: string; drafts: readonly DraftOutcome[] };

export const splitReport = defineCommand<Desk, Args, readonly ReportPart[], Outcome, DraftRefusal>({
  ...buttonOnly,
  name: 'visit.split',
  summary: { 'zh-CN': '把一篇日报拆成几次拜访', en: 'Split a report into visits' },
  args,
  prepare: async (desk, caller, { visit: id, revision }) => {
    const report = await findOwnVisit(desk.sql, caller.viewer, id);
    return report === null || whyNotOpen(report, revision) !== null ? [] : readParts(desk, caller, report);
  },
  run: async (desk, caller, { visit: id, revision }, parts) => {
    const report = await findOwnVisit(desk.sql, caller.viewer, id);
    const refusal = whyNotOpen(report, revision);
    if (refusal !== null || report === null) return refusal ?? refuse('gone');
    if (parts.length < 2) return refuse('moved_on');
    const moved = await moveVisit(desk.sql, caller.viewer, report, 'draft', 'split', caller.now);
    return moved
      ? { reportId: id, drafts: await storeParts(desk, caller, report, parts) }
      : refuse('moved_on');
  },
  view: (outcome, caller) => viewSplit(outcome, caller),
  refusals: draftRefusals,
});

/** The private part stands at the end of a note: it goes with the last visit. */
const storeParts = async (desk: Desk, caller: Caller, report: Visit, parts: readonly ReportPart[]) => {
  const drafts: DraftOutcome[] = [];
  for (const [index, { rawText, content, degraded }] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const draft = {
      id: desk.newId(),
      inboxId: report.inboxId,
      rawText,
      privateText: isLast ? report.privateText : null,
      content,
      splitFromId: report.id,
    };
    await addDraft(desk.sql, caller.viewer, draft, caller.now);
    drafts.push(await describeDraft(desk.sql, caller, { ...draft, revision: 1 }, degraded));
  }
  return drafts;
};

const viewSplit = ({ reportId, drafts }: Outcome, caller: Caller): Reply => {
  const texts = visitTexts[caller.viewer.locale];
  const heading = texts.splitHeading(drafts.length);
  const value = encodeCommand('visit.confirm-all', 1, { report: reportId });
  return {
    audience: { kind: 'writer' },
    purpose: 'replace',
    subject: { kind: 'visit', id: reportId },
    summary: heading,
    blocks: [
      { kind: 'heading', text: heading, detail: texts.splitDetail },
      { kind: 'buttons', buttons: [{ label: texts.confirmAll, style: 'primary', value }] },
    ],
    also: drafts.map((draft) => viewDraft('new')(draft, caller)),
  };
};
