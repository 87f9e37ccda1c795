/** The replies and buttons that most views are made of. Pure. */
import { encodeCommand } from './command-codec.ts';
import type { Block, Button, Form, Reply, Tone } from './reply.ts';

/** A further message to whoever wrote. */
export const replyOf = (summary: string, blocks: readonly Block[]): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary,
  blocks,
});

/** One sentence. */
export const noticeOf = (text: string, tone: Tone = 'good'): Reply =>
  replyOf(text, [{ kind: 'notice', tone, text }]);

/** A form, opened for whoever pressed or asked. */
export const formOf = (form: Form): Reply => ({
  ...replyOf(form.title, [{ kind: 'form', form }]),
  purpose: 'form',
});

/** Throws where the arguments are too long for a button: ids belong in it, texts do not. */
export const buttonOf = (
  label: string,
  command: string,
  args: Readonly<Record<string, unknown>>,
  style: Button['style'] = 'default',
): Button => ({ label, value: encodeCommand(command, 1, args), style });

/** A question with one-tap answers. */
export const questionOf = (text: string, options: readonly Button[]): Reply =>
  replyOf(text, [{ kind: 'question', text, options }]);
