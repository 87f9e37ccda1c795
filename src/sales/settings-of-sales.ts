/** Every table that a company may adjust, in the order of `/settings`; a new one is one new line here. */

import { adviceSetting } from './advice/settings.ts';
import { dealRulesSetting, pipelinesSetting } from './deals/settings.ts';
import { effectOfFloors, effectOfWeights } from './grades/effect.ts';
import {
  cadences,
  gradeFloors,
  importanceWeights,
  lightBounds,
  purchaseThresholds,
  valueWeights,
  workingCalendar,
} from './grades/settings.ts';
import { fileWeights } from './plans/settings.ts';
import { ratesSetting } from './rates/settings.ts';
import { orderTrend, relationNeeds } from './relations/settings.ts';
import { type AnySetting, anySetting } from './settings/setting.ts';
import type { Effect } from './settings/settings-desk.ts';
import { attributesSetting, peopleNumbersSetting, stageRolesSetting } from './stakeholders/settings.ts';

export const settingsOfSales: readonly AnySetting[] = [
  anySetting(peopleNumbersSetting),
  anySetting(stageRolesSetting),
  anySetting(attributesSetting),
  anySetting(importanceWeights),
  anySetting(gradeFloors),
  anySetting(cadences),
  anySetting(workingCalendar),
  anySetting(valueWeights),
  anySetting(lightBounds),
  anySetting(purchaseThresholds),
  anySetting(ratesSetting),
  anySetting(relationNeeds),
  anySetting(orderTrend),
  anySetting(pipelinesSetting),
  anySetting(dealRulesSetting),
  anySetting(fileWeights),
  anySetting(adviceSetting),
];

/** What a changed table would move, by the table's key. */
export const effectsOfSettings: Readonly<Record<string, Effect>> = {
  [importanceWeights.key]: effectOfWeights,
  [gradeFloors.key]: effectOfFloors,
};
