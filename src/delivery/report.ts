/** Tells the writer of a post in a channel, where it was asked for, what came of it. */
import { type Delivery, OUTSIDERS, type Outgoing } from '../chat/door.ts';
import type { Reply, Report, Words } from '../chat/reply.ts';
import type { Queries } from '../database/connection.ts';
import { settleMessage } from './outbox.ts';

type Ledger = { state: string; platformMessageId: string | null };

/**
 * Settles a post and adds the word of it in one transaction: both stand, or neither. The same as `settleMessage`
 * otherwise. `id` is that of the further message.
 */
export const settlePost = async (
  tx: Queries,
  sent: Outgoing,
  report: Report,
  delivery: Delivery,
  { id, now }: { id: string; now: Date },
): Promise<number | null> => {
  const before = await readLedger(tx, sent);
  const waitMs = await settleMessage(tx, sent, delivery, now);
  const words = wordsOf(report, delivery, before, await readLedger(tx, sent));
  if (words === null) return waitMs;
  await addReport(tx, sent, { ...REPORT, ...words }, { id, now });
  return waitMs ?? 0;
};

const REPORT: Pick<Reply, 'audience' | 'purpose'> = { audience: { kind: 'writer' }, purpose: 'new' };

/** Null where there is nothing to tell (yet), or another process has told it. */
const wordsOf = (report: Report, delivery: Delivery, before: Ledger, after: Ledger): Words | null => {
  if (before.state !== 'wanted' && before.state !== 'tried') return null;
  switch (delivery.kind) {
    case 'later':
      return null;
    case 'delivered':
      return before.platformMessageId === null ? report.posted : null;
    case 'uncertain':
      return after.state === 'uncertain' ? report.uncertain : null;
    case 'impossible':
      return delivery.reason === OUTSIDERS ? report.outsiders : report.refused;
  }
};

/** Locks the row: of two processes that sent it the second one sees what the first has written. */
const readLedger = async (tx: Queries, { viewer, messageId }: Outgoing): Promise<Ledger> => {
  const [row] = await tx<Ledger[]>`
    select state, platform_message_id from messages
    where tenant_id = ${viewer.tenantId} and id = ${messageId} for update`;
  return row ?? { state: 'given_up', platformMessageId: null };
};

const addReport = async (
  tx: Queries,
  { viewer, messageId }: Outgoing,
  reply: Reply,
  { id, now }: { id: string; now: Date },
): Promise<void> => {
  await tx`
    insert into messages (tenant_id, id, inbox_id, member_id, platform, place_kind, place_id, reply, state,
                          not_before, created_at)
    select o.tenant_id, ${id}, i.id, o.member_id, i.platform, i.place_kind, i.place_id, ${tx.json(reply)},
           case when i.platform = 'web' then 'delivered' else 'wanted' end, ${now}, ${now}
    from messages o join inbox i on i.tenant_id = o.tenant_id and i.id = coalesce(o.changed_by, o.inbox_id)
    where o.tenant_id = ${viewer.tenantId} and o.id = ${messageId}`;
};
