/** What a withdrawal changed, and what stays. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, Purpose, Reply } from '../../chat/reply.ts';
import { withdrawnPosts } from './announcement.ts';
import { pageTexts } from './page-texts.ts';
import { visitTexts } from './texts.ts';
import type { WithdrawnVisit } from './withdraw-visit.ts';

export const viewWithdrawn =
  (purpose: Purpose) =>
  (visit: WithdrawnVisit, caller: Caller): Reply => {
    const { locale } = caller.viewer;
    const texts = pageTexts[locale];
    const account = visit.accountName ?? visitTexts[locale].noAccount;
    const date = formatDay(visit.visitedOn ?? caller.today, caller.today, locale);
    const heading = texts.withdrawnHeading(account, date);
    const lines = linesOf(visit, caller).map((text): Block => ({ kind: 'text', text }));
    const openVisit = {
      label: visitTexts[locale].openVisit,
      style: 'default' as const,
      value: encodeCommand('visit.show', 1, { visitId: visit.id }),
    };
    return {
      audience: { kind: 'writer' },
      purpose,
      subject: { kind: 'visit', id: visit.id },
      also: [withdrawnPosts(visit.id, caller)],
      summary: heading,
      blocks: [{ kind: 'heading', text: heading }, ...lines, { kind: 'buttons', buttons: [openVisit] }],
    };
  };

const linesOf = (visit: WithdrawnVisit, caller: Caller): string[] => {
  const { locale } = caller.viewer;
  const texts = pageTexts[locale];
  const { comma } = visitTexts[locale];
  const { evidenceCount, taskCount, removed, staying } = visit;
  const isEmpty = evidenceCount + taskCount + removed.length === 0;
  return [
    isEmpty ? texts.nothingTakenBack : texts.takenBack(evidenceCount, taskCount, removed.join(comma)),
    ...(staying.length === 0 ? [] : [texts.stays(staying.join(comma))]),
    texts.noteKept,
  ];
};
