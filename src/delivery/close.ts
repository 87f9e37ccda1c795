/** The end of an inbound: its state, the audit row and its new messages, in one statement of its effect's transaction. */
import type { Inbound } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import { addedMessages, type NewMessage } from './messages.ts';

export type Deed = { id: string; memberId: string; command: string; subject: Reply['subject'] };

export type Ending = {
  state: 'done' | 'failed';
  /** A form or a toast: it stands at the inbox row for repeats. */
  passing: Reply | null;
  /** What was done; null where nothing was. */
  deed: Deed | null;
  messages: readonly NewMessage[];
  now: Date;
};

export type Closed = {
  /** False where another process closed it first: the caller rolls its own effect back. */
  isOurs: boolean;
  /** The message that the caller's process has to send, and to whom, with the rights and the language of this moment. */
  held: { id: string; viewer: Viewer } | null;
};

type ClosedRow = Omit<Viewer, 'tenantId' | 'memberId'> & { isOurs: boolean; heldId: string | null };

export const closeInbound = async (
  sql: Queries,
  { tenantId, memberId, id }: Inbound,
  { state, passing, deed, messages, now }: Ending,
): Promise<Closed> => {
  const audited =
    deed === null
      ? sql``
      : sql`, audited as (
          insert into audit (tenant_id, id, member_id, inbox_id, command, subject_kind, subject_id, at)
          values (${tenantId}, ${deed.id}, ${deed.memberId}, ${id}, ${deed.command},
                  ${deed.subject?.kind ?? null}, ${deed.subject?.id ?? null}, ${now}))`;
  const added =
    messages.length === 0
      ? sql`added as (select null::uuid as id, null as state where false)`
      : sql`added as (${addedMessages(sql, messages)})`;
  const [row] = await sql<ClosedRow[]>`
    with closed as (
      update inbox set state = ${state}, done_at = ${now}, passing = ${passing === null ? null : sql.json(passing)}
      where tenant_id = ${tenantId} and id = ${id} and done_at is null
      returning id
    ), ${added} ${audited}
    select exists (select from closed) as is_ours, (select id from added where state = 'tried') as held_id,
           m.team_id, m.role, m.name, m.locale, m.time_zone
    from members m where m.tenant_id = ${tenantId} and m.id = ${memberId}`;
  if (row === undefined) return { isOurs: false, held: null };
  const { isOurs, heldId, ...viewer } = row;
  return { isOurs, held: heldId === null ? null : { id: heldId, viewer: { tenantId, memberId, ...viewer } } };
};
