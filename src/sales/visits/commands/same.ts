/** "Same meeting?" A colleague recorded the same account on the same day: one meeting with two notes, or two. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import type { Locale } from '../../../chat/locale.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { findMember } from '../../members/roster-store.ts';
import { closeQuestion } from '../../questions/store.ts';
import { findVisit } from '../find-visits.ts';
import { pageTexts } from '../page-texts.ts';
import { sameMeetingKey } from '../same-meeting.ts';
import { linkSameMeeting } from '../store.ts';
import { visitTexts } from '../texts.ts';
import { type VisitRefusal, visitRefusals, whyNotMine } from './visit-refusals.ts';

const args = z.object({ visit: z.uuid(), other: z.uuid(), same: z.boolean() });

type Outcome = {
  visitId: string;
  same: boolean;
  accountName: string;
  /** `locale`: the language in which the colleague is told. */
  colleague: { id: string; name: string; locale: Locale };
};

export const sameMeeting = defineCommand<Desk, z.infer<typeof args>, void, Outcome, VisitRefusal>({
  ...buttonOnly,
  name: 'visit.same',
  summary: { 'zh-CN': '是否同一次会面', en: 'Whether two notes tell of one meeting' },
  args,
  run: async (desk, caller, { visit: id, other: otherId, same }) => {
    const { viewer, now } = caller;
    const [visit, other] = await Promise.all([
      findVisit(desk.sql, viewer, id),
      findVisit(desk.sql, viewer, otherId),
    ]);
    const refusal = whyNotMine(visit, viewer);
    if (refusal !== null || visit === null) return refusal ?? refuse('not_found');
    // Both are looked at again: the button may be old, and the other visit corrected or withdrawn since.
    if (other === null || other.id === visit.id || other.state !== 'confirmed') return refuse('not_found');
    if (other.keptAccount?.id !== visit.keptAccount?.id || other.visitedOn !== visit.visitedOn)
      return refuse('not_found');
    await closeQuestion(desk.sql, viewer, visit.id, sameMeetingKey(other.id), now);
    if (same) await linkSameMeeting(desk.sql, viewer, visit.id, other.sameAsId ?? other.id);
    const author = await findMember(desk.sql, viewer, other.authorId);
    return {
      visitId: visit.id,
      same,
      accountName: visit.content.account?.value.name ?? '',
      colleague: { id: other.authorId, name: other.authorName, locale: author?.locale ?? viewer.locale },
    };
  },
  view: (outcome, caller) => viewSame(outcome, caller),
  refusals: visitRefusals,
});

const viewSame = ({ visitId, same, accountName, colleague }: Outcome, caller: Caller): Reply => {
  const { viewer } = caller;
  const texts = pageTexts[viewer.locale];
  const text = same ? texts.linked(colleague.name) : texts.keptApart;
  const notice: Reply = {
    audience: { kind: 'writer' },
    purpose: 'new',
    subject: { kind: 'visit', id: visitId },
    summary: text,
    blocks: [{ kind: 'notice', tone: 'plain', text }],
  };
  return same ? { ...notice, also: [noticeToColleague(visitId, colleague, accountName, caller)] } : notice;
};

const noticeToColleague = (
  visitId: string,
  { id: memberId, locale }: Outcome['colleague'],
  accountName: string,
  { viewer }: Caller,
): Reply => {
  const text = pageTexts[locale].linkedNotice(viewer.name, accountName || visitTexts[locale].noAccount);
  return {
    audience: { kind: 'member', memberId },
    purpose: 'new',
    subject: { kind: 'visit', id: visitId },
    summary: text,
    blocks: [{ kind: 'notice', tone: 'plain', text }],
  };
};
