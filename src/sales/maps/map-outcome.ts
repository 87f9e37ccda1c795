/** All that a map is drawn from, within the viewer's rights. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findLastReview } from '../deals/last-review.ts';
import { type PeopleFindings, peopleFindings } from '../stakeholders/people-findings.ts';
import { findPeoplePicture, findPeopleTables, type PeopleTables } from '../stakeholders/people-store.ts';
import type { Subject } from '../stakeholders/subject.ts';
import type { Place } from './layout-parts.ts';
import { findPlaces } from './store.ts';

export type MapOutcome = {
  subject: Subject;
  findings: PeopleFindings;
  tables: PeopleTables;
  places: ReadonlyMap<string, Place>;
  /** ISO date of the last review; null where there was none. */
  since: string | null;
};

export const findMap = async (
  sql: Queries,
  viewer: Viewer,
  subject: Subject,
  today: string,
): Promise<MapOutcome> => {
  const { account, deal } = subject;
  const [picture, tables, places, since] = await Promise.all([
    findPeoplePicture(sql, viewer, account.id, deal, today),
    findPeopleTables(sql, viewer),
    findPlaces(sql, viewer, account.id),
    findLastReview(sql, viewer, { accountId: account.id, dealId: deal?.id ?? null }),
  ]);
  return { subject, findings: peopleFindings(picture, tables), tables, places, since };
};
