/** A draft with all that its card needs, gathered after every change of it. */
import type { Caller } from '../../chat/command.ts';
import type { Queries } from '../../database/connection.ts';
import type { Deal } from '../deals/store.ts';
import { findMemberNames } from '../members/store.ts';
import { chooseQuestions } from '../questions/store.ts';
import type { VisitContent } from './content.ts';
import type { Surroundings } from './find-surroundings.ts';
import type { Visit } from './find-visits.ts';
import { questionContext } from './question-context.ts';
import { type DraftQuestion, type QuestionContext, questionsOf } from './questions.ts';

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
): Promise<DraftOutcome> => {
  const { colleagues } = draft.content;
  const [context, memberNames] = await Promise.all([
    questionContext(sql, caller.viewer, draft),
    colleagues.length > 1 ? findMemberNames(sql, caller.viewer, colleagues) : new Map<string, string>(),
  ]);
  const questions = await askWithinBudget(sql, caller, draft, context);
  return { ...outcomeOf(caller, draft, context, memberNames), questions, degraded, otherDrafts: [] };
};

/** As `describeDraft`, for a note just read: what was found around it names all its records. */
export const describeNewDraft = async (
  sql: Queries,
  caller: Caller,
  draft: DraftOutcome['draft'],
  degraded: boolean,
  { accounts, people, deals, colleagues, openDrafts }: Surroundings,
): Promise<DraftOutcome> => {
  const context = { text: draft.rawText, deals, accounts: byId(accounts), people: byId(people) };
  const questions = await askWithinBudget(sql, caller, draft, context);
  const names = new Map(colleagues.map(({ id, name }) => [id, name]));
  const named = outcomeOf(caller, draft, context, names);
  return { ...named, questions, degraded, otherDrafts: openDrafts.map(({ name }) => name) };
};

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const askWithinBudget = async (
  sql: Queries,
  { viewer, now }: Caller,
  { id, content }: DraftOutcome['draft'],
  context: QuestionContext,
): Promise<DraftQuestion[]> => {
  const open = questionsOf(content, context);
  const keys = open.map((question) => question.key);
  const allowed = await chooseQuestions(sql, viewer, id, keys, now);
  return open.filter((question) => allowed.has(question.key));
};

const outcomeOf = (
  { viewer }: Caller,
  draft: DraftOutcome['draft'],
  { deals }: QuestionContext,
  memberNames: ReadonlyMap<string, string>,
): Pick<DraftOutcome, 'draft' | 'colleagues' | 'deal'> => ({
  draft,
  colleagues: draft.content.colleagues.flatMap((id) =>
    id === viewer.memberId ? [] : (memberNames.get(id) ?? []),
  ),
  deal: deals.find((deal) => deal.id === draft.content.dealId) ?? null,
});
