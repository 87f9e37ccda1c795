/** A draft with all that its card needs, gathered after every change of it. */
import type { Caller } from '../../chat/command.ts';
import type { Queries } from '../../database/connection.ts';
import type { Deal } from '../deals/store.ts';
import { findMemberNames } from '../members/store.ts';
import { chooseQuestions } from '../questions/store.ts';
import type { VisitContent } from './content.ts';
import type { Visit } from './find-visits.ts';
import { questionContext } from './question-context.ts';
import { type DraftQuestion, questionsOf } from './questions.ts';

export type DraftOutcome = {
  draft: Pick<Visit, 'id' | 'revision' | 'rawText' | 'privateText'> & {
    content: VisitContent;
  };
  questions: readonly DraftQuestion[];
  colleagues: readonly string[];
  deal: Deal | null;
  /** A model is set up but did not answer. */
  degraded: boolean;
  /** Accounts (or first words) of other open drafts of the writer. */
  otherDrafts: readonly string[];
};

/** Names a draft's records and chooses its questions within the budget. */
export const describeDraft = async (
  sql: Queries,
  caller: Caller,
  draft: DraftOutcome['draft'],
  degraded: boolean,
  otherDrafts: readonly string[] = [],
): Promise<DraftOutcome> => {
  const { viewer, now } = caller;
  const { content } = draft;
  const [context, memberNames] = await Promise.all([
    questionContext(sql, viewer, draft),
    content.colleagues.length > 1
      ? findMemberNames(sql, viewer, content.colleagues)
      : new Map<string, string>(),
  ]);
  const open = questionsOf(content, context);
  const allowed = await chooseQuestions(
    sql,
    viewer,
    draft.id,
    open.map((question) => question.key),
    now,
  );
  return {
    draft,
    questions: open.filter((question) => allowed.has(question.key)),
    colleagues: content.colleagues.flatMap((id) =>
      id === viewer.memberId ? [] : (memberNames.get(id) ?? []),
    ),
    deal: context.deals.find((deal) => deal.id === content.dealId) ?? null,
    degraded,
    otherDrafts,
  };
};
