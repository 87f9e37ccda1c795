/** The customer's people as a deal's rules weigh them: in which parts, for or against us, met when. Pure. */

import { STANCES, type Stance } from '../../reading/labels.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import { once } from '../evidence/once.ts';
import { currentOf, factsOf, type Known } from '../evidence/rules.ts';
import type { BuyingRole, HeldRole } from '../stakeholders/kinds.ts';
import { buyingRoleOf, ROLE_MEANINGS } from '../stakeholders/role-map.ts';
import { type DealPerson, type DealPicture, entriesOfDeal } from './deal-picture.ts';

export type DealContact = DealPerson & {
  /** The weightiest first. */
  roles: readonly { held: HeldRole; entry: LedgerEntry }[];
  /** The weightiest of them. */
  role: HeldRole | null;
  stance: Stance | null;
  stanceFrom: LedgerEntry | null;
  /** ISO date, null: never met. */
  lastMetOn: string | null;
  metFrom: LedgerEntry | null;
};

/** Who decides, who can break it, who takes part, who uses it, who raised it. */
const BY_WEIGHT: readonly HeldRole[] = [
  'decider',
  'influencer',
  'buyer',
  'technical_gatekeeper',
  'user',
  'gatekeeper',
  'initiator',
];

const weightOf = (role: HeldRole | null): number =>
  role === null ? BY_WEIGHT.length : BY_WEIGHT.indexOf(role);

/** A day that tells two things of one person counts with the one that asks for more care. */
const CARE: Readonly<Record<Stance, number>> = { opponent: 0, neutral: 1, supporter: 2 };

/** People who have left the customer are none of the deal's any more. The weightiest first. */
export const contactsOfDeal = once((picture: DealPicture): readonly DealContact[] => {
  const entries = entriesOfDeal(picture);
  const left = currentOf(entries, 'left');
  const roles = factsOf(entries, 'role');
  const held = factsOf(entries, 'roles');
  const stances = factsOf(entries, 'stance');
  const met = factsOf(entries, 'met').filter((fact) => fact.value);
  return picture.people
    .filter(({ id }) => (left.get(id)?.value ?? null) === null)
    .map((person): DealContact => {
      const of = <F extends { subjectId: string }>(facts: readonly F[]) =>
        facts.filter(({ subjectId }) => subjectId === person.id);
      const parts = partsOf(of(roles), of(held));
      const stance = latest(of(stances), (a, b) => CARE[a.value] - CARE[b.value]);
      const lastMet = latest(of(met), () => 0);
      return {
        ...person,
        roles: parts,
        role: parts[0]?.held ?? null,
        stance: STANCES.find((one) => one === stance?.value) ?? null,
        stanceFrom: stance,
        lastMetOn: lastMet?.observedOn ?? null,
        metFrom: lastMet,
      };
    })
    .sort((a, b) => weightOf(a.role) - weightOf(b.role) || compare(a.name, b.name) || compare(a.id, b.id));
});

/**
 * Parts stand beside each other: those that a person set last, and those that notes have told since. Of one day the
 * person's word counts.
 */
const partsOf = (
  told: readonly Known<LedgerEntry, 'role'>[],
  held: readonly Known<LedgerEntry, 'roles'>[],
): DealContact['roles'] => {
  const [set] = held;
  const since = told.filter(({ observedOn }) => set === undefined || observedOn > set.observedOn);
  return BY_WEIGHT.flatMap((role) => {
    const byNote = latest(
      since.filter(({ value }) => ROLE_MEANINGS[value].held === role),
      () => 0,
    );
    const entry = byNote ?? (set?.value.includes(role) ? set : null);
    return entry === null ? [] : [{ held: role, entry }];
  });
};

/**
 * The latest day's telling; of one day what was set by hand, the last of it; else the first by `byCare`. So the order
 * in which the visits of a day were written down makes no difference.
 */
const latest = <F extends Pick<LedgerEntry, 'observedOn' | 'byHand' | 'recordedAt' | 'visitId' | 'id'>>(
  facts: readonly F[],
  byCare: (a: F, b: F) => number,
): F | null => {
  const [first] = [...facts].sort(
    (a, b) =>
      compare(b.observedOn, a.observedOn) ||
      Number(b.byHand) - Number(a.byHand) ||
      (a.byHand ? b.recordedAt.getTime() - a.recordedAt.getTime() : 0) ||
      byCare(a, b) ||
      compare(a.visitId ?? '', b.visitId ?? '') ||
      compare(a.id, b.id),
  );
  return first ?? null;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const isDecider = ({ roles }: DealContact): boolean => roles.some(({ held }) => held === 'decider');

/** Who decides, or can break it. */
export const isWeighty = ({ roles }: DealContact): boolean =>
  roles.some(({ held }) => held === 'decider' || held === 'influencer');

/** Roles that the deal's stage needs, with who fills each: known, and met. */
export type RoleCover = {
  role: BuyingRole;
  known: readonly DealContact[];
  met: readonly DealContact[];
};

export const coverRoles = (contacts: readonly DealContact[], roles: readonly BuyingRole[]): RoleCover[] =>
  roles.map((role) => {
    const known = contacts.filter((contact) => contact.roles.some(({ held }) => buyingRoleOf(held) === role));
    return { role, known, met: known.filter(({ lastMetOn }) => lastMetOn !== null) };
  });
