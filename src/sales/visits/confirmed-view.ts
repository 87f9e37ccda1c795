/** The confirmed card: what was stored, then what comes back. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Block, Button, Purpose, Reply } from '../../chat/reply.ts';
import { announceTexts } from './announce-texts.ts';
import { type Announced, correctedPosts } from './announcement.ts';
import type { SameMeeting } from './find-visits.ts';
import { pageTexts } from './page-texts.ts';
import type { RecordedVisit } from './record-visit.ts';
import { visitTexts } from './texts.ts';

export type ConfirmOutcome = {
  recorded: RecordedVisit;
  /** Of the visit as it stands now, for its buttons. */
  revision: number;
  /** A visit confirmed earlier may be corrected or added to. */
  change: 'confirmed' | 'corrected' | 'added';
  sameMeeting: SameMeeting | null;
  giveBack: readonly Block[];
  /** Accounts (or first words) of drafts of the writer that are still open. */
  otherDrafts: readonly string[];
  /** Open tasks of the writer that the note tells to be done: each is offered to be closed. */
  fulfilled?: readonly Fulfilled[];
};

export type Fulfilled = { id: string; revision: number; what: string };

export const viewConfirmed =
  (purpose: Purpose) =>
  (outcome: ConfirmOutcome, caller: Caller): Reply => {
    const { recorded } = outcome;
    const texts = visitTexts[caller.viewer.locale];
    const account = recorded.accountName ?? texts.noAccount;
    const later = pageTexts[caller.viewer.locale];
    const headings = {
      confirmed: texts.confirmedHeading,
      corrected: later.corrected,
      added: later.added,
    };
    const heading = headings[outcome.change](account);
    const counts = texts.stored(recorded.evidenceCount, recorded.newPeople.length, recorded.taskCount);
    return {
      audience: { kind: 'writer' },
      purpose,
      subject: { kind: 'visit', id: recorded.visitId },
      summary: heading,
      blocks: [
        {
          kind: 'heading',
          text: heading,
          tone: recorded.accountId === null ? 'warning' : 'good',
          ...(counts === '' ? {} : { detail: counts }),
        },
        ...missingAccountBlocks(outcome, caller),
        ...sameMeetingBlocks(outcome, caller),
        ...outcome.giveBack,
        ...fulfilledBlocks(outcome.fulfilled ?? [], caller),
        ...otherDraftsBlocks(outcome.otherDrafts, caller),
        { kind: 'buttons', buttons: afterButtons(recorded, caller) },
      ],
      ...(outcome.change === 'confirmed' ? {} : { also: [correctedPosts(announcedOf(recorded), caller)] }),
    };
  };

const announcedOf = ({ visitId, content, observedOn }: RecordedVisit): Announced => ({
  visitId,
  content,
  visitedOn: observedOn,
});

/** Without an account nothing could be recorded beside the note: the way to add it stands right here. */
const missingAccountBlocks = ({ recorded, revision }: ConfirmOutcome, caller: Caller): Block[] => {
  if (recorded.accountId !== null) return [];
  const texts = visitTexts[caller.viewer.locale];
  const value = encodeCommand('visit.edit', 1, { visit: recorded.visitId, revision });
  return [
    { kind: 'text', text: texts.storedWithoutAccount },
    { kind: 'buttons', buttons: [{ label: texts.addAccount, style: 'primary', value }] },
  ];
};

/** An offer, no question: it asks nothing that the rep has to answer. */
export const fulfilledBlocks = (fulfilled: readonly Fulfilled[], caller: Caller): Block[] => {
  if (fulfilled.length === 0) return [];
  const texts = visitTexts[caller.viewer.locale];
  const buttons = fulfilled.map(
    ({ id, revision, what }): Button => ({
      label: texts.closeTask(what),
      style: 'default',
      value: encodeCommand('task.settle', 1, { id, revision, deed: 'done' }),
    }),
  );
  return [
    { kind: 'text', text: texts.soundsDone },
    { kind: 'buttons', buttons },
  ];
};

export const otherDraftsBlocks = (names: readonly string[], caller: Caller): Block[] => {
  const texts = visitTexts[caller.viewer.locale];
  const text = texts.otherDrafts(names.join(texts.comma));
  return names.length === 0 ? [] : [{ kind: 'notice', tone: 'warning', text }];
};

export const sameMeetingBlocks = (
  { sameMeeting, recorded }: Pick<ConfirmOutcome, 'sameMeeting' | 'recorded'>,
  caller: Caller,
): Block[] => {
  if (sameMeeting === null) return [];
  const texts = visitTexts[caller.viewer.locale];
  const args = { visit: recorded.visitId, other: sameMeeting.id };
  return [
    {
      kind: 'question',
      text: texts.sameMeeting(sameMeeting.authorName, recorded.accountName ?? texts.noAccount),
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

/** Without an account there is nobody to write to, and nothing to tell a channel. */
const afterButtons = ({ visitId, accountId, content }: RecordedVisit, caller: Caller): Button[] => {
  const texts = visitTexts[caller.viewer.locale];
  const args = { visit: visitId };
  const message: Button = {
    label: texts.customerMessage,
    style: 'default',
    value: encodeCommand('visit.message', 1, args),
  };
  const after: Button[] = [
    { label: texts.openVisit, style: 'default', value: encodeCommand('visit.show', 1, { visitId }) },
    { label: texts.undo, style: 'danger', value: encodeCommand('undo', 1, args) },
  ];
  const announce: Button = {
    label: announceTexts[caller.viewer.locale].announce,
    style: 'default',
    value: encodeCommand('visit.announce', 1, args),
  };
  if (accountId === null) return after;
  return [
    ...(content.nextSteps.length === 0 ? [] : [message]),
    ...(caller.place.platform === 'web' ? [] : [announce]),
    ...after,
  ];
};
