/** Gathers a situation within the viewer's rights: six queries side by side, however many visits there were. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { dealPictureOf, findDealRows } from '../deals/find-deal-picture.ts';
import { findLedger, findMeetings } from '../evidence/ledger.ts';
import { EVIDENCE_PROPERTIES } from '../evidence/properties.ts';
import { gradeRulesOf } from '../grades/settings.ts';
import { findAccountFile } from '../grades/store.ts';
import { relationRulesOf } from '../relations/settings.ts';
import { findSettings } from '../settings/store.ts';
import { peopleTablesOf } from '../stakeholders/people-store.ts';
import { findOpenTasksOfAccount } from '../tasks/store.ts';
import { type Situation, situationOf } from './situation.ts';

/** Null where there is no such account or deal, or none that the viewer may see. `today`: the viewer's ISO date. */
export const findSituation = async (
  sql: Queries,
  viewer: Viewer,
  { accountId, dealId }: { accountId: string; dealId: string | null },
  today: string,
): Promise<Situation | null> => {
  const [rows, file, ledger, meetings, steps, settings] = await Promise.all([
    dealId === null ? null : findDealRows(sql, viewer, dealId),
    findAccountFile(sql, viewer, accountId),
    findLedger(sql, viewer, { accountIds: [accountId], properties: EVIDENCE_PROPERTIES }),
    findMeetings(sql, viewer, [accountId]),
    findOpenTasksOfAccount(sql, viewer, accountId),
    findSettings(sql, viewer),
  ]);
  if (file === null || (dealId !== null && rows === null)) return null;
  const deal = rows === null ? null : dealPictureOf(rows, ledger, settings, today);
  return situationOf({
    today,
    account: { file, ledger, meetings },
    deal,
    people: {
      today,
      deal: deal && { id: deal.deal.id, name: deal.deal.name, stage: deal.deal.stage },
      people: file.people,
      facts: ledger,
      meetings,
    },
    steps,
    nextVisitOn: file.plannedOn.find((on) => on >= today) ?? null,
    rules: {
      people: peopleTablesOf(settings),
      grades: gradeRulesOf(settings),
      relations: relationRulesOf(settings),
    },
    settings,
  });
};
