/** What is known of their people as evidence for a gate: who decides, who is for us, how many parts are known. Pure. */
import type { GradedFact, GradeReason } from './graded-fact.ts';
import type { Criterion, Grade } from './kinds.ts';
import { type DealContact, isWeighty } from './people-of-deal.ts';

/** Roles known of their people: two are a beginning, four are the organisation. Unit: roles; own judgement after K2. */
const ROLES_VAGUE = 2;
const ROLES_SPECIFIC = 4;

/** What is known of their people grades the criteria that are about people. */
export const personFacts = (criterion: Criterion, contacts: readonly DealContact[]): GradedFact[] => {
  switch (criterion) {
    case 'decision':
      return contacts.flatMap((contact) => deciderFacts(contact, 1));
    case 'decider_met':
      return contacts.flatMap((contact) => deciderFacts(contact, 0)).filter(({ grade }) => grade > 0);
    case 'key_person':
      return contacts.flatMap(keyPersonFacts);
    case 'supporter':
      return contacts.flatMap(supporterFacts);
    case 'roles':
      return rolesFacts(contacts);
    default:
      return [];
  }
};

/** Who decides is specific once met; known by name alone it is as given. */
const deciderFacts = ({ roles, metFrom, name }: DealContact, unmet: Grade): GradedFact[] => {
  const part = roles.find(({ held }) => held === 'decider');
  if (part === undefined) return [];
  const { entry } = part;
  if (metFrom === null) {
    return [{ grade: unmet, on: entry.observedOn, reason: decider(name, false), entries: [entry] }];
  }
  return [{ grade: 2, on: metFrom.observedOn, reason: decider(name, true), entries: [metFrom, entry] }];
};

const decider = (who: string, met: boolean): GradeReason => ({ by: 'decider', who, met });

/** Specific where the one who decides or can break it was met, vague where anybody with a part was. */
const keyPersonFacts = (contact: DealContact): GradedFact[] => {
  const { role, roles, metFrom, name } = contact;
  const [part] = roles;
  if (part === undefined || metFrom === null) return [];
  const reason = { by: 'contact' as const, who: name, role };
  const grade = isWeighty(contact) ? 2 : 1;
  return [{ grade, on: metFrom.observedOn, reason, entries: [metFrom, part.entry] }];
};

const supporterFacts = (contact: DealContact): GradedFact[] => {
  const { stance, stanceFrom, name } = contact;
  if (stance !== 'supporter' || stanceFrom === null) return [];
  const weighty = isWeighty(contact);
  const reason = { by: 'supporter' as const, who: name, weighty };
  return [{ grade: weighty ? 2 : 1, on: stanceFrom.observedOn, reason, entries: [stanceFrom] }];
};

const rolesFacts = (contacts: readonly DealContact[]): GradedFact[] => {
  const parts = contacts.flatMap(({ roles }) => roles);
  const known = new Set(parts.map(({ held }) => held)).size;
  const entries = parts.map(({ entry }) => entry);
  const [newest] = entries
    .map(({ observedOn }) => observedOn)
    .sort()
    .reverse();
  if (known < ROLES_VAGUE || newest === undefined) return [];
  return [{ grade: known < ROLES_SPECIFIC ? 1 : 2, on: newest, reason: { by: 'roles', known }, entries }];
};
