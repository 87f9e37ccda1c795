/**
 * Which buying roles this stage needs and who fills them (K2), how broad and how deep our contacts are (K11), and what
 * one colleague alone knows (K12). Pure.
 */
import { z } from 'zod';
import { DEAL_STAGES, type DealStage } from '../deals/stages.ts';
import { daysBetween } from '../evidence/rules.ts';
import { BUYING_ROLES, type BuyingRole } from './kinds.ts';
import type { PeopleNumbers } from './numbers.ts';
import { buyingRoleOf } from './role-map.ts';
import type { Standing } from './standing.ts';

export const roleTable = z.strictObject(
  Object.fromEntries(DEAL_STAGES.map((stage) => [stage, z.array(z.enum(BUYING_ROLES))])) as Record<
    DealStage,
    z.ZodArray<z.ZodEnum<{ [R in BuyingRole]: R }>>
  >,
);
export type RoleTable = z.infer<typeof roleTable>;

/**
 * Roles that have to be met by the end of a stage, for its node cannot be had without them. Own judgement after the
 * source's key nodes (D1); the reasons stand in the texts, one for each stage.
 */
export const STAGE_ROLES: RoleTable = {
  /** Accurate project information comes from who has the problem and who raised it. */
  lead: ['initiator', 'user'],
  /** A project is approved by who decides; who uses it says what it is for. */
  initiation: ['initiator', 'user', 'decider'],
  /** A proposal is judged by users and by the technical gate, and carried by who has the decider's ear. */
  proposal: ['user', 'gatekeeper', 'influencer', 'decider'],
  /** A tender is run by the buyer, examined at the gate, awarded by the decider. */
  bidding: ['buyer', 'gatekeeper', 'influencer', 'decider'],
  /** Terms are the buyer's, the signature the decider's. */
  negotiation: ['buyer', 'decider'],
  /** Users accept, the technical gate signs the acceptance, the buyer pays. */
  delivery: ['user', 'gatekeeper', 'buyer'],
};

/** Without a deal: all six, as no stage says which are not needed yet. */
export const rolesNeeded = (stage: DealStage | null, table: RoleTable): readonly BuyingRole[] =>
  stage === null ? BUYING_ROLES : table[stage];

export type RoleFilled = {
  role: BuyingRole;
  /** Who holds it; none: nobody known. Those met first. */
  holders: readonly Standing[];
  isMet: boolean;
};

export type Coverage = {
  roles: readonly RoleFilled[];
  met: number;
  needed: number;
  /** 0..1; 1 where nothing is needed. */
  share: number;
};

export const coverageOf = (
  people: readonly Standing[],
  stage: DealStage | null,
  table: RoleTable,
): Coverage => {
  const roles = rolesNeeded(stage, table).map((role): RoleFilled => {
    const holders = people
      .filter((one) => one.roles.some(({ held }) => buyingRoleOf(held) === role))
      .sort((a, b) => Number(b.lastMet !== null) - Number(a.lastMet !== null));
    return { role, holders, isMet: holders.some(({ lastMet }) => lastMet !== null) };
  });
  const met = roles.filter(({ isMet }) => isMet).length;
  return { roles, met, needed: roles.length, share: roles.length === 0 ? 1 : met / roles.length };
};

export type Spread = {
  /** Share of the known people who were met lately, 0..1 (K11, broad relations). */
  breadth: number;
  metLately: number;
  known: number;
  /** Mean over the holders of needed roles of meetings up to the number that makes a contact deep, 0..1 (focused push). */
  depth: number;
  /** All contact of late runs through this one person of theirs; null where it does not. */
  singleThread: Standing | null;
};

export const spreadOf = (
  people: readonly Standing[],
  coverage: Coverage,
  today: string,
  { metWithinDays, deepFromMeetings }: PeopleNumbers,
): Spread => {
  const lately = people.filter(
    ({ lastMet }) => lastMet !== null && daysBetween(lastMet.lastOn, today) <= metWithinDays,
  );
  const keys = new Set(coverage.roles.flatMap(({ holders }) => holders));
  const depths = [...keys].map(({ timesMet }) => Math.min(timesMet, deepFromMeetings) / deepFromMeetings);
  const [only, ...more] = lately;
  return {
    breadth: people.length === 0 ? 0 : lately.length / people.length,
    metLately: lately.length,
    known: people.length,
    depth: depths.length === 0 ? 0 : depths.reduce((sum, one) => sum + one, 0) / depths.length,
    singleThread: only !== undefined && more.length === 0 ? only : null,
  };
};

export type SoleHolder = {
  memberId: string;
  memberName: string;
  /** People whom nobody else of ours has met. */
  people: readonly Standing[];
  /** Share of all people met, 0..1. */
  share: number;
  /** Since when the newest of them has been his alone, ISO date. */
  since: string;
};

/** K12: customers belong to the company. Of each colleague, whom he alone has met. */
export const soleHolders = (people: readonly Standing[]): SoleHolder[] => {
  const met = people.filter(({ meetings }) => meetings.length > 0);
  const holders = new Map<string, { memberName: string; people: Standing[]; since: string }>();
  for (const person of met) {
    const [only, ...others] = person.meetings;
    if (only === undefined || others.length > 0) continue;
    const held = holders.get(only.memberId) ?? { memberName: only.memberName, people: [], since: '' };
    const since = [held.since, only.firstOn].sort().at(-1) ?? '';
    holders.set(only.memberId, { ...held, people: [...held.people, person], since });
  }
  return [...holders]
    .map(([memberId, held]) => ({ memberId, ...held, share: held.people.length / met.length }))
    .sort((a, b) => b.people.length - a.people.length || (a.memberName < b.memberName ? -1 : 1));
};

/** The colleague is told first: others only once he has had the time to mend it. */
export const mayBeTold = (
  { memberId, since }: Pick<SoleHolder, 'memberId' | 'since'>,
  viewerId: string,
  today: string,
  { toldFirstDays }: PeopleNumbers,
): boolean => memberId === viewerId || daysBetween(since, today) > toldFirstDays;
