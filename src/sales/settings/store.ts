/** The company's own tables. What is stored was checked; where a later release checks otherwise, the standard counts. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Setting } from './setting.ts';

export type Settings = {
  /** The company's own table, else the standard. */
  of: <T>(setting: Setting<T>) => T;
};

/** `proposed`: shown with its effect, and not in force until it is applied. */
export type StoredSetting = {
  value?: unknown;
  changedBy?: string;
  changedOn?: string;
  proposed?: { id: string; value: unknown };
};

type Stored = Readonly<Record<string, StoredSetting>>;

export const findSettings = async (sql: Queries, viewer: Viewer): Promise<Settings> => {
  const stored = await findStored(sql, viewer);
  return {
    of: ({ key, schema, standard }) => {
      const own = stored[key]?.value;
      if (own === undefined) return standard;
      const checked = schema.safeParse(own);
      return checked.success ? checked.data : standard;
    },
  };
};

export const readSetting = async <T>(sql: Queries, viewer: Viewer, setting: Setting<T>): Promise<T> =>
  (await findSettings(sql, viewer)).of(setting);

export const findStored = async (sql: Queries, { tenantId }: Viewer): Promise<Stored> => {
  const [row] = await sql<{ settings: Stored }[]>`select settings from tenants where id = ${tenantId}`;
  return row?.settings ?? {};
};

/** Null takes the company's own table away: the standard counts again. */
export const storeSetting = async (
  sql: Queries,
  { tenantId }: Viewer,
  key: string,
  stored: StoredSetting | null,
): Promise<void> => {
  await (stored === null
    ? sql`update tenants set settings = settings - ${key} where id = ${tenantId}`
    : sql`update tenants set settings = settings || ${sql.json({ [key]: stored } as never)} where id = ${tenantId}`);
};
