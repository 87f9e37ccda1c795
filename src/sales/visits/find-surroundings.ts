/** All that the records say around a note, in one round trip: a note waits for nothing else before it is read. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { keysIn } from '../../reading/names.ts';
import type { KnownAccount } from '../../reading/reading.ts';
import { visibleAmong } from '../accounts/rights.ts';
import { accountsByKeys } from '../accounts/store.ts';
import { type Deal, dealsOf } from '../deals/store.ts';
import { membersNamedIn } from '../members/store.ts';
import { type Contact, contactsOf } from '../stakeholders/store.ts';
import { type NamedDraft, openDraftNames } from './open-drafts.ts';

/** Candidate accounts handed to a reader: more would be noise, not choice. */
const MAX_CANDIDATES = 50;

export type Surroundings = {
  /** Accounts that the note may mean. */
  accounts: readonly KnownAccount[];
  people: readonly Contact[];
  deals: readonly Deal[];
  /** Members of ours whose names stand in the note. */
  colleagues: readonly { id: string; name: string }[];
  openDrafts: readonly NamedDraft[];
};

/** `aboutId`: the account that is spoken of anyway, such as in an addition to a visit. */
export const findSurroundings = async (
  sql: Queries,
  viewer: Viewer,
  text: string,
  aboutId: string | null,
): Promise<Surroundings> => {
  const asked = sql`in (select id from found union all select ${aboutId}::uuid)`;
  const visible = sql`select asked_id, id from visible`;
  const [row] = await sql<Surroundings[]>`
    with found as materialized (${accountsByKeys(sql, viewer, keysIn(text), MAX_CANDIDATES)}),
      visible as materialized (${visibleAmong(sql, viewer, asked)})
    select ${listOf(sql, sql`select * from found`)} as accounts,
           ${listOf(sql, contactsOf(sql, viewer, visible))} as people,
           ${listOf(sql, dealsOf(sql, viewer, visible))} as deals,
           ${listOf(sql, membersNamedIn(sql, viewer, text))} as colleagues,
           ${listOf(sql, openDraftNames(sql, viewer))} as "openDrafts"`;
  return row ?? { accounts: [], people: [], deals: [], colleagues: [], openDrafts: [] };
};

/** The rows of a query as one value, in their order. */
const listOf = (sql: Queries, rows: Fragment): Fragment =>
  sql`coalesce((select json_agg(one) from (${rows}) one), '[]')`;
