/** Stores a scenario's records as confirmed visits and what people set by hand would have left them. */
import { v7 as uuidv7 } from 'uuid';
import { minorUnits } from '../../../src/chat/format.ts';
import type { Viewer } from '../../../src/chat/viewer.ts';
import { addAccount } from '../../../src/sales/accounts/store.ts';
import { addChanges } from '../../../src/sales/deals/changes-store.ts';
import { addDeal } from '../../../src/sales/deals/store.ts';
import type { EvidenceProperty, SubjectKind } from '../../../src/sales/evidence/properties.ts';
import { addEvidence, type NewEvidence } from '../../../src/sales/evidence/store.ts';
import { addPeople } from '../../../src/sales/stakeholders/store.ts';
import { addTasks } from '../../../src/sales/tasks/store.ts';
import type { TestHouse } from '../../support/house.ts';
import type { Scenario, ScenarioFact, SetByHand } from './scenario.ts';

/** Ids of what was stored. */
export type StoredScenario = { accountId: string; dealId: string | null };

type Ids = StoredScenario & { people: ReadonlyMap<string, string> };

const noon = (isoDay: string): Date => new Date(`${isoDay}T12:00:00Z`);

export const storeScenario = async (
  { sql }: TestHouse,
  { rep, colleague }: { rep: Viewer; colleague: Viewer },
  scenario: Scenario,
): Promise<StoredScenario> => {
  const first = noon([scenario.today, ...scenario.visits.map(({ on }) => on)].sort()[0] ?? scenario.today);
  const accountId = uuidv7();
  await addAccount(sql, rep, { id: accountId, name: scenario.account.name, kind: 'customer' }, first);
  const people = scenario.people.map((person) => ({ ...person, id: uuidv7(), accountId }));
  await addPeople(sql, rep, people, first);
  const dealId = scenario.deal === null ? null : uuidv7();
  const ids: Ids = { accountId, dealId, people: new Map(people.map(({ name, id }) => [name, id])) };
  await storeDeal(sql, rep, scenario, ids, first);
  for (const visit of scenario.visits) {
    await storeVisit(sql, visit.by === 'rep' ? rep : colleague, visit, ids);
  }
  for (const one of scenario.setByHand) {
    await addEvidence(sql, rep, [setEntry(one, ids)], noon(one.on));
  }
  const steps = scenario.steps.map(({ what, owner, dueOn }) => ({
    id: uuidv7(),
    accountId,
    dealId,
    visitId: null,
    what,
    owner,
    assigneeId: rep.memberId,
    dueOn,
  }));
  await addTasks(sql, rep, steps, noon(scenario.today));
  return { accountId, dealId };
};

type Sql = TestHouse['sql'];

const storeDeal = async (
  sql: Sql,
  rep: Viewer,
  { deal }: Scenario,
  { accountId, dealId }: Ids,
  first: Date,
) => {
  if (deal === null || dealId === null) return;
  const { amount, dateMoves, ...rest } = deal;
  const row = {
    ...rest,
    id: dealId,
    accountId,
    pipeline: 'key_account',
    stageCode: deal.stage,
    amountMinor: amount === null ? null : amount.value * minorUnits(amount.currency),
    currency: amount?.currency ?? null,
    product: null,
  };
  await addDeal(sql, rep, row, first);
  for (const { from, to, on } of dateMoves) {
    const stamp = { dealId, today: on, now: noon(on), newId: uuidv7 };
    await addChanges(sql, rep, stamp, [{ kind: 'close', fromValue: from, toValue: to }]);
  }
};

const storeVisit = async (sql: Sql, writer: Viewer, visit: Scenario['visits'][number], ids: Ids) => {
  const { tenantId, memberId } = writer;
  const id = uuidv7();
  await sql`insert into visits ${sql([
    {
      tenantId,
      id,
      authorId: memberId,
      rawText: visit.on,
      state: 'confirmed',
      revision: 1,
      content: '{}',
      accountId: ids.accountId,
      dealId: ids.dealId,
      visitedOn: visit.on,
      attemptOnly: visit.met.length === 0,
      createdAt: noon(visit.on),
      confirmedAt: noon(visit.on),
    },
  ])}`;
  await sql`insert into visit_colleagues ${sql([{ tenantId, visitId: id, memberId }])}`;
  const of = { visitId: id, on: visit.on, reader: 'scenario@1' };
  const met = visit.met.map((name) =>
    entry({ ...of, kind: 'person', subjectId: ids.people.get(name), property: 'met', value: true }, ids),
  );
  const told = visit.facts.map((fact) => entry({ ...of, ...factOf(fact, ids) }, ids));
  await addEvidence(sql, writer, [...met, ...told], noon(visit.on));
};

type Entry = {
  kind: SubjectKind;
  subjectId: string | null | undefined;
  property: EvidenceProperty;
  value: unknown;
  on: string;
  visitId: string | null;
  reader: string;
};

const entry = (
  { kind, subjectId, property, value, on, visitId, reader }: Entry,
  { accountId, dealId }: Ids,
): NewEvidence => ({
  id: uuidv7(),
  subjectKind: kind,
  subjectId: subjectId ?? accountId,
  accountId,
  dealId,
  property,
  value,
  quote: null,
  visitId,
  reader,
  certainty: 'sure',
  observedOn: on,
  audience: property === 'role' && value === 'coach' ? 'account_team' : 'team',
});

const factOf = (
  fact: ScenarioFact,
  { people, accountId, dealId }: Ids,
): Pick<Entry, 'kind' | 'subjectId' | 'property' | 'value'> => {
  if (fact.of === 'person') {
    const { name, property, value } = fact;
    return { kind: 'person', subjectId: people.get(name), property, value };
  }
  const ofDeal = fact.of === 'deal' && dealId !== null;
  const value =
    typeof fact.value === 'string'
      ? fact.value
      : {
          valueMinor: fact.value.value * minorUnits(fact.value.currency),
          currency: fact.value.currency,
          kind: fact.value.kind,
        };
  return {
    kind: ofDeal ? 'deal' : 'account',
    subjectId: ofDeal ? dealId : accountId,
    property: fact.property,
    value,
  };
};

const setEntry = (set: SetByHand, ids: Ids): NewEvidence => {
  const of = { on: set.on, visitId: null, reader: 'hand' };
  if (set.of === 'person') {
    return entry(
      {
        ...of,
        kind: 'person',
        subjectId: ids.people.get(set.name),
        property: 'reports_to',
        value: ids.people.get(set.to),
      },
      ids,
    );
  }
  const value = set.property === 'criterion' ? { ...set.value, note: null } : set.value;
  return entry({ ...of, kind: 'deal', subjectId: ids.dealId, property: set.property, value }, ids);
};
