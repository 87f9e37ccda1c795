/**
 * No draft is ever confirmed by itself, and no planned visit is forgotten: whatever is asked next, the answer names
 * the drafts that still wait and the visits that were planned and have no note.
 */
import type { Caller, Command } from '../../chat/command.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import type { Queries } from '../../database/connection.ts';
import type { Desk } from '../desk.ts';
import { NAMED_PLANS } from '../planned-visits/rules.ts';
import { findMissedPlans } from '../planned-visits/store.ts';
import { missedBlocks } from '../planned-visits/view.ts';
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
      withWaiting(desk.sql, caller, await bound.run(desk, caller, prepared));
    return { ok: true, bound: { ...bound, run } };
  },
});

const withWaiting = async (sql: Queries, caller: Caller, reply: Reply): Promise<Reply> =>
  reply.purpose === 'new'
    ? { ...reply, blocks: [...reply.blocks, ...(await waitingBlocks(sql, caller))] }
    : reply;

const waitingBlocks = async (sql: Queries, caller: Caller): Promise<Block[]> => {
  const { viewer, today } = caller;
  const [drafts, plans] = await Promise.all([
    findNamedDrafts(sql, viewer),
    findMissedPlans(sql, viewer, today, NAMED_PLANS),
  ]);
  const items = drafts.map(({ id, name }) => ({ text: name, ref: { kind: 'visit' as const, id } }));
  const label = visitTexts[viewer.locale].stillDrafts;
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, label, items }]),
    ...missedBlocks(plans, caller),
  ];
};
