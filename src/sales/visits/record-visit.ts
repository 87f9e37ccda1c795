/** Stores what a confirmed visit says: new account and people, evidence, tasks, colleagues, search. One transaction. */
import type { Caller } from '../../chat/command.ts';
import { positionOf } from '../../reading/people/position.ts';
import { addAccount } from '../accounts/store.ts';
import type { Desk } from '../desk.ts';
import { addEvidence, withdrawEvidence } from '../evidence/store.ts';
import { addPeople } from '../stakeholders/store.ts';
import type { VisitContent } from './content.ts';
import { evidenceOfVisit } from './evidence-of-visit.ts';
import { findAdditions, type Visit } from './find-visits.ts';
import { indexVisit, type NewPersonOfVisit } from './index-visit.ts';
import { recordTasks } from './record-tasks.ts';
import { rememberNames, withFullerNames } from './remember-names.ts';
import { linkKnownNames, resolveNewNames } from './settle-names.ts';
import { addColleagues, removeColleagues, setContent } from './store.ts';
import { takeBackRecords } from './take-back-records.ts';

export type RecordedVisit = {
  visitId: string;
  /** Null where the account is not known: then nothing is recorded beside the visit itself. */
  accountId: string | null;
  accountName: string | null;
  newAccount: boolean;
  newPeople: readonly string[];
  observedOn: string;
  /** All names resolved to records, as far as they could be. */
  content: VisitContent;
  evidenceCount: number;
  taskCount: number;
};

/**
 * `previous`: what the visit had recorded before a correction, null for the first time. Evidence is withdrawn and
 * added anew; of the tasks, only those whose step changed.
 */
export const recordVisit = async (
  desk: Desk,
  caller: Caller,
  visit: Visit,
  previous: VisitContent | null,
): Promise<RecordedVisit> => {
  const { viewer, now, today } = caller;
  const linked = await linkKnownNames(desk.sql, viewer, visit.content);
  const resolved = resolveNewNames(linked, desk.newId);
  const content = withFullerNames(resolved);
  const account = content.account?.value ?? null;
  const accountId = account?.options.length === 0 ? account.id : null;
  const observedOn = content.visitDate?.value ?? visit.visitedOn ?? today;
  const newAccount = accountId !== null && linked.account?.value.id === null;
  if (newAccount && account !== null) {
    await addAccount(desk.sql, viewer, { id: accountId, name: account.name, kind: 'customer' }, now);
  }
  const newPeople = accountId === null ? [] : unknownPeople(linked, content, accountId);
  const { id: visitId, rawText } = visit;
  const additions = previous === null ? [] : await findAdditions(desk.sql, viewer, visitId);
  const evidence =
    accountId === null
      ? []
      : evidenceOfVisit({ visitId, rawText, observedOn, content, accountId }, desk.newId);
  // People and the withdrawal first: the rest of one visit may be written in any order after them.
  await addPeople(desk.sql, viewer, newPeople, now);
  if (previous !== null) await withdrawEvidence(desk.sql, viewer, visitId, now);
  const [taskCount] = await Promise.all([
    recordTasks(desk, caller, { visitId, accountId, content }, previous),
    addEvidence(desk.sql, viewer, evidence, now),
    addColleagues(desk.sql, viewer, visitId, content.colleagues),
    rememberNames(desk, caller, resolved, observedOn),
    indexVisit(
      desk.sql,
      viewer,
      { id: visitId, body: [rawText, ...additions].join('\n') },
      { accountId, newAccount, newPeople, content, observedOn },
    ),
    setContent(desk.sql, viewer, visitId, content, observedOn),
  ]);
  if (previous !== null) await dropRecords(desk, caller, visitId, previous, content);
  return {
    visitId,
    accountId,
    accountName: account?.name ?? null,
    newAccount,
    newPeople: newPeople.map((person) => person.name),
    observedOn,
    content,
    evidenceCount: evidence.length,
    taskCount,
  };
};

/** What the visit spoke of before its correction and no longer does. */
const dropRecords = async (
  desk: Desk,
  caller: Caller,
  visitId: string,
  previous: VisitContent,
  content: VisitContent,
): Promise<void> => {
  const left = (before: readonly string[], now: readonly string[]) =>
    before.filter((id) => !now.includes(id));
  const peopleOf = (one: VisitContent) => one.people.flatMap((person) => person.name.value.id ?? []);
  const before = previous.account?.value.id ?? null;
  const accountId = before === content.account?.value.id ? null : before;
  const personIds = left(peopleOf(previous), peopleOf(content));
  await takeBackRecords(desk, caller, visitId, { personIds, accountId });
  const away = left(previous.colleagues, content.colleagues);
  await removeColleagues(desk.sql, caller.viewer, visitId, away);
};

const unknownPeople = (before: VisitContent, resolved: VisitContent, accountId: string): NewPersonOfVisit[] =>
  resolved.people.flatMap((person, index) => {
    const { id, name } = person.name.value;
    const wasKnown = before.people[index]?.name.value.id !== null;
    if (id === null || wasKnown) return [];
    const { title } = person;
    const position =
      title === null || title.certainty === 'unsure'
        ? { title: null, department: null }
        : positionOf(title.value);
    return [{ id, accountId, name, ...position }];
  });
