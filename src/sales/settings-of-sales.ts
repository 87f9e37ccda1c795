/** Every table that a company may adjust, in the order of `/settings`; a new one is one new line here. */
import type { AnySetting } from './settings/setting.ts';
import type { Effect } from './settings/settings-desk.ts';

export const settingsOfSales: readonly AnySetting[] = [];

/** What a changed table would move, by the table's key. */
export const effectsOfSettings: Readonly<Record<string, Effect>> = {};
