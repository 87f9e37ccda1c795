/** Confirms all open drafts of one daily report. One that cannot be stored stays a draft and is named. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { isRefusal, refuse } from '../../../chat/refusal.ts';
import type { Block, ListItem, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { confirmDraft } from '../confirm-draft.ts';
import { findDraftsOfReport } from '../find-visits.ts';
import type { RecordedVisit } from '../record-visit.ts';
import { visitTexts } from '../texts.ts';
import { type DraftRefusal, draftRefusals } from './draft-refusals.ts';

const args = z.object({ report: z.uuid() });
type Outcome = { reportId: string; recorded: readonly RecordedVisit[]; left: readonly string[] };

export const confirmAll = defineCommand<Desk, z.infer<typeof args>, void, Outcome, DraftRefusal>({
  ...buttonOnly,
  name: 'visit.confirm-all',
  summary: { 'zh-CN': '全部确认', en: 'Confirm all' },
  args,
  run: async (desk, caller, { report }) => {
    const drafts = await findDraftsOfReport(desk.sql, caller.viewer, report);
    if (drafts.length === 0) return refuse('already_confirmed');
    const recorded: RecordedVisit[] = [];
    const left: string[] = [];
    // One after another: a person or account new in the first is known to the second.
    for (const draft of drafts) {
      const done = await confirmDraft(desk, caller, draft);
      if (isRefusal(done)) left.push(draft.content.account?.value.name ?? draft.rawText.slice(0, 12));
      else recorded.push(done);
    }
    return { reportId: report, recorded, left };
  },
  view: (outcome, caller) => viewConfirmedAll(outcome, caller),
  refusals: draftRefusals,
});

const viewConfirmedAll = ({ reportId, recorded, left }: Outcome, caller: Caller): Reply => {
  const texts = visitTexts[caller.viewer.locale];
  const heading = texts.confirmedAll(recorded.length);
  const notices: Block[] =
    left.length === 0
      ? []
      : [{ kind: 'notice', tone: 'warning', text: texts.leftAsDrafts(left.join(texts.comma)) }];
  return {
    audience: { kind: 'writer' },
    purpose: 'replace',
    subject: { kind: 'visit', id: reportId },
    summary: heading,
    blocks: [
      { kind: 'heading', text: heading },
      { kind: 'list', items: recorded.map((one) => recordedItem(one, caller)) },
      ...notices,
    ],
  };
};

const recordedItem = (recorded: RecordedVisit, caller: Caller): ListItem => {
  const texts = visitTexts[caller.viewer.locale];
  const { visitId: id, evidenceCount, newPeople, taskCount } = recorded;
  const counts = texts.stored(evidenceCount, newPeople.length, taskCount);
  const value = encodeCommand('undo', 1, { visit: id });
  return {
    text: recorded.accountName ?? texts.noAccount,
    ...(counts === '' ? {} : { detail: counts }),
    ref: { kind: 'visit', id },
    buttons: [{ label: texts.undo, style: 'default', value }],
  };
};
