/** Where a record's name leads: in the console to a page, here to the command that shows the same. Pure. */
import { encodeCommand } from '../../../chat/command-codec.ts';
import type { Button, Option, RecordRef } from '../../../chat/reply.ts';

const COMMANDS = {
  account: ['account', 'id'],
  person: ['person', 'id'],
  deal: ['deal', 'id'],
  visit: ['visit.show', 'visitId'],
} as const;

/** Null for a task, which has no page of its own. */
export const openValue = (ref: RecordRef): string | null => {
  if (ref.kind === 'task') return null;
  const [command, name] = COMMANDS[ref.kind];
  return encodeCommand(command, 1, { [name]: ref.id });
};

/** Its page in the console, by a personal link that the press brings. */
export const openPage = (ref: RecordRef, label: string): Button => {
  const path = ref.kind === 'task' ? '/tasks' : `/${ref.kind}/${ref.id}`;
  return { label, style: 'default', value: encodeCommand('browser', 1, { path }) };
};

/** Each record once, those without a page left out. */
export const openOptions = (lines: readonly { text: string; ref?: RecordRef | undefined }[]): Option[] => {
  const options = new Map<string, Option>();
  for (const { text, ref } of lines) {
    const value = ref === undefined ? null : openValue(ref);
    if (value !== null && !options.has(value)) options.set(value, { label: text, value });
  }
  return [...options.values()];
};
