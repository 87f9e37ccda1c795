/** Confirms all open drafts of one daily report. One that cannot be stored stays a draft and is named. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, type Command, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { isRefusal, refuse } from '../../../chat/refusal.ts';
import type { Block, ListItem, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { confirmDraft } from '../confirm-draft.ts';
import { type Fulfilled, fulfilledBlocks, otherDraftsBlocks, sameMeetingBlocks } from '../confirmed-view.ts';
import { findFulfilled } from '../find-fulfilled.ts';
import { findDraftsOfReport, type SameMeeting, type Visit } from '../find-visits.ts';
import type { GiveBack } from '../give-back-port.ts';
import { nameOfDraft, nameOpenDrafts } from '../open-drafts.ts';
import type { RecordedVisit } from '../record-visit.ts';
import { askSameMeeting } from '../same-meeting.ts';
import { visitTexts } from '../texts.ts';
import { type DraftRefusal, draftRefusals } from './draft-refusals.ts';

const args = z.object({ report: z.uuid() });

type Confirmed = {
  recorded: RecordedVisit;
  sameMeeting: SameMeeting | null;
  fulfilled: readonly Fulfilled[];
};
type Outcome = {
  reportId: string;
  confirmed: readonly Confirmed[];
  left: readonly string[];
  giveBack: readonly Block[];
  otherDrafts: readonly string[];
};

export const makeConfirmAll = (giveBack: GiveBack): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof args>, void, Outcome, DraftRefusal>({
    ...buttonOnly,
    name: 'visit.confirm-all',
    summary: { 'zh-CN': '全部确认', en: 'Confirm all' },
    args,
    run: async (desk, caller, { report }) => {
      const drafts = await findDraftsOfReport(desk.sql, caller.viewer, report);
      if (drafts.length === 0) return refuse('already_confirmed');
      const confirmed: Confirmed[] = [];
      const left: string[] = [];
      // One after another: a person or account new in the first is known to the second.
      for (const draft of drafts) {
        const recorded = await confirmDraft(desk, caller, draft);
        if (isRefusal(recorded)) left.push(nameOfDraft(draft));
        else confirmed.push({ recorded, ...(await followUp(desk, caller, draft, recorded)) });
      }
      const visits = confirmed.map(({ recorded }) => recorded);
      const open = await nameOpenDrafts(desk.sql, caller.viewer);
      return {
        reportId: report,
        confirmed,
        left,
        giveBack: await giveBack(desk, caller, visits),
        otherDrafts: open.filter((name) => !left.includes(name)),
      };
    },
    view: (outcome, caller) => viewConfirmedAll(outcome, caller),
    refusals: draftRefusals,
  });

const followUp = async ({ sql }: Desk, caller: Caller, draft: Visit, recorded: RecordedVisit) => ({
  sameMeeting: await askSameMeeting(sql, caller, recorded),
  fulfilled: await findFulfilled(sql, caller.viewer, draft, recorded.accountId),
});

const viewConfirmedAll = (outcome: Outcome, caller: Caller): Reply => {
  const { reportId, confirmed, left, giveBack, otherDrafts } = outcome;
  const texts = visitTexts[caller.viewer.locale];
  const heading = texts.confirmedAll(confirmed.length);
  const notices: Block[] =
    left.length === 0
      ? []
      : [{ kind: 'notice', tone: 'warning', text: texts.leftAsDrafts(left.join(texts.comma)) }];
  // One task may be told to be done in two of the notes.
  const fulfilled = confirmed.flatMap((one) => one.fulfilled);
  const once = fulfilled.filter(({ id }, index) => fulfilled.findIndex((other) => other.id === id) === index);
  return {
    audience: { kind: 'writer' },
    purpose: 'replace',
    subject: { kind: 'visit', id: reportId },
    summary: heading,
    blocks: [
      { kind: 'heading', text: heading, tone: 'good' },
      { kind: 'list', items: confirmed.map(({ recorded }) => recordedItem(recorded, caller)) },
      ...notices,
      ...confirmed.flatMap((one) => sameMeetingBlocks(one, caller)),
      ...giveBack,
      ...fulfilledBlocks(once, caller),
      ...otherDraftsBlocks(otherDrafts, caller),
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
