/** Founds the company that configuration speaks of, so that its first admin has something to enter. */
import type { PlatformIdentity } from '../chat/contact.ts';
import type { Locale } from '../chat/locale.ts';
import type { Queries } from './connection.ts';
import { CONSOLE_WORKSPACE } from './console-identity.ts';

export type Founding = {
  id: string;
  name: string;
  locale: Locale;
  /** IANA name. */
  timeZone: string;
  now: Date;
};

/**
 * Maps the workspaces of the configured admins, and the console, to the one company; founds it where there is
 * none beside the demo. Where several companies share the installation, nothing is guessed. Within a transaction.
 */
export const settleCompany = async (
  tx: Queries,
  admins: readonly PlatformIdentity[],
  founding: Founding,
): Promise<void> => {
  if (admins.length === 0) return;
  await claimWorkspaces(tx, [...admins, { platform: 'web', workspaceKey: CONSOLE_WORKSPACE }], founding);
};

type Workspace = Pick<PlatformIdentity, 'platform' | 'workspaceKey'>;

/**
 * Maps workspaces that the installation is connected with to its one company, and founds it where there is none.
 * One that belongs to a company already stays there; one that had been removed is back. Within a transaction.
 */
export const claimWorkspaces = async (
  tx: Queries,
  workspaces: readonly Workspace[],
  founding: Founding,
): Promise<void> => {
  await tx`select pg_advisory_xact_lock(hashtextextended('found-company', 0))`;
  const tenantId = await findOrFound(tx, founding);
  if (tenantId === null) return;
  const keys = new Map(workspaces.map((one) => [`${one.platform}:${one.workspaceKey}`, one]));
  const rows = [...keys.values()].map(({ platform, workspaceKey }) => ({
    platform,
    externalId: workspaceKey,
    tenantId,
    installedAt: founding.now,
  }));
  await tx`
    insert into workspaces ${tx(rows)}
    on conflict (platform, external_id) do update set removed_at = null where workspaces.removed_at is not null`;
};

/** The app was taken out of a workspace: nobody is known there any more until it is back. The data stays. */
export const releaseWorkspace = async (
  sql: Queries,
  { platform, workspaceKey }: Workspace,
  now: Date,
): Promise<void> => {
  await sql`
    update workspaces set removed_at = ${now}
    where platform = ${platform} and external_id = ${workspaceKey} and removed_at is null`;
};

const findOrFound = async (tx: Queries, founding: Founding): Promise<string | null> => {
  const companies = await tx<{ id: string }[]>`select id from tenants where not is_demo limit 2`;
  const [company, another] = companies;
  if (another !== undefined) return null;
  if (company !== undefined) return company.id;
  const { id, name, locale, timeZone, now } = founding;
  await tx`insert into tenants (id, name, locale, time_zone, created_at)
           values (${id}, ${name}, ${locale}, ${timeZone}, ${now})`;
  return id;
};
