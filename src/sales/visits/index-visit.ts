/** Makes a confirmed visit findable, and the account and people that came with it. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { indexDocuments, type NewDocument } from '../search/store.ts';
import type { VisitContent } from './content.ts';

export type NewPersonOfVisit = {
  id: string;
  accountId: string;
  name: string;
  title: string | null;
  department: string | null;
};

type Recorded = {
  accountId: string | null;
  newAccount: boolean;
  newPeople: readonly NewPersonOfVisit[];
  content: VisitContent;
  observedOn: string;
};

/** Nothing without an account: rights of what is found go by it. The private part is never indexed. */
export const indexVisit = async (
  sql: Queries,
  viewer: Viewer,
  visit: { id: string; body: string },
  recorded: Recorded,
): Promise<void> => {
  const { accountId, observedOn: on, newPeople } = recorded;
  if (accountId === null) return;
  const documents: NewDocument[] = [{ kind: 'visit', id: visit.id, accountId, body: visit.body, on }];
  const accountName = recorded.content.account?.value.name;
  if (recorded.newAccount && accountName !== undefined) {
    documents.push({ kind: 'account', id: accountId, accountId, body: accountName, on });
  }
  for (const { id, name, title, department } of newPeople) {
    const body = [name, department, title].filter((part) => part !== null).join(' ');
    documents.push({ kind: 'person', id, accountId, body, on });
  }
  await indexDocuments(sql, viewer, documents);
};
