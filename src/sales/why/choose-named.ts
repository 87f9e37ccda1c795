/** Several accounts or deals go by the words that somebody typed: one button each, which asks `command` again by id. */
import type { Reply } from '../../chat/reply.ts';
import { buttonOf, questionOf } from '../../chat/reply-shapes.ts';
import type { Named } from './store.ts';

export const chooseNamed = (text: string, command: string, choices: readonly Named[]): Reply =>
  questionOf(
    text,
    choices.map(({ kind, id, name }) => buttonOf(name, command, kind === 'deal' ? { deal: id } : { id })),
  );
