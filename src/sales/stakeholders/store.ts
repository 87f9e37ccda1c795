/** Queries of the customer's people. Rights come from their account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import type { KnownPerson } from '../../reading/reading.ts';
import { maySeeAccount, visibleAmong } from '../accounts/rights.ts';
import type { Kept } from '../accounts/store.ts';

/** `formerIds`: records merged into this one; older notes still name them. */
export type Contact = KnownPerson & {
  formerIds: readonly string[];
  title: string | null;
  department: string | null;
};

/**
 * People of these accounts and of those merged with them, each under the account's id that was asked for, as a reader
 * needs them: with every name they went by.
 */
export const findPeopleOfAccounts = async (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<Contact[]> =>
  accountIds.length === 0
    ? []
    : sql<
        Contact[]
      >`${contactsOf(sql, viewer, visibleAmong(sql, viewer, sql`= any(${accountIds}::uuid[])`))}`;

/** Rows of Contact, as a query for others to stand on. `visible` is one as of `visibleAmong`: it carries the rights. */
export const contactsOf = (sql: Queries, { tenantId }: Viewer, visible: Fragment): Fragment => sql`
  select p.id, p.name, p.title, p.department, v.asked_id as "accountId",
         coalesce((select array_agg(form order by form) from (
           select l.alias as form
           from people m join person_aliases l on l.tenant_id = m.tenant_id and l.person_id = m.id
           where m.tenant_id = p.tenant_id and m.kept_id = p.id
           union
           select m.name from people m
           where m.tenant_id = p.tenant_id and m.kept_id = p.id and m.id <> p.id) forms), '{}') as aliases,
         coalesce((select array_agg(m.id) from people m
                   where m.tenant_id = p.tenant_id and m.kept_id = p.id and m.id <> p.id), '{}') as "formerIds"
  from (${visible}) v join people p on p.tenant_id = ${tenantId} and p.account_id = v.id
  where p.merged_into is null
  order by p.name`;

export type NewPerson = {
  id: string;
  accountId: string;
  name: string;
  title: string | null;
  department: string | null;
};

/** The caller has made sure that the viewer may see the accounts. */
export const addPeople = async (
  sql: Queries,
  viewer: Viewer,
  people: readonly NewPerson[],
  now: Date,
): Promise<void> => {
  if (people.length === 0) return;
  const rows = people.map((person) => ({
    ...person,
    tenantId: viewer.tenantId,
    nameKey: normalizeName(person.name),
    createdAt: now,
  }));
  await sql`insert into people ${sql(rows)}`;
};

/** Another form of the name, such as 王总 for 王志强. */
export const addPersonAlias = async (
  sql: Queries,
  viewer: Viewer,
  personId: string,
  alias: string,
  now: Date,
): Promise<void> => {
  await sql`
    insert into person_aliases (tenant_id, person_id, alias, alias_key, added_by, added_at)
    values (${viewer.tenantId}, ${personId}, ${alias}, ${normalizeName(alias)}, ${viewer.memberId}, ${now})
    on conflict do nothing`;
};

/** The fuller name becomes the person's; the one on record stays as an alias. The account, null where nobody is there. */
export const renamePerson = async (
  sql: Queries,
  viewer: Viewer,
  personId: string,
  name: string,
  now: Date,
): Promise<string | null> => {
  const [before] = await sql<{ name: string; accountId: string }[]>`
    select p.name, a.id as account_id from people p
    join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.id = ${personId} for update of p`;
  if (before === undefined) return null;
  await addPersonAlias(sql, viewer, personId, before.name, now);
  await sql`update people set name = ${name}, name_key = ${normalizeName(name)}
            where tenant_id = ${viewer.tenantId} and id = ${personId}`;
  return before.accountId;
};

/** The records that stand for these ids today, by the id asked for, of people at accounts that the viewer may see. */
export const findKeptPeople = async (
  sql: Queries,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept>> => {
  if (ids.length === 0) return new Map();
  const rows = await sql<(Kept & { asked: string })[]>`
    select p.id as asked, kept.id, kept.name from people p
    join people kept on kept.tenant_id = p.tenant_id and kept.id = p.kept_id
    join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.id in ${sql(ids)}`;
  return new Map(rows.map(({ asked, ...kept }) => [asked, kept]));
};
