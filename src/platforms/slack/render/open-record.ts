/** Ways to a record from a message: one menu of all that it names, a button to its page. Pure. */
import { encodeCommand } from '../../../chat/command-codec.ts';
import { namedRecords } from '../../../chat/named-records.ts';
import { openRecord } from '../../../chat/open-record.ts';
import type { Block, Button, Option, RecordRef, Reply } from '../../../chat/reply.ts';
import type { OptionGroup } from './buttons.ts';

/** Its page in the console, by a personal link that the press brings. */
const openPage = (ref: RecordRef, label: string): Button => {
  const path = ref.kind === 'task' ? '/tasks' : `/${ref.kind}/${ref.id}`;
  return { label, style: 'default', value: encodeCommand('browser', 1, { path }) };
};

/**
 * A private card of a record leads to its page. What merely tells that something was done has nothing to open, and what
 * has a button that shows the record leads there by it.
 */
export const pageOf = ({ subject, audience, blocks }: Reply, label: string): Button | null => {
  if (subject === undefined || audience.kind === 'channel' || blocks[0]?.kind !== 'heading') return null;
  const shown = openRecord(subject);
  const isShown = blocks.some(
    (block) => block.kind === 'buttons' && block.buttons.some(({ value }) => value === shown),
  );
  return isShown ? null : openPage(subject, label);
};

/** What can be opened of some blocks, each record once; those without a page are left out. */
export const openGroups = (blocks: readonly Block[]): OptionGroup[] => {
  const seen = new Set<string>();
  return namedRecords(blocks)
    .map(({ label, records }) => ({
      label,
      options: records.flatMap(({ text, ref }): Option[] => {
        const value = openRecord(ref);
        if (value === null || seen.has(value)) return [];
        seen.add(value);
        return [{ label: text, value }];
      }),
    }))
    .filter(({ options }) => options.length > 0);
};
