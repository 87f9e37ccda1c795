/** The confirmed card: what was stored, then what comes back. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Block, Purpose, Reply } from '../../chat/reply.ts';
import type { ConfirmOutcome } from './commands/confirm.ts';
import { visitTexts } from './texts.ts';

export const viewConfirmed =
  (purpose: Purpose) =>
  (outcome: ConfirmOutcome, caller: Caller): Reply => {
    const { recorded } = outcome;
    const texts = visitTexts[caller.viewer.locale];
    const account = recorded.accountName ?? texts.noAccount;
    const counts = texts.stored(recorded.evidenceCount, recorded.newPeople.length, recorded.taskCount);
    return {
      audience: { kind: 'writer' },
      purpose,
      subject: { kind: 'visit', id: recorded.visitId },
      summary: texts.confirmedSummary(account),
      blocks: [
        {
          kind: 'heading',
          text: texts.confirmedHeading(account),
          detail: counts,
        },
        ...sameMeetingBlocks(outcome, caller),
        ...outcome.giveBack,
        { kind: 'buttons', buttons: afterButtons(recorded.visitId, caller) },
      ],
    };
  };

const sameMeetingBlocks = (outcome: ConfirmOutcome, caller: Caller): Block[] => {
  const { sameMeeting, recorded } = outcome;
  if (sameMeeting === null) return [];
  const texts = visitTexts[caller.viewer.locale];
  const args = { visit: recorded.visitId, other: sameMeeting.id };
  return [
    {
      kind: 'question',
      text: texts.sameMeeting(sameMeeting.authorName),
      options: [
        {
          label: texts.sameMeetingYes,
          style: 'default',
          value: encodeCommand('visit.same', 1, { ...args, same: true }),
        },
        {
          label: texts.no,
          style: 'default',
          value: encodeCommand('visit.same', 1, { ...args, same: false }),
        },
      ],
    },
  ];
};

const afterButtons = (visitId: string, caller: Caller) => {
  const texts = visitTexts[caller.viewer.locale];
  const args = { visit: visitId };
  return [
    {
      label: texts.customerMessage,
      style: 'default' as const,
      value: encodeCommand('visit.message', 1, args),
    },
    {
      label: texts.openVisit,
      style: 'default' as const,
      value: encodeCommand('visit.show', 1, { id: visitId }),
    },
    {
      label: texts.undo,
      style: 'danger' as const,
      value: encodeCommand('undo', 1, args),
    },
  ];
};
