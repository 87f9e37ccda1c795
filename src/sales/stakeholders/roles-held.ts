/** Roles, handling and inside guide, where what notes tell meets what a person set. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf, type Known } from '../evidence/rules.ts';
import { type GuideSource, type HandlingKind, HELD_ROLES } from './kinds.ts';
import { ROLE_MEANINGS } from './role-map.ts';
import type { Standing, Told } from './standing.ts';

/**
 * All roles that a person set last, and those that notes have told since. Roles stand beside each other: a second one
 * does not take the first away, only a person's word does.
 */
export const rolesOf = (facts: readonly LedgerEntry[]): Standing['roles'] => {
  const [set] = factsOf(facts, 'roles');
  const since = factsOf(facts, 'role').filter(
    (fact) =>
      set === undefined ||
      fact.observedOn > set.observedOn ||
      (fact.observedOn === set.observedOn && fact.recordedAt > set.recordedAt),
  );
  return HELD_ROLES.flatMap((held) => {
    const byNote = since.find(({ value }) => ROLE_MEANINGS[value].held === held);
    const byHand = set?.value.includes(held) ? set : undefined;
    const entry = byNote ?? byHand;
    return entry === undefined ? [] : [{ held, entry }];
  });
};

/** Who decides or influences is handled as such; a bystander where the latest note says so. In charge: asked alone. */
export const handlingFrom = (
  roles: Standing['roles'],
  own: readonly LedgerEntry[],
): Told<HandlingKind> | null => {
  for (const held of ['decider', 'influencer'] as const) {
    const role = roles.find((one) => one.held === held);
    if (role !== undefined) return { value: held, entry: role.entry };
  }
  const latest = factsOf(own, 'role')[0];
  const kind = latest === undefined ? null : ROLE_MEANINGS[latest.value].handling;
  return latest !== undefined && kind === 'bystander' ? { value: kind, entry: latest } : null;
};

/** What a person set counts over notes before it; a later note counts again. */
export const guideOf = (
  set: Known<LedgerEntry, 'guide'> | undefined,
  own: readonly LedgerEntry[],
): Told<GuideSource> | null => {
  const note = factsOf(own, 'role').find(({ value }) => ROLE_MEANINGS[value].guide);
  if (note !== undefined && (set === undefined || note.observedOn > set.observedOn)) {
    return { value: 'inside', entry: note };
  }
  return set === undefined || set.value === null ? null : { value: set.value.source, entry: set };
};
