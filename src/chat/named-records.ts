/** The records that a reply names, for platforms that open them from one menu. Pure. */
import type { Block, RecordRef } from './reply.ts';

/** `label` is the list's own, empty where it has none. */
export type NamedRecords = { label: string; records: readonly { text: string; ref: RecordRef }[] };

/** List by list, in the order of the blocks; lists that name no record are left out. */
export const namedRecords = (blocks: readonly Block[]): NamedRecords[] =>
  blocks.flatMap((block): NamedRecords[] => {
    if (block.kind === 'fold') return namedRecords(block.blocks);
    if (block.kind === 'list') return named(block.label ?? '', block.items);
    if (block.kind === 'board') return block.board.columns.flatMap(({ label, cards }) => named(label, cards));
    if (block.kind !== 'people') return [];
    return named(
      block.label,
      block.people.map(({ name, ref }) => ({ text: name, ref })),
    );
  });

const named = (
  label: string,
  lines: readonly { text: string; ref?: RecordRef | undefined }[],
): NamedRecords[] => {
  const records = lines.flatMap(({ text, ref }) => (ref === undefined ? [] : [{ text, ref }]));
  return records.length === 0 ? [] : [{ label, records }];
};

/** Where the buttons and the pager begin that end a reply; its length where there are none. */
export const footStart = (blocks: readonly Block[]): number => {
  let at = blocks.length;
  while (at > 0 && (blocks[at - 1]?.kind === 'buttons' || blocks[at - 1]?.kind === 'pager')) at -= 1;
  return at;
};
