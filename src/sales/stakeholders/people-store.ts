/** Gathers what the rules about people need: one query for contacts, one for the ledger, one for meetings. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { findLedger, findMeetings } from '../evidence/ledger.ts';
import { PERSON_VALUES } from '../evidence/properties/person.ts';
import type { EvidenceProperty } from '../evidence/properties.ts';
import { findSettings, type Settings } from '../settings/store.ts';
import type { RoleTable } from './coverage.ts';
import type { AttributesOn } from './kinds.ts';
import type { PeopleNumbers } from './numbers.ts';
import { attributesSetting, peopleNumbersSetting, stageRolesSetting } from './settings.ts';
import type { Contact, PeoplePicture } from './standing.ts';

/** Of persons, and of the account what weighs on them: complaints, doubts, how it buys. */
const PROPERTIES: readonly EvidenceProperty[] = [
  ...(Object.keys(PERSON_VALUES) as (keyof typeof PERSON_VALUES)[]),
  'risk',
  'objection',
  'purchase',
];

/**
 * Three queries, however many visits. Entries for the account team are there for its members alone; so what the rules
 * make of a picture holds no more than its viewer may know.
 */
export const findPeoplePicture = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  deal: PeoplePicture['deal'],
  today: string,
): Promise<PeoplePicture> => {
  const [people, facts, meetings] = await Promise.all([
    findContacts(sql, viewer, accountId),
    findLedger(sql, viewer, { accountIds: [accountId], properties: PROPERTIES }),
    findMeetings(sql, viewer, [accountId]),
  ]);
  return { today, deal, people, facts, meetings };
};

const findContacts = async (sql: Queries, viewer: Viewer, accountId: string): Promise<Contact[]> =>
  sql<Contact[]>`
    select p.id, p.name, p.title, p.department, to_char(p.created_at, 'YYYY-MM-DD') as created_on,
           coalesce((select array_agg(m.id) from people m
                     where m.tenant_id = p.tenant_id and m.kept_id = p.id and m.id <> p.id), '{}') as former_ids
    from people p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.tenant_id = ${viewer.tenantId} and p.merged_into is null
      and p.account_id = any(${mergedWith(sql, viewer, [accountId])})
    order by p.name, p.id`;

export type PeopleTables = { numbers: PeopleNumbers; roles: RoleTable; on: AttributesOn };

/** One query for the three tables. */
export const findPeopleTables = async (sql: Queries, viewer: Viewer): Promise<PeopleTables> => {
  return peopleTablesOf(await findSettings(sql, viewer));
};

export const peopleTablesOf = (settings: Settings): PeopleTables => ({
  numbers: settings.of(peopleNumbersSetting),
  roles: settings.of(stageRolesSetting),
  on: settings.of(attributesSetting),
});
