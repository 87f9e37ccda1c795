/** What an import would write, skip and refuse. Reads the database, writes nothing. */
import type { Queries } from '../database/connection.ts';
import { normalizeName } from '../reading/name-forms.ts';
import { type FindOwner, type Owner, ownersAmong } from './owners.ts';
import type { Problem } from './problems.ts';
import type { AccountRow, PersonRow } from './read-rows.ts';
import { type AccountOfKey, findAccountsByName, findOwners, findPeopleKeys } from './store.ts';

export type PlannedAccount = AccountRow & { ownerId: string; ownerName: string; teamId: string | null };
export type PlannedPerson = PersonRow & { accountId: string };

export type Plan<Planned> = {
  write: readonly Planned[];
  /** In the database already: skipped. */
  known: readonly { row: number; name: string }[];
  /** The same name as in an earlier row: skipped. */
  repeated: readonly { row: number; name: string; first: number }[];
  problems: readonly Problem[];
};

export const planAccounts = async (
  sql: Queries,
  tenantId: string,
  rows: readonly AccountRow[],
  fallbackOwner: string | null,
): Promise<Plan<PlannedAccount>> => {
  const findOwner = ownersAmong(await findOwners(sql, tenantId), fallbackOwner);
  const there = await findAccountsByName(
    sql,
    tenantId,
    rows.map(({ name }) => normalizeName(name)),
  );
  const known = new Set(there.map(({ key }) => key));
  return sift(
    rows,
    ({ name }) => normalizeName(name),
    known,
    (row) => withOwner(row, findOwner(row.row, row.owner)),
  );
};

const withOwner = (row: AccountRow, owner: Owner | Problem): PlannedAccount | Problem =>
  'code' in owner ? owner : { ...row, ownerId: owner.id, ownerName: owner.name, teamId: owner.teamId };

export const planPeople = async (
  sql: Queries,
  tenantId: string,
  rows: readonly PersonRow[],
  fallbackOwner: string | null,
): Promise<Plan<PlannedPerson>> => {
  const findOwner = ownersAmong(await findOwners(sql, tenantId), fallbackOwner);
  const accounts = await accountsByKey(sql, tenantId, rows);
  const placed = rows.map((row) => place(row, accounts, findOwner, fallbackOwner));
  const fine = placed.filter((row): row is PlannedPerson => !isProblem(row));
  const people = await findPeopleKeys(
    sql,
    tenantId,
    fine.map(({ accountId }) => accountId),
  );
  const known = new Set(people.map(({ accountId, key }) => `${accountId}/${key}`));
  const plan = sift<PlannedPerson, PlannedPerson>(
    fine,
    ({ accountId, name }) => `${accountId}/${normalizeName(name)}`,
    known,
    (row) => row,
  );
  return { ...plan, problems: placed.filter(isProblem) };
};

const accountsByKey = async (sql: Queries, tenantId: string, rows: readonly PersonRow[]) => {
  const keys = rows.map(({ account }) => normalizeName(account));
  const byKey = new Map<string, AccountOfKey[]>();
  for (const found of await findAccountsByName(sql, tenantId, keys)) {
    byKey.set(found.key, [...(byKey.get(found.key) ?? []), found]);
  }
  return byKey;
};

/** The account that a person belongs to. An owner tells apart accounts of the same name, no more. */
const place = (
  row: PersonRow,
  accounts: ReadonlyMap<string, readonly AccountOfKey[]>,
  findOwner: FindOwner,
  fallbackOwner: string | null,
): PlannedPerson | Problem => {
  const named = accounts.get(normalizeName(row.account)) ?? [];
  if (named.length === 0) return { row: row.row, code: 'unknownAccount', value: row.account };
  const owner = row.owner === null && fallbackOwner === null ? null : findOwner(row.row, row.owner);
  if (owner !== null && 'code' in owner) return owner;
  const [only, another] = named.length === 1 ? named : named.filter(({ ownerId }) => ownerId === owner?.id);
  return only === undefined || another !== undefined
    ? { row: row.row, code: 'severalAccounts', value: row.account }
    : { ...row, accountId: only.id };
};

/** Parts rows into those to write, those that are there already, and those that an earlier row has told. */
const sift = <Row extends { row: number; name: string }, Planned>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  known: ReadonlySet<string>,
  finish: (row: Row) => Planned | Problem,
): Plan<Planned> => {
  const write: Planned[] = [];
  const problems: Problem[] = [];
  const there: { row: number; name: string }[] = [];
  const repeated: { row: number; name: string; first: number }[] = [];
  const firstOf = new Map<string, number>();
  for (const one of rows) {
    const { row, name } = one;
    const key = keyOf(one);
    const first = firstOf.get(key);
    if (known.has(key)) there.push({ row, name });
    else if (first !== undefined) repeated.push({ row, name, first });
    else {
      firstOf.set(key, row);
      const finished = finish(one);
      if (isProblem(finished)) problems.push(finished);
      else write.push(finished);
    }
  }
  return { write, known: there, repeated, problems };
};

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value;
