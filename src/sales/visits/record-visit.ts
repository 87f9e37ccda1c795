/** Stores what a confirmed visit says: new account and people, evidence, tasks, colleagues, search. One transaction. */
import type { Caller } from '../../chat/command.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import { addAccount, addAccountAlias } from '../accounts/store.ts';
import type { Desk } from '../desk.ts';
import { addEvidence, withdrawEvidence } from '../evidence/store.ts';
import { indexDocuments, type NewDocument } from '../search/store.ts';
import { addPeople, addPersonAlias } from '../stakeholders/store.ts';
import { addTasks, withdrawTasksOfVisit } from '../tasks/store.ts';
import type { Named, VisitContent } from './content.ts';
import { evidenceOfVisit } from './evidence-of-visit.ts';
import { addColleagues, type Visit } from './store.ts';

export type RecordedVisit = {
  visitId: string;
  accountId: string | null;
  accountName: string | null;
  newAccount: boolean;
  newPeople: readonly string[];
  personIds: readonly string[];
  observedOn: string;
  content: VisitContent;
  evidenceCount: number;
  taskCount: number;
};

/** The content with every name that was new now resolved to its record. */
export const resolveNewNames = (content: VisitContent, newId: () => string): VisitContent => {
  const { account } = content;
  if (account === null || account.value.options.length > 0) return content;
  const fill = <T extends { value: Named }>(read: T): T =>
    read.value.id === null && read.value.options.length === 0
      ? { ...read, value: { ...read.value, id: newId() } }
      : read;
  return {
    ...content,
    account: fill(account),
    people: content.people.map((person) => ({
      ...person,
      name: fill(person.name),
    })),
  };
};

export const recordVisit = async (
  desk: Desk,
  caller: Caller,
  visit: Visit,
  resolved: VisitContent,
): Promise<RecordedVisit> => {
  const { viewer, now, today } = caller;
  const account = resolved.account?.value ?? null;
  const accountId = account?.options.length === 0 ? account.id : null;
  const observedOn = resolved.visitDate?.value ?? today;
  const newAccount = accountId !== null && visit.content.account?.value.id === null;
  const record = {
    visitId: visit.id,
    rawText: visit.rawText,
    observedOn,
    content: resolved,
  };
  if (newAccount && account !== null) {
    await addAccount(desk.sql, viewer, { id: accountId, name: account.name, kind: 'customer' }, now);
  }
  const newPeople = accountId === null ? [] : unknownPeople(visit.content, resolved, accountId);
  const personIds = resolved.people.map((person) => person.name.value.id ?? '');
  const evidence = accountId === null ? [] : evidenceOfVisit({ ...record, accountId, personIds }, desk.newId);
  const tasks = tasksOf(visit.id, resolved, accountId, caller, desk.newId);
  // People first: evidence and search of one visit may be written in any order after them.
  await addPeople(desk.sql, viewer, newPeople, now);
  await Promise.all([
    addEvidence(desk.sql, viewer, evidence, now),
    addTasks(desk.sql, viewer, tasks, now),
    addColleagues(desk.sql, viewer, visit.id, resolved.colleagues),
    rememberAliases(desk, caller, resolved),
    accountId === null
      ? null
      : indexDocuments(
          desk.sql,
          viewer,
          documentsOf(visit, accountId, newAccount, newPeople, resolved, observedOn),
        ),
  ]);
  return {
    visitId: visit.id,
    accountId,
    accountName: account?.name ?? null,
    newAccount,
    newPeople: newPeople.map((person) => person.name),
    personIds,
    observedOn,
    content: resolved,
    evidenceCount: evidence.length,
    taskCount: tasks.length,
  };
};

/** Takes back what a visit had recorded; people and accounts used since stay. */
export const unrecordVisit = async (desk: Desk, caller: Caller, visitId: string) => {
  const [evidenceCount, taskCount] = await Promise.all([
    withdrawEvidence(desk.sql, caller.viewer, visitId, caller.now),
    withdrawTasksOfVisit(desk.sql, caller.viewer, visitId),
  ]);
  return { evidenceCount, taskCount };
};

const unknownPeople = (before: VisitContent, resolved: VisitContent, accountId: string) =>
  resolved.people.flatMap((person, index) => {
    const { id, name } = person.name.value;
    const wasKnown = before.people[index]?.name.value.id !== null;
    if (id === null || wasKnown) return [];
    const title = person.title?.certainty === 'unsure' ? null : (person.title?.value ?? null);
    return [{ id, accountId, name, title, department: null }];
  });

const tasksOf = (
  visitId: string,
  content: VisitContent,
  accountId: string | null,
  caller: Caller,
  newId: () => string,
) =>
  content.nextSteps
    .filter((step) => step.certainty !== 'unsure')
    .map(({ value }) => ({
      id: newId(),
      accountId,
      dealId: content.dealId,
      visitId,
      what: value.what,
      owner: value.owner,
      assigneeId: caller.viewer.memberId,
      dueOn: value.due,
    }));

/** A name that its writer resolved by hand is remembered, so that it is not asked again. */
const rememberAliases = async (desk: Desk, caller: Caller, content: VisitContent): Promise<void> => {
  const { viewer, now } = caller;
  const learned = (read: { value: Named; by: string } | null) =>
    read !== null &&
    read.by === 'hand' &&
    read.value.id !== null &&
    normalizeName(read.value.written) !== normalizeName(read.value.name)
      ? { id: read.value.id, alias: read.value.written }
      : null;
  const account = learned(content.account);
  if (account !== null) await addAccountAlias(desk.sql, viewer, account.id, account.alias, now);
  for (const person of content.people) {
    const alias = learned(person.name);
    if (alias !== null) await addPersonAlias(desk.sql, viewer, alias.id, alias.alias, now);
  }
};

const documentsOf = (
  visit: Visit,
  accountId: string,
  newAccount: boolean,
  newPeople: readonly { id: string; name: string; title: string | null }[],
  content: VisitContent,
  on: string,
): NewDocument[] => [
  { kind: 'visit', id: visit.id, accountId, body: visit.rawText, on },
  ...(newAccount && content.account !== null
    ? [
        {
          kind: 'account' as const,
          id: accountId,
          accountId,
          body: content.account.value.name,
          on,
        },
      ]
    : []),
  ...newPeople.map((person) => ({
    kind: 'person' as const,
    id: person.id,
    accountId,
    body: [person.name, person.title ?? ''].join(' ').trim(),
    on,
  })),
];
