/** Reads a file, plans against the database and, where asked to and nothing is wrong, writes: all or nothing. */
import { createHash } from 'node:crypto';
import type { Queries } from '../database/connection.ts';
import { readColumns, type Subject } from './columns.ts';
import { type Plan, type PlannedAccount, type PlannedPerson, planAccounts, planPeople } from './plan.ts';
import { ImportStopped, type Problem } from './problems.ts';
import { readAccountRows, readPersonRows } from './read-rows.ts';
import { readTable, type Table } from './read-table.ts';
import { type Company, findCompanies, findFirstAdmin, lockImports } from './store.ts';
import { type Deed, writeAccounts, writeAudit, writePeople } from './write.ts';

export type ImportRequest = {
  subject: Subject;
  bytes: Uint8Array;
  owner: string | null;
  yes: boolean;
};

export type ImportPorts = {
  inTransaction: <T>(work: (tx: Queries) => Promise<T>) => Promise<T>;
  newId: () => string;
  now: Date;
};

/** `plan` is null where the file could not be read as a table with the columns needed. */
export type ImportOutcome = {
  subject: Subject;
  table: Table | null;
  unused: readonly string[];
  plan: Plan<PlannedAccount> | Plan<PlannedPerson> | null;
  problems: readonly Problem[];
  written: boolean;
};

export const runImport = async (request: ImportRequest, ports: ImportPorts): Promise<ImportOutcome> => {
  const { subject } = request;
  const failed = (problems: readonly Problem[], table: Table | null = null): ImportOutcome => ({
    subject,
    table,
    unused: [],
    plan: null,
    problems,
    written: false,
  });
  try {
    const table = await readTable(request.bytes);
    const [header = [], ...body] = table.rows;
    const { columns, unused, problems } = readColumns(subject, header);
    if (problems.length > 0) return failed(problems, table);
    const done = await ports.inTransaction<Done>((tx) =>
      subject === 'accounts'
        ? carryOut(tx, request, ports, readAccountRows(body, columns), planAccounts, writeAccounts)
        : carryOut(tx, request, ports, readPersonRows(body, columns), planPeople, writePeople),
    );
    return { subject, table, unused, ...done };
  } catch (error) {
    if (error instanceof ImportStopped) return failed([error.problem]);
    throw error;
  }
};

type Done = Pick<ImportOutcome, 'plan' | 'problems' | 'written'>;

/** Plans and writes in one transaction, so that nothing can come between what was checked and what is written. */
const carryOut = async <Row, Planned>(
  tx: Queries,
  request: ImportRequest,
  { newId, now }: ImportPorts,
  read: { rows: readonly Row[]; problems: readonly Problem[] },
  plan: (tx: Queries, tenantId: string, rows: readonly Row[], owner: string | null) => Promise<Plan<Planned>>,
  write: (tx: Queries, deed: Deed, planned: readonly Planned[]) => Promise<void>,
): Promise<{ plan: Plan<Planned>; problems: readonly Problem[]; written: boolean }> => {
  const company = companyAmong(await findCompanies(tx));
  await lockImports(tx, company.id);
  const planned = await plan(tx, company.id, read.rows, request.owner);
  const problems = [...read.problems, ...planned.problems].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const written = request.yes && problems.length === 0 && planned.write.length > 0;
  if (written) {
    const memberId = await findFirstAdmin(tx, company.id);
    if (memberId === null) throw new ImportStopped('noAdmin');
    const deed = { tenantId: company.id, memberId, newId, now };
    await write(tx, deed, planned.write);
    const { known, repeated } = planned;
    const counts = { written: planned.write.length, known: known.length, repeated: repeated.length };
    const sha256 = createHash('sha256').update(request.bytes).digest('hex');
    await writeAudit(tx, deed, request.subject, { ...counts, sha256 });
  }
  return { plan: planned, problems, written };
};

/** The one real company; the demo where there is no other. */
const companyAmong = (companies: readonly Company[]): Company => {
  const real = companies.filter(({ isDemo }) => !isDemo);
  const [only, another] = real.length > 0 ? real : companies;
  if (only === undefined) throw new ImportStopped('noCompany');
  if (another !== undefined) throw new ImportStopped('severalCompanies');
  return only;
};
