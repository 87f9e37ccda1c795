/** A sentence such as "deal is 80k not 60k" changes the open draft instead of making a new one. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Queries } from '../../../database/connection.ts';
import { findDealsOfAccounts } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import type { VisitContent } from '../content.ts';
import { applyCorrection } from '../correction.ts';
import { type CorrectionWords, parseCorrection } from '../correction-syntax.ts';
import { type DraftOutcome, describeDraft } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { settleEdit } from '../edit-names.ts';
import { findOpenDrafts, type Visit } from '../find-visits.ts';
import { isNote } from '../is-note.ts';
import { reviseVisit } from '../store.ts';
import { visitTexts } from '../texts.ts';
import { type DraftRefusal, draftRefusals } from './draft-refusals.ts';

const args = z.object({ words: z.string() });
type Outcome = DraftOutcome | { unclear: string; draft: Visit };

/** Drafts that a sentence may mean, the newest first. */
const MAX_DRAFTS = 5;

export const correctDraft = defineCommand<Desk, z.infer<typeof args>, void, Outcome, DraftRefusal>({
  ...buttonOnly,
  name: 'visit.correct',
  summary: { 'zh-CN': '用一句话更正草稿', en: 'Correct a draft by a sentence' },
  args,
  claim: async (text, desk, caller) => {
    const words = parseCorrection(text);
    if (words === null) return null;
    const drafts = await findOpenDrafts(desk.sql, caller.viewer, MAX_DRAFTS);
    if (drafts.length === 0) return null;
    if ((await findCorrected(desk.sql, caller, drafts, words)) !== null) return { words: text };
    return words.isPlain && !isNote(text, caller.today) ? { words: text } : null;
  },
  run: async (desk, caller, { words: text }) => {
    const words = parseCorrection(text);
    const drafts = await findOpenDrafts(desk.sql, caller.viewer, MAX_DRAFTS);
    const [newest] = drafts;
    if (words === null || newest === undefined) return refuse('gone');
    const found = await findCorrected(desk.sql, caller, drafts, words);
    return found === null ? { unclear: text, draft: newest } : revise(desk, caller, found, text);
  },
  view: (outcome, caller) =>
    'unclear' in outcome ? viewUnclear(outcome, caller) : viewDraft('new')(outcome, caller),
  refusals: draftRefusals,
});

type Corrected = { draft: Visit; content: VisitContent };

/** The newest draft in which the words mean something. */
const findCorrected = async (
  sql: Queries,
  { viewer, today }: Caller,
  drafts: readonly Visit[],
  words: CorrectionWords,
): Promise<Corrected | null> => {
  const accountIds = drafts.flatMap((draft) => draft.accountId ?? []);
  const deals = await findDealsOfAccounts(sql, viewer, accountIds);
  for (const draft of drafts) {
    const own = deals.filter((deal) => deal.accountId === draft.accountId);
    const content = applyCorrection(draft.content, words, { today, deals: own });
    if (content !== null) return { draft, content };
  }
  return null;
};

const revise = async (desk: Desk, caller: Caller, { draft, content }: Corrected, words: string) => {
  const settled = await settleEdit(desk.sql, caller.viewer, draft.content, content);
  const next = { content: settled, cause: 'correction' as const, words };
  const revision = await reviseVisit(desk.sql, caller.viewer, draft, next, caller.now);
  return revision === null
    ? refuse('moved_on')
    : describeDraft(desk.sql, caller, { ...draft, content: settled, revision }, false);
};

const viewUnclear = ({ unclear, draft }: { unclear: string; draft: Visit }, caller: Caller): Reply => {
  const texts = visitTexts[caller.viewer.locale];
  const text = texts.unclear(unclear);
  const value = encodeCommand('visit.edit', 1, { visit: draft.id, revision: draft.revision });
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    subject: { kind: 'visit', id: draft.id },
    summary: text,
    blocks: [
      { kind: 'text', text },
      { kind: 'text', text: texts.unclearNewNote },
      { kind: 'buttons', buttons: [{ label: texts.edit, style: 'default', value }] },
    ],
  };
};
