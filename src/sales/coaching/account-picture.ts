/** What is known of an account after a visit, as the coaching rules see it. Pure; from the ledger alone. */

import type { Localized } from '../../chat/locale.ts';
import type { NoteRole, StepOwner } from '../../reading/labels.ts';
import type { DealStage } from '../deals/stages.ts';
import { currentOf, type Fact } from '../evidence/rules.ts';
import type { HeldRole } from '../stakeholders/kinds.ts';

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
  /** As its pipeline calls it. */
  stageName: Localized;
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

/** A role that a person set, in the words of notes; who initiated it no note can tell. */
const IN_NOTES: Readonly<Record<HeldRole, NoteRole | null>> = {
  initiator: null,
  user: 'user',
  influencer: 'influencer',
  decider: 'decider',
  buyer: 'buyer',
  gatekeeper: 'gatekeeper',
  technical_gatekeeper: 'technical_evaluator',
};

/** What part each person has: the latest that notes tell, and all that somebody set by hand. */
export const rolesOf = ({ facts }: AccountPicture): ReadonlyMap<string, ReadonlySet<NoteRole>> => {
  const roles = new Map<string, Set<NoteRole>>();
  const add = (personId: string, role: NoteRole) =>
    roles.set(personId, (roles.get(personId) ?? new Set()).add(role));
  for (const { subjectId, value } of currentOf(facts, 'role').values()) add(subjectId, value);
  for (const { subjectId, value } of currentOf(facts, 'roles').values()) {
    for (const held of value) {
      const role = IN_NOTES[held];
      if (role !== null) add(subjectId, role);
    }
  }
  return roles;
};
