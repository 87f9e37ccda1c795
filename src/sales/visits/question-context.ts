/** The names and deals that a draft's questions speak of. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findKeptAccounts } from '../accounts/store.ts';
import { findDealsOfAccounts } from '../deals/store.ts';
import { findKeptPeople } from '../stakeholders/store.ts';
import type { VisitContent } from './content.ts';
import type { QuestionContext } from './questions.ts';

export const questionContext = async (
  sql: Queries,
  viewer: Viewer,
  draft: { rawText: string; content: VisitContent },
): Promise<QuestionContext> => {
  const { account, people } = draft.content;
  const accountIds = [account?.value.id ?? [], account?.value.options ?? []].flat();
  const [deals, accounts, persons] = await Promise.all([
    findDealsOfAccounts(sql, viewer, accountIds),
    findKeptAccounts(sql, viewer, account?.value.options ?? []),
    findKeptPeople(
      sql,
      viewer,
      people.flatMap(({ name }) => [...name.value.options, ...(name.value.shorter ?? [])]),
    ),
  ]);
  // An account on offer may have been merged since the note was read: the one that stands for it brings its deals.
  const others = [...accounts.values()].map(({ id }) => id).filter((id) => !accountIds.includes(id));
  const more = await findDealsOfAccounts(sql, viewer, others);
  return { text: draft.rawText, deals: [...deals, ...more], accounts, people: persons };
};
