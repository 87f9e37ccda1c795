/**
 * The one table that maps a role found in a note to the catalogue's three questions about a person: K1 (how to handle),
 * K2 (what part in the purchase) and K3 (whether an inside guide). What a person is to us (K4, the stance) is read by
 * itself and needs no map. Pure.
 *
 * No note's role says `initiator` or `in_charge`: these are asked.
 */
import type { NoteRole } from '../../reading/labels.ts';
import type { BuyingRole, HandlingKind, HeldRole } from './kinds.ts';

export type RoleMeaning = { held: HeldRole | null; handling: HandlingKind | null; guide: boolean };

const part = (held: HeldRole, handling: HandlingKind | null = null): RoleMeaning => ({
  held,
  handling,
  guide: false,
});

export const ROLE_MEANINGS: Readonly<Record<NoteRole, RoleMeaning>> = {
  decider: part('decider', 'decider'),
  influencer: part('influencer', 'influencer'),
  buyer: part('buyer'),
  user: part('user'),
  technical_evaluator: part('technical_gatekeeper'),
  gatekeeper: part('gatekeeper'),
  coach: { held: null, handling: null, guide: true },
  bystander: { held: null, handling: 'bystander', guide: false },
};

/** Both gatekeepers count as the one of K2. */
export const buyingRoleOf = (held: HeldRole): BuyingRole =>
  held === 'technical_gatekeeper' ? 'gatekeeper' : held;

/** What no note can tell. */
export const ASKED_ROLES: readonly BuyingRole[] = ['initiator'];
export const ASKED_HANDLINGS: readonly HandlingKind[] = ['in_charge'];
