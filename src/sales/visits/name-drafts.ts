/** No draft is ever confirmed by itself: whatever is asked next, the answer names those that still wait. */
import type { Caller, Command } from '../../chat/command.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import type { Queries } from '../../database/connection.ts';
import type { Desk } from '../desk.ts';
import { findNamedDrafts } from './open-drafts.ts';
import { visitTexts } from './texts.ts';

/** The command, with the writer's open drafts below its answer. For commands that do not show them anyway. */
export const namingDrafts = (command: Command<Desk>): Command<Desk> => ({
  ...command,
  check: (raw) => {
    const checked = command.check(raw);
    if (!checked.ok) return checked;
    const { bound } = checked;
    const run: typeof bound.run = async (desk, caller, prepared) =>
      withDrafts(desk.sql, caller, await bound.run(desk, caller, prepared));
    return { ok: true, bound: { ...bound, run } };
  },
});

const withDrafts = async (sql: Queries, caller: Caller, reply: Reply): Promise<Reply> =>
  reply.purpose === 'new'
    ? { ...reply, blocks: [...reply.blocks, ...(await draftBlocks(sql, caller))] }
    : reply;

const draftBlocks = async (sql: Queries, { viewer }: Caller): Promise<Block[]> => {
  const drafts = await findNamedDrafts(sql, viewer);
  if (drafts.length === 0) return [];
  const items = drafts.map(({ id, name }) => ({ text: name, ref: { kind: 'visit' as const, id } }));
  return [{ kind: 'list', label: visitTexts[viewer.locale].stillDrafts, items }];
};
