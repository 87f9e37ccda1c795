/** What takes the place of a discarded draft's card. */
import type { Caller } from '../../chat/command.ts';
import type { Reply } from '../../chat/reply.ts';
import { visitTexts } from './texts.ts';

export const viewDiscarded = (id: string, caller: Caller): Reply => {
  const text = visitTexts[caller.viewer.locale].discarded;
  return {
    audience: { kind: 'writer' },
    purpose: 'replace',
    subject: { kind: 'visit', id },
    summary: text,
    blocks: [{ kind: 'notice', tone: 'plain', text }],
  };
};
