/** Every table that a company may adjust, in the order of `/settings`; a new one is one new line here. */
import { type AnySetting, anySetting } from './settings/setting.ts';
import type { Effect } from './settings/settings-desk.ts';
import { attributesSetting, peopleNumbersSetting, stageRolesSetting } from './stakeholders/settings.ts';

export const settingsOfSales: readonly AnySetting[] = [
  anySetting(peopleNumbersSetting),
  anySetting(stageRolesSetting),
  anySetting(attributesSetting),
];

/** What a changed table would move, by the table's key. */
export const effectsOfSettings: Readonly<Record<string, Effect>> = {};
