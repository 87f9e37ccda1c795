/** Shapes that every answer about members shares. */
import type { Block, Form, Reply } from '../../chat/reply.ts';

export const replyOf = (summary: string, blocks: readonly Block[]): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary,
  blocks,
});

export const done = (text: string): Reply => replyOf(text, [{ kind: 'notice', tone: 'good', text }]);

export const formReply = (form: Form): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'form',
  summary: form.title,
  blocks: [{ kind: 'form', form }],
});
