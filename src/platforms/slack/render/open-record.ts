/** Ways to a record from a message: a menu of all it names, a button to its page. Pure. */
import { encodeCommand } from '../../../chat/command-codec.ts';
import { openRecord } from '../../../chat/open-record.ts';
import type { Button, Option, RecordRef } from '../../../chat/reply.ts';

/** Its page in the console, by a personal link that the press brings. */
export const openPage = (ref: RecordRef, label: string): Button => {
  const path = ref.kind === 'task' ? '/tasks' : `/${ref.kind}/${ref.id}`;
  return { label, style: 'default', value: encodeCommand('browser', 1, { path }) };
};

/** Each record once, those without a page left out. */
export const openOptions = (lines: readonly { text: string; ref?: RecordRef | undefined }[]): Option[] => {
  const options = new Map<string, Option>();
  for (const { text, ref } of lines) {
    const value = ref === undefined ? null : openRecord(ref);
    if (value !== null && !options.has(value)) options.set(value, { label: text, value });
  }
  return [...options.values()];
};
