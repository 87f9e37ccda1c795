/** The names and deals that a draft's questions speak of. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findAccountNames } from '../accounts/store.ts';
import { findDealsOfAccounts } from '../deals/store.ts';
import { findPersonNames } from '../stakeholders/store.ts';
import type { VisitContent } from './content.ts';
import type { QuestionContext } from './questions.ts';

export const questionContext = async (
  sql: Queries,
  viewer: Viewer,
  draft: { rawText: string; content: VisitContent },
): Promise<QuestionContext> => {
  const { account, people } = draft.content;
  const accountIds = [account?.value.id ?? [], account?.value.options ?? []].flat();
  const [deals, accountNames, personNames] = await Promise.all([
    findDealsOfAccounts(sql, viewer, accountIds),
    findAccountNames(sql, viewer, account?.value.options ?? []),
    findPersonNames(
      sql,
      viewer,
      people.flatMap(({ name }) => [...name.value.options, ...(name.value.shorter ?? [])]),
    ),
  ]);
  return { text: draft.rawText, deals, accountNames, personNames };
};
