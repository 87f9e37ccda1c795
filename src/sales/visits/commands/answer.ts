/** A tapped answer to a question of the draft card: the next revision of the draft. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { closeQuestion, skipQuestion } from '../../questions/store.ts';
import { findPeopleOfAccounts } from '../../stakeholders/store.ts';
import { answerQuestion } from '../answer-question.ts';
import { bindPeople } from '../bind-people.ts';
import type { VisitContent } from '../content.ts';
import { type DraftOutcome, describeDraft } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { findOwnVisit, type Visit } from '../find-visits.ts';
import { questionContext } from '../question-context.ts';
import { questionsOf } from '../questions.ts';
import { reviseVisit } from '../store.ts';
import { type DraftRefusal, draftRefusals, whyNotOpen } from './draft-refusals.ts';

const args = z.object({ visit: z.uuid(), revision: z.int(), slot: z.string(), pick: z.string() });
type Args = z.infer<typeof args>;

export const answerVisit = defineCommand<Desk, Args, void, DraftOutcome, DraftRefusal>({
  name: 'visit.answer',
  version: 1,
  words: { 'zh-CN': [], en: [] },
  summary: { 'zh-CN': '回答草稿上的问题', en: 'Answer a question of a draft' },
  example: { 'zh-CN': '', en: '' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: () => ({}),
  run: async (desk, caller, given) => {
    const draft = await findOwnVisit(desk.sql, caller.viewer, given.visit);
    const refusal = whyNotOpen(draft, given.revision);
    if (refusal !== null || draft === null) return refusal ?? refuse('gone');
    const context = await questionContext(desk.sql, caller.viewer, draft);
    const question = questionsOf(draft.content, context).find((asked) => asked.slot === given.slot);
    if (question === undefined) return refuse('moved_on');
    if (given.pick === 'skip' || given.pick === 'none') {
      const close = given.pick === 'skip' ? skipQuestion : closeQuestion;
      await close(desk.sql, caller.viewer, draft.id, question.key, caller.now);
      return describeDraft(desk.sql, caller, draft, false);
    }
    const content = answerQuestion(draft.content, question, given.pick, context);
    if (content === null) return refuse('moved_on');
    return revised(desk, caller, draft, await followAccount(desk, caller, draft.content, content));
  },
  view: viewDraft('replace'),
  refusals: draftRefusals,
});

/** Once the account is known, its people are too. */
const followAccount = async (
  desk: Desk,
  { viewer }: Caller,
  before: VisitContent,
  content: VisitContent,
): Promise<VisitContent> => {
  const accountId = content.account?.value.id ?? null;
  if (accountId === null || accountId === before.account?.value.id) return content;
  const known = await findPeopleOfAccounts(desk.sql, viewer, [accountId]);
  return { ...content, people: bindPeople(content.people, known) };
};

const revised = async (desk: Desk, caller: Caller, draft: Visit, content: Visit['content']) => {
  const next = { content, cause: 'answer' as const, words: null };
  const revision = await reviseVisit(desk.sql, caller.viewer, draft, next, caller.now);
  return revision === null
    ? refuse('moved_on')
    : describeDraft(desk.sql, caller, { ...draft, content, revision }, false);
};
