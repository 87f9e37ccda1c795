/** What a person's form changes. Pure. Only what differs is told anew: what a note said keeps its quote otherwise. */
import { STANCES } from '../../reading/labels.ts';
import type { SetByHand } from '../evidence/by-hand.ts';
import type { EvidenceProperty } from '../evidence/properties.ts';
import { RELEASE, released } from '../evidence/release.ts';
import { HELD_ROLES, INFLUENCE_LEVELS } from './kinds.ts';
import type { PersonSheet } from './person-store.ts';

/** Codes as the form sends them; `answer` absent: it was not asked. `deal`: of whose purchase the roles are. */
export type WrittenOfPerson = {
  roles: readonly string[];
  stance: string;
  reports: string;
  influence: string;
  answer?: string | undefined;
  deal?: string | undefined;
};

type Change = Pick<SetByHand<EvidenceProperty>, 'property' | 'value' | 'dealId'>;

export const personChanges = (
  sheet: PersonSheet,
  written: WrittenOfPerson,
): SetByHand<EvidenceProperty>[] => {
  const { person, account } = sheet;
  const of = { subjectKind: 'person' as const, subjectId: person.id, accountId: account.id };
  return [
    ...rolesChange(sheet, written),
    ...stanceChange(sheet, written.stance),
    ...superiorChange(sheet, written.reports),
    ...influenceChange(sheet, written.influence),
    ...answerChange(sheet, written.answer),
  ].map((change) => ({ ...of, ...change }));
};

const rolesChange = ({ person }: PersonSheet, { roles, deal }: WrittenOfPerson): Change[] => {
  if (roles.includes(RELEASE)) return [released('roles')];
  const before = person.roles.map(({ held }) => held);
  const now = HELD_ROLES.filter((held) => roles.includes(held));
  return before.join() === now.join() ? [] : [{ dealId: deal ?? null, property: 'roles', value: now }];
};

const stanceChange = ({ person }: PersonSheet, chosen: string): Change[] => {
  if (chosen === RELEASE) return [released('stance')];
  const stance = STANCES.find((one) => one === chosen);
  return stance === undefined || stance === person.stance?.value
    ? []
    : [{ property: 'stance', value: stance }];
};

const superiorChange = ({ person, people }: PersonSheet, chosen: string): Change[] => {
  if (chosen === RELEASE) return [released('reports_to')];
  const superior = people.find(({ id }) => id === chosen)?.id ?? null;
  return superior === (person.reportsTo?.value ?? null) ? [] : [{ property: 'reports_to', value: superior }];
};

const influenceChange = ({ person }: PersonSheet, chosen: string): Change[] => {
  if (chosen === RELEASE) return [released('influence')];
  const influence = INFLUENCE_LEVELS.find((level) => String(level) === chosen);
  return influence === undefined || influence === person.influence?.value
    ? []
    : [{ property: 'influence', value: influence }];
};

const answerChange = ({ person }: PersonSheet, typed: string | undefined): Change[] =>
  typed === undefined || typed === (person.answerPlan?.value ?? '')
    ? []
    : [{ property: 'answer_plan', value: typed }];
