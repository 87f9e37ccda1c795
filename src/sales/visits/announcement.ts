/** The post of a visit in a channel: account, day, agreed steps. Pure. What is ours alone never stands in it. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, Reply, Report, Words } from '../../chat/reply.ts';
import { announceTexts, postWords } from './announce-texts.ts';
import type { VisitContent } from './content.ts';
import { sendableSteps } from './customer-message.ts';

/** A confirmed visit as it stands on record. */
export type Announced = { visitId: string; content: VisitContent; visitedOn: string };

/** No stance, role, quote or word of the note: the same rule of what is ours alone as for the customer's own message. */
export const announcement = ({ content, visitedOn }: Announced, { viewer, today }: Caller): Words => {
  const account = content.account?.value.name ?? postWords.noAccount;
  const day = (locale: 'zh-CN' | 'en') => formatDay(visitedOn, today, locale);
  const heading: Block = {
    kind: 'heading',
    text: postWords.visited(account, day('zh-CN'), day('en')),
    detail: postWords.by(viewer.name),
  };
  const items = sendableSteps(content).map(({ what, owner, due }) => ({
    text: what,
    detail: [
      owner === 'us' ? postWords.ours : postWords.theirs,
      ...(due === null ? [] : [`${formatDay(due, today, 'zh-CN')} · ${formatDay(due, today, 'en')}`]),
    ].join(' · '),
  }));
  const steps: Block[] = items.length === 0 ? [] : [{ kind: 'list', label: postWords.steps, items }];
  return { summary: account, blocks: [heading, ...steps] };
};

/** Posts it in a channel; its writer is told what came of it, not what was tried. */
export const newPost = (
  announced: Announced,
  channel: { id: string; name: string | null },
  caller: Caller,
): Reply => {
  const { locale } = caller.viewer;
  const { posted, outsiders, refused, uncertain, unfound } = announceTexts[locale];
  const words = announcement(announced, caller);
  const title = `${words.summary} · ${formatDay(announced.visitedOn, caller.today, locale)}`;
  return {
    ...words,
    audience: { kind: 'channel', id: channel.id },
    purpose: 'new',
    subject: { kind: 'visit', id: announced.visitId },
    report: {
      posted: told(posted(channel.name), 'good'),
      outsiders: told(outsiders(channel.name), 'warning'),
      refused: told(refused(channel.name), 'warning'),
      uncertain: told(uncertain(channel.name), 'warning'),
      unfound: told(unfound(title, channel.name), 'warning'),
    },
  };
};

/** What was posted says what the visit says by now. */
export const correctedPosts = (announced: Announced, caller: Caller): Reply => ({
  ...announcement(announced, caller),
  ...inPlaceOfPosts(announced.visitId, caller),
});

/** What was posted gives way to one line that names nobody: it may also stand where outsiders have come to read. */
export const withdrawnPosts = (visitId: string, caller: Caller): Reply => ({
  summary: postWords.withdrawn,
  blocks: [{ kind: 'text', text: postWords.withdrawn }],
  ...inPlaceOfPosts(visitId, caller),
  isBare: true,
});

const inPlaceOfPosts = (visitId: string, { viewer }: Caller) => {
  const { oldStays, oldUncertain } = announceTexts[viewer.locale];
  const stays = told(oldStays, 'warning');
  const report: Report = {
    posted: null,
    outsiders: stays,
    refused: stays,
    uncertain: told(oldUncertain, 'warning'),
    unfound: told(oldUncertain, 'warning'),
  };
  return {
    audience: { kind: 'posts' as const },
    purpose: 'replace' as const,
    subject: { kind: 'visit' as const, id: visitId },
    report,
  };
};

const told = (text: string, tone: 'good' | 'warning'): Words => ({
  summary: text,
  blocks: [{ kind: 'notice', tone, text }],
});
