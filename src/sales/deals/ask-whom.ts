/** Whom to ask about a criterion that is unknown or vague: after K2, who knows and may say it. Own judgement. Pure. */
import type { HeldRole } from '../stakeholders/kinds.ts';
import type { Criterion } from './kinds.ts';
import type { DealContact } from './people-of-deal.ts';

/** `ours`: it is for our own side to settle. In the order of preference. */
const WHOM: Readonly<Record<Criterion, readonly HeldRole[] | 'ours'>> = {
  need: ['user', 'technical_gatekeeper'],
  schedule: ['user', 'buyer'],
  budget: ['decider', 'buyer'],
  competition: ['buyer', 'technical_gatekeeper'],
  decision: ['influencer', 'buyer'],
  fit: ['technical_gatekeeper', 'user'],
  approval: 'ours',
  roles: ['influencer', 'buyer'],
  key_person: ['buyer', 'user'],
  supporter: ['influencer', 'user'],
  decider_met: ['influencer', 'gatekeeper'],
  solution: ['technical_gatekeeper', 'user'],
  buying_criteria: ['technical_gatekeeper', 'buyer'],
  value: ['user', 'decider'],
  offer: ['buyer'],
  award: ['buyer', 'decider'],
  price: ['buyer', 'decider'],
  terms: ['buyer'],
  release: 'ours',
  signature: ['decider', 'buyer'],
  acceptance: ['user', 'technical_gatekeeper'],
  payment: ['buyer'],
  capability: ['decider'],
  territory: ['decider'],
  satisfaction: ['user'],
};

export type Whom = { kind: 'ours' } | { kind: 'person'; name: string } | { kind: 'role'; role: HeldRole };

/** Somebody in the fitting role who is not against us, by preference; else the role to find. */
export const askWhom = (criterion: Criterion, contacts: readonly DealContact[]): Whom => {
  const roles = WHOM[criterion];
  if (roles === 'ours') return { kind: 'ours' };
  for (const role of roles) {
    const fitting = contacts.find(
      (contact) => contact.roles.some(({ held }) => held === role) && contact.stance !== 'opponent',
    );
    if (fitting !== undefined) return { kind: 'person', name: fitting.name };
  }
  return { kind: 'role', role: roles[0] ?? 'user' };
};
