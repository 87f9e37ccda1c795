/** What the rules of deals look at: one deal with all that is recorded of it. Pure; times come in. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { once } from '../evidence/once.ts';
import type { BuyingRole } from '../stakeholders/kinds.ts';
import type { DealChange } from './deal-changes.ts';
import type { DealRules } from './deal-rules.ts';
import type { ApprovalKind, TeamPhase, TeamRole } from './kinds.ts';
import type { Pipeline } from './pipeline.ts';
import type { DealStage, DealState } from './stages.ts';

export type DealRecord = {
  id: string;
  accountId: string;
  accountName: string;
  name: string;
  pipeline: string;
  stage: DealStage;
  stageCode: string | null;
  state: DealState;
  /** Minor units of `currency` (ISO 4217). */
  amountMinor: number | null;
  currency: string | null;
  /** ISO date. */
  closeOn: string | null;
  product: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
  ownerId: string;
  ownerName: string;
  teamPhase: TeamPhase | null;
  /** ISO date on which it came into its stage. */
  stageSince: string;
  createdOn: string;
  /** The account's only open deal: then what is said of the account is said of it. */
  isOnly: boolean;
};

export type DealPerson = { id: string; name: string; title: string | null; department: string | null };
export type TeamMember = { memberId: string; name: string; role: TeamRole };
export type Approver = {
  kind: ApprovalKind;
  memberId: string | null;
  name: string | null;
  /** What is still to come from them, empty where nothing is. */
  owes: string;
  done: boolean;
};
export type Review = { id: string; comment: string; memberName: string; on: string; at: Date };
/** An open step: a promise of ours or theirs. */
export type DealStep = {
  what: string;
  owner: 'us' | 'customer';
  assigneeName: string;
  dueOn: string | null;
  visitId: string | null;
};
/** How many days an earlier deal of the tenant spent in a stage of this pipeline. */
export type StageTime = { stage: string; days: number };

export type DealPicture = {
  /** The member's local date, ISO. */
  today: string;
  deal: DealRecord;
  pipeline: Pipeline;
  /** Roles of theirs that the stage needs (K2). */
  rolesNeeded: readonly BuyingRole[];
  rules: DealRules;
  /** Entries of the account, of its people and of the deal, in any order. */
  entries: readonly LedgerEntry[];
  people: readonly DealPerson[];
  /** Newest first. */
  changes: readonly DealChange[];
  reviews: readonly Review[];
  team: readonly TeamMember[];
  approvers: readonly Approver[];
  steps: readonly DealStep[];
  stageTimes: readonly StageTime[];
};

/**
 * Entries that speak of this deal: of itself, of the people, and of the account where it is the only open deal or the
 * entry names it. What another deal was told stays there.
 */
export const entriesOfDeal = once(({ deal, entries }: DealPicture): readonly LedgerEntry[] =>
  entries.filter(({ subjectKind, subjectId, dealId }) => {
    if (subjectKind === 'deal') return subjectId === deal.id;
    if (dealId !== null && dealId !== deal.id) return subjectKind === 'person';
    return subjectKind === 'person' || dealId === deal.id || deal.isOnly;
  }),
);
