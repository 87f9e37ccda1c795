/** What is known of an account after a visit, as the coaching rules see it. Pure; from the ledger alone. */

import type { StepOwner } from '../../reading/labels.ts';
import type { DealStage } from '../deals/stages.ts';
import type { Fact } from '../evidence/rules.ts';

/** A piece of evidence: the latest for its subject, property and value, of this visit and of all others apart. */
export type KnownFact = Fact & { ofThisVisit: boolean };

/** Title and department are left out where they were not read: then nothing is asked of them. */
export type KnownContact = {
  id: string;
  name: string;
  title?: string | null;
  department?: string | null;
};
export type OpenStep = { id: string; what: string; owner: StepOwner; dueOn: string | null };
export type OpenDeal = {
  id: string;
  name: string;
  stage: DealStage;
  amountMinor: number | null;
  closeOn: string | null;
};

export type AccountPicture = {
  accountName: string;
  /** The member's local date, ISO. */
  today: string;
  /** ISO date of the visit just confirmed. */
  visitedOn: string;
  people: readonly KnownContact[];
  /** Newest first. */
  facts: readonly KnownFact[];
  steps: readonly OpenStep[];
  deals: readonly OpenDeal[];
};
