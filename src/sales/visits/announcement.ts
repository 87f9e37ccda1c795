/** The post of a visit in a channel: account, day, agreed steps. Pure. What is ours alone never stands in it. */
import { formatDay } from '../../chat/format.ts';
import type { Block } from '../../chat/reply.ts';
import { postWords } from './announce-texts.ts';
import type { VisitContent } from './content.ts';
import { sendableSteps } from './customer-message.ts';

export type Announced = { accountName: string; authorName: string; visitedOn: string; today: string };

/** No stance, role, quote or word of the note: the same rule of what is ours alone as for the customer's own message. */
export const announcementBlocks = (content: VisitContent, announced: Announced): readonly Block[] => {
  const { accountName, authorName, visitedOn, today } = announced;
  const day = (locale: 'zh-CN' | 'en') => formatDay(visitedOn, today, locale);
  const heading: Block = {
    kind: 'heading',
    text: postWords.visited(accountName, day('zh-CN'), day('en')),
    detail: postWords.by(authorName),
  };
  const items = sendableSteps(content).map(({ what, owner, due }) => ({
    text: what,
    detail: [
      owner === 'us' ? postWords.ours : postWords.theirs,
      ...(due === null ? [] : [`${formatDay(due, today, 'zh-CN')} · ${formatDay(due, today, 'en')}`]),
    ].join(' · '),
  }));
  return items.length === 0 ? [heading] : [heading, { kind: 'list', label: postWords.steps, items }];
};
