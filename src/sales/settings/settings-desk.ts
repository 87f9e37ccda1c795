/** All tables of the house with what each company stored of them; commands get it from the composition. */
import type { Caller } from '../../chat/command.ts';
import type { Block } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Desk } from '../desk.ts';
import { findMemberNames } from '../members/store.ts';
import type { AnySetting } from './setting.ts';
import { findStored } from './store.ts';
import type { Held } from './view.ts';

/** What would move if the table were in force, in the caller's language. */
export type Effect = (desk: Desk, caller: Caller, value: unknown) => Promise<readonly Block[]>;

export type SettingsDesk = {
  effects: Readonly<Record<string, Effect>>;
  find: (sql: Queries, viewer: Viewer, key: string) => Promise<Held | null>;
  findAll: (sql: Queries, viewer: Viewer) => Promise<Held[]>;
};

export const makeSettingsDesk = (
  all: readonly AnySetting[],
  effects: Readonly<Record<string, Effect>> = {},
): SettingsDesk => ({
  effects,
  find: async (sql, viewer, key) => {
    const setting = all.find((one) => one.key === key);
    const [held = null] = setting === undefined ? [] : await heldOf(sql, viewer, [setting]);
    return held;
  },
  findAll: (sql, viewer) => heldOf(sql, viewer, all),
});

const heldOf = async (sql: Queries, viewer: Viewer, settings: readonly AnySetting[]): Promise<Held[]> => {
  const stored = await findStored(sql, viewer);
  const who = settings.flatMap(({ key }) => stored[key]?.changedBy ?? []);
  const names = await findMemberNames(sql, viewer, who);
  return settings.map((setting) => {
    const own = stored[setting.key] ?? {};
    return { setting, stored: own, changedBy: names.get(own.changedBy ?? '') ?? null };
  });
};
