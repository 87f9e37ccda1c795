/**
 * `npm run --silent understand`: notes in, readings out, one JSON object a line, in order. No database: names are
 * resolved against the directory of each line. A bad line gives `{id, error}` and exit status 1 at the end.
 */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Directory, Note, Reading } from './reading.ts';
import { readByRules } from './rules-reader.ts';

const line = z.object({
  id: z.string(),
  today: z.iso.date(),
  text: z.string(),
  directory: z
    .object({
      accounts: z.array(z.string()).default([]),
      people: z.array(z.object({ name: z.string(), account: z.string().optional() })).default([]),
    })
    .default({ accounts: [], people: [] }),
});
type Line = z.infer<typeof line>;

/** Names stand for ids here: the caller knows its records by name. */
const directoryOf = ({ directory }: Line): Directory => ({
  accounts: directory.accounts.map((name) => ({ id: name, name, aliases: [] })),
  people: directory.people.map(({ name, account = '' }) => ({
    id: `${name}@${account}`,
    name,
    aliases: [],
    accountId: account,
  })),
});

/** The fields of the labels: a value that is unsure stays out, as it would be asked. */
export function understand(raw: string): Record<string, unknown> {
  const parsed = parse(raw);
  if ('error' in parsed) return parsed;
  return { id: parsed.id, ...labelsOf(readByRules({ ...parsed, directory: directoryOf(parsed) })) };
}

/** The same with another reader, such as a model beside the rules. */
export async function understandBy(
  read: (note: Note) => Promise<Reading>,
  raw: string,
): Promise<Record<string, unknown>> {
  const parsed = parse(raw);
  if ('error' in parsed) return parsed;
  return { id: parsed.id, ...labelsOf(await read({ ...parsed, directory: directoryOf(parsed) })) };
}

function parse(raw: string): Line | { id: string | null; error: string } {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { id: null, error: 'not JSON: one object a line is wanted' };
  }
  const checked = line.safeParse(value);
  if (checked.success) return checked.data;
  const named = z.object({ id: z.string() }).safeParse(value);
  return { id: named.success ? named.data.id : null, error: z.prettifyError(checked.error) };
}

type Marked = { certainty: string } | null;
const isSure = (read: Marked): boolean => read !== null && read.certainty !== 'unsure';
const surely = <T>(read: { value: T; certainty: string } | null): T | null =>
  read !== null && isSure(read) ? read.value : null;

const labelsOf = (reading: Reading) => ({
  account: accountName(reading),
  visit_date: surely(reading.visitDate),
  mode: surely(reading.mode),
  people: reading.people.map((person) => ({
    name: person.name.value.written,
    title: surely(person.title),
    role: surely(person.role),
    stance: surely(person.stance),
    present: person.present.value,
  })),
  amounts: reading.amounts.filter(isSure).map(({ value }) => value),
  competitors: reading.competitors.filter(isSure).map(({ value }) => value),
  objections: reading.objections.filter(isSure).map(({ value }) => value),
  next_steps: reading.nextSteps.filter(isSure).map(({ value }) => value),
  stage: surely(reading.stage),
  risk_signals: reading.riskSignals.filter(isSure).map(({ value }) => value),
  sentiment: surely(reading.sentiment),
});

const accountName = ({ account }: Reading): string | null =>
  account === null
    ? null
    : account.value.ids.length === 1
      ? (account.value.ids[0] ?? null)
      : account.value.written;

if (import.meta.main) {
  for await (const raw of createInterface({ input: process.stdin })) {
    if (raw.trim() === '') continue;
    const answer = understand(raw);
    if ('error' in answer) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}
