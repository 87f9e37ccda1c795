/** Where a record's name leads: in the console to its page, in a chat to the command that shows the same. Pure. */
import { encodeCommand } from './command-codec.ts';
import type { RecordRef } from './reply.ts';

const COMMANDS = {
  account: ['account', 'id'],
  person: ['person', 'id'],
  deal: ['deal', 'id'],
  visit: ['visit.show', 'visitId'],
} as const;

/** The encoded command; null for a task, which has no page of its own. */
export const openRecord = (ref: RecordRef): string | null => {
  if (ref.kind === 'task') return null;
  const [command, name] = COMMANDS[ref.kind];
  return encodeCommand(command, 1, { [name]: ref.id });
};
