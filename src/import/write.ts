/** Writes what an import has planned, with search words and one line of audit. Within the caller's transaction. */
import type { Queries } from '../database/connection.ts';
import { normalizeName } from '../reading/name-forms.ts';
import { accountKeys } from '../reading/names.ts';
import { indexDocuments, type NewDocument } from '../sales/search/store.ts';
import type { Subject } from './columns.ts';
import type { PlannedAccount, PlannedPerson } from './plan.ts';

/** Rows of one statement: PostgreSQL takes 65,535 parameters, and an account has about ten keys of three. */
const CHUNK = 1_000;

export type Deed = {
  tenantId: string;
  /** In whose name. */
  memberId: string;
  newId: () => string;
  now: Date;
};

export const writeAccounts = async (
  tx: Queries,
  deed: Deed,
  accounts: readonly PlannedAccount[],
): Promise<void> => {
  const { tenantId, newId, now } = deed;
  for (const chunk of chunksOf(accounts)) {
    const withIds = chunk.map((account) => ({ ...account, id: newId() }));
    const rows = withIds.map(({ id, name, kind, industry, region, ownerId, teamId }) => ({
      tenantId,
      id,
      name,
      kind,
      industry,
      region,
      ownerId,
      teamId,
      nameKey: normalizeName(name),
      createdAt: now,
    }));
    await tx`insert into accounts ${tx(rows)}`;
    if (chunk.length === CHUNK) await forgetSmallness(tx, 'accounts');
    await addKeys(tx, tenantId, withIds);
    const aliases = withIds.flatMap(({ id, aliases: names }) =>
      names.map((alias) => aliasRow(deed, { accountId: id }, alias)),
    );
    if (aliases.length > 0) await tx`insert into account_aliases ${tx(aliases)} on conflict do nothing`;
    await index(
      tx,
      deed,
      withIds.map(({ id, name, aliases: names }) => ({
        kind: 'account',
        id,
        accountId: id,
        body: [name, ...names].join(' '),
      })),
    );
  }
};

export const writePeople = async (
  tx: Queries,
  deed: Deed,
  people: readonly PlannedPerson[],
): Promise<void> => {
  const { tenantId, newId, now } = deed;
  for (const chunk of chunksOf(people)) {
    const withIds = chunk.map((person) => ({ ...person, id: newId() }));
    const rows = withIds.map(({ id, accountId, name, title, department }) => ({
      tenantId,
      id,
      accountId,
      name,
      title,
      department,
      nameKey: normalizeName(name),
      createdAt: now,
    }));
    await tx`insert into people ${tx(rows)}`;
    if (chunk.length === CHUNK) await forgetSmallness(tx, 'people');
    const aliases = withIds.flatMap(({ id, aliases: names }) =>
      names.map((alias) => aliasRow(deed, { personId: id }, alias)),
    );
    if (aliases.length > 0) await tx`insert into person_aliases ${tx(aliases)} on conflict do nothing`;
    await index(
      tx,
      deed,
      withIds.map(({ id, accountId, name, title }) => ({
        kind: 'person',
        id,
        accountId,
        body: title === null ? name : `${name} ${title}`,
      })),
    );
  }
};

/** How many rows, and of which file: its digest, never its name or content. */
export const writeAudit = async (
  tx: Queries,
  { tenantId, memberId, newId, now }: Deed,
  subject: Subject,
  detail: { written: number; known: number; repeated: number; sha256: string },
): Promise<void> => {
  await tx`
    insert into audit (tenant_id, id, member_id, command, detail, at)
    values (${tenantId}, ${newId()}, ${memberId}, ${`import.${subject}`}, ${tx.json(detail)}, ${now})`;
};

const addKeys = async (
  tx: Queries,
  tenantId: string,
  accounts: readonly { id: string; name: string; aliases: readonly string[] }[],
): Promise<void> => {
  const rows = accounts.flatMap(({ id, name, aliases }) => {
    const keys = [name, ...aliases].flatMap((one) => [normalizeName(one), ...accountKeys(one)]);
    return [...new Set(keys)].filter((key) => key !== '').map((key) => ({ tenantId, key, accountId: id }));
  });
  for (const chunk of chunksOf(rows))
    await tx`insert into account_keys ${tx([...chunk])} on conflict do nothing`;
};

/**
 * While a table is all but empty, PostgreSQL plans its foreign-key checks as a walk over all rows and keeps that
 * plan: 50,000 accounts then take many minutes instead of ten seconds. New statistics drop the plan.
 */
const forgetSmallness = async (tx: Queries, table: 'accounts' | 'people'): Promise<void> => {
  await tx`analyze ${tx(table)}`;
};

const aliasRow = <Whose extends object>(deed: Deed, whose: Whose, alias: string) => ({
  tenantId: deed.tenantId,
  ...whose,
  alias,
  aliasKey: normalizeName(alias),
  addedBy: deed.memberId,
  addedAt: deed.now,
});

const index = (tx: Queries, deed: Deed, documents: readonly Omit<NewDocument, 'on'>[]): Promise<void> => {
  const on = deed.now.toISOString().slice(0, 10);
  return indexDocuments(
    tx,
    deed,
    documents.map((document) => ({ ...document, on })),
  );
};

const chunksOf = function* <One>(all: readonly One[]): Generator<readonly One[]> {
  for (let start = 0; start < all.length; start += CHUNK) yield all.slice(start, start + CHUNK);
};
