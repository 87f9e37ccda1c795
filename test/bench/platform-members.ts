/** The bench company's reps as users of a workspace, and what they send. */
import type { Platform } from '../../src/chat/inbound.ts';
import type { Sql } from '../../src/database/connection.ts';
import type { Shot } from './burst.ts';
import { type BenchRep, foundBenchCompany } from './company.ts';
import { writeNote } from './notes.ts';

export type Members = {
  count: number;
  /** So many notes of the members in turn, signed now; no two of all that are ever made are alike. */
  notes: (count: number) => Shot[];
};

type Workspace = {
  platform: Platform;
  key: string;
  /** At most 400: their accounts have names of their own. */
  reps: number;
  userOf: (n: number) => string;
  shot: (user: string, text: string) => Shot;
};

/** Fewer with smaller loads: a rep sends some dozen notes. At most 400, see `reps`; at least more than connections. */
export const repsFor = (scale: number): number => Math.ceil(Math.min(400, Math.max(40, 400 * scale)));

export const enterWorkspace = async (sql: Sql, workspace: Workspace): Promise<Members> => {
  const { platform, key, reps: count, userOf, shot } = workspace;
  const reps = await foundBenchCompany(sql, count, 1);
  const now = new Date();
  const identities = reps.map(({ viewer: { tenantId, memberId } }, n) => ({
    tenantId,
    platform,
    workspaceId: key,
    externalId: userOf(n),
    memberId,
    linkedAt: now,
  }));
  const tenantId = identities[0]?.tenantId ?? '';
  await sql`insert into workspaces ${sql([{ platform, externalId: key, tenantId, installedAt: now }])}`;
  await sql`insert into identities ${sql(identities)}`;
  let sent = 0;
  const next = (): Shot => {
    const n = sent++;
    const { accounts } = reps[n % count] as BenchRep;
    const [account] = accounts;
    if (account === undefined) throw new Error('a rep without an account');
    return shot(userOf(n % count), writeNote(account, n));
  };
  return { count, notes: (wanted) => Array.from({ length: wanted }, next) };
};
