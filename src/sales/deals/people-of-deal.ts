/** The customer's people as a deal's rules weigh them: in which role, for or against us, met when. Pure. */
import { STANCES, type Stance } from '../../reading/labels.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf, type Known } from '../evidence/rules.ts';
import { type DealPerson, type DealPicture, entriesOfDeal } from './deal-picture.ts';
import { NEEDED_ROLES, type NeededRole } from './kinds.ts';

type Told<P extends 'role' | 'stance' | 'met'> = Known<LedgerEntry, P>;

export type DealContact = DealPerson & {
  role: NeededRole | null;
  roleFrom: LedgerEntry | null;
  stance: Stance | null;
  stanceFrom: LedgerEntry | null;
  /** ISO date, null: never met. */
  lastMetOn: string | null;
  metFrom: LedgerEntry | null;
};

/** Weightiest first: who decides, who can break it, who takes part. */
const weightOf = (role: NeededRole | null): number =>
  role === null ? NEEDED_ROLES.length : NEEDED_ROLES.indexOf(role);

/** A day that tells two things of one person counts with the one that asks for more care. */
const CARE: Readonly<Record<Stance, number>> = { opponent: 0, neutral: 1, supporter: 2 };

export const contactsOfDeal = (picture: DealPicture): DealContact[] => {
  const entries = entriesOfDeal(picture);
  const roles = factsOf(entries, 'role').filter((fact) => isNeeded(fact.value));
  const stances = factsOf(entries, 'stance');
  const met = factsOf(entries, 'met').filter((fact) => fact.value);
  return picture.people
    .map((person): DealContact => {
      const of = <F extends { subjectId: string }>(facts: readonly F[]) =>
        facts.filter(({ subjectId }) => subjectId === person.id);
      const role = latest<Told<'role'>>(of(roles), (a, b) => weightOf(needed(a)) - weightOf(needed(b)));
      const stance = latest<Told<'stance'>>(of(stances), (a, b) => CARE[a.value] - CARE[b.value]);
      const lastMet = latest<Told<'met'>>(of(met), () => 0);
      return {
        ...person,
        role: role === null ? null : needed(role),
        roleFrom: role,
        stance: STANCES.find((one) => one === stance?.value) ?? null,
        stanceFrom: stance,
        lastMetOn: lastMet?.observedOn ?? null,
        metFrom: lastMet,
      };
    })
    .sort((a, b) => weightOf(a.role) - weightOf(b.role) || compare(a.name, b.name) || compare(a.id, b.id));
};

const isNeeded = (value: string): value is NeededRole => NEEDED_ROLES.some((one) => one === value);

const needed = ({ value }: Told<'role'>): NeededRole | null => (isNeeded(value) ? value : null);

/**
 * The latest day's telling; of one day what was set by hand, the last of them; else the first by `byCare`. So the order
 * in which the visits of a day were written down makes no difference.
 */
const latest = <F extends LedgerEntry>(facts: readonly F[], byCare: (a: F, b: F) => number): F | null => {
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

/** Roles that the deal's stage needs, with who fills each: known, and met. */
export type RoleCover = { role: NeededRole; known: readonly DealContact[]; met: readonly DealContact[] };

export const coverRoles = (contacts: readonly DealContact[], roles: readonly NeededRole[]): RoleCover[] =>
  roles.map((role) => {
    const known = contacts.filter((contact) => contact.role === role);
    return { role, known, met: known.filter(({ lastMetOn }) => lastMetOn !== null) };
  });
