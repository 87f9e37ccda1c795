/** Findings of one account, for coaching: three queries, whatever its history. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findAccountRecords } from '../grades/store.ts';
import { relationRulesOf } from '../relations/settings.ts';
import type { Settings } from '../settings/store.ts';
import { type AccountFinding, accountFindings } from './account-findings.ts';
import { planRulesOf } from './settings.ts';

/** Empty where the account is not the viewer's to see. `settings`: read once by the caller; `today`: ISO date. */
export const findAccountFindings = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  settings: Settings,
  today: string,
): Promise<AccountFinding[]> => {
  const records = await findAccountRecords(sql, viewer, accountId);
  const rules = { plans: planRulesOf(settings), relations: relationRulesOf(settings) };
  return records === null ? [] : accountFindings(records, rules, today);
};
