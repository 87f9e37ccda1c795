/** Fetches what a plan's page is made of. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findAccountRecords } from '../grades/store.ts';
import { findSettings } from '../settings/store.ts';
import { type PlanPage, planPageOf } from './plan-page.ts';
import { planRulesOf } from './settings.ts';
import { findPlanLines, isPlanStarted } from './store.ts';

/** Null where the account is not the viewer's to see. `today`: ISO date. */
export const findPlanPage = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  year: number,
  today: string,
): Promise<PlanPage | null> => {
  const [records, lines, isStarted, settings] = await Promise.all([
    findAccountRecords(sql, viewer, accountId),
    findPlanLines(sql, viewer, accountId, year),
    isPlanStarted(sql, viewer, accountId, year),
    findSettings(sql, viewer),
  ]);
  return records === null
    ? null
    : planPageOf(records, { year, isStarted, lines }, planRulesOf(settings), today);
};
