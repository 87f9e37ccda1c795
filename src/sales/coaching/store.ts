/** Gathers what is known of an account for the coaching rules, within the viewer's rights. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { findPipelines } from '../deals/settings.ts';
import { stageNameOf } from '../deals/stage-name.ts';
import { findDealsOfAccounts } from '../deals/store.ts';
import { keptSubject } from '../evidence/kept-subject.ts';
import { mayReadEvidence } from '../evidence/rights.ts';
import { findPeopleOfAccounts } from '../stakeholders/store.ts';
import { findOpenTasksOfAccount } from '../tasks/store.ts';
import type { AccountPicture, KnownFact } from './account-picture.ts';

export type PictureOf = {
  accountId: string;
  accountName: string;
  visitId: string;
  visitedOn: string;
  today: string;
};

/** However many visits an account has had, only the latest evidence of each value is read. */
export const findAccountPicture = async (
  sql: Queries,
  viewer: Viewer,
  { accountId, visitId, accountName, visitedOn, today }: PictureOf,
): Promise<AccountPicture> => {
  const [facts, people, steps, deals, pipelines] = await Promise.all([
    findLatestFacts(sql, viewer, accountId, visitId),
    findPeopleOfAccounts(sql, viewer, [accountId]),
    findOpenTasksOfAccount(sql, viewer, accountId),
    findDealsOfAccounts(sql, viewer, [accountId]),
    findPipelines(sql, viewer),
  ]);
  const open = deals
    .filter((deal) => deal.state === 'open')
    .map((deal) => ({ ...deal, stageName: stageNameOf(pipelines, deal) }));
  return { accountName, today, visitedOn, people, facts, steps, deals: open };
};

const findLatestFacts = (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  visitId: string,
): Promise<KnownFact[]> => sql<KnownFact[]>`
  select * from (
    select distinct on (subject_id, property, value, by_hand, of_this_visit) * from (
      select e.subject_kind, ${keptSubject(sql)} as subject_id, e.property, e.value, e.by_hand, e.visit_id, e.observed_on,
             e.recorded_at, e.visit_id is not distinct from ${visitId} as of_this_visit
      from evidence e join accounts a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where ${maySeeAccount(sql, viewer)} and e.tenant_id = ${viewer.tenantId} and e.withdrawn_at is null
        and e.account_id = any(${mergedWith(sql, viewer, [accountId])}) and ${mayReadEvidence(sql, viewer)}
    ) readable
    order by subject_id, property, value, by_hand, of_this_visit, observed_on desc, recorded_at desc
  ) latest order by observed_on desc, recorded_at desc`;
