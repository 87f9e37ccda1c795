/** One account and, where there is one, its deal, as coaching and briefs see it: all that the rules of other slices need. */

import type { DealPicture } from '../deals/deal-picture.ts';
import { type DealFinding, dealFindings } from '../deals/findings.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { AccountRecords } from '../grades/records.ts';
import type { GradeRules } from '../grades/settings.ts';
import { type AccountStanding, standingOf } from '../grades/standing.ts';
import { type RelationRules, type RelationStanding, relationStanding } from '../relations/standing.ts';
import type { Settings } from '../settings/store.ts';
import { type PeopleFindings, peopleFindings } from '../stakeholders/people-findings.ts';
import type { PeopleTables } from '../stakeholders/people-store.ts';
import type { PeoplePicture } from '../stakeholders/standing.ts';
import type { Task } from '../tasks/store.ts';

/** What was read; nothing is judged yet. */
export type SituationRecords = {
  /** The member's local date, ISO. */
  today: string;
  account: AccountRecords;
  /** Null: the account as a whole. */
  deal: DealPicture | null;
  people: PeoplePicture;
  /** Open steps of the account, its deals' among them. */
  steps: readonly Task[];
  /** ISO date of the next visit that a colleague has planned, today or later; null: none. */
  nextVisitOn: string | null;
  rules: { people: PeopleTables; grades: GradeRules; relations: RelationRules };
  /** The company's tables, for whoever judges further. */
  settings: Settings;
};

export type Situation = SituationRecords & {
  ledger: readonly LedgerEntry[];
  findings: {
    people: PeopleFindings;
    deal: readonly DealFinding[];
    standing: AccountStanding;
    relation: RelationStanding;
  };
};

/** Pure: the order in which evidence was entered changes nothing. */
export const situationOf = (records: SituationRecords): Situation => {
  const { today, account, deal, people, rules } = records;
  return {
    ...records,
    ledger: account.ledger,
    findings: {
      people: peopleFindings(people, rules.people),
      deal: deal === null ? [] : dealFindings(deal),
      standing: standingOf(account, rules.grades, today),
      relation: relationStanding(account, rules.relations, today),
    },
  };
};
