/** The draft card: what was understood, what is uncertain, and the three ways on. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Button, Purpose, Reply, Tone } from '../../chat/reply.ts';
import { tellsOfGift } from '../stakeholders/gifts.ts';
import { peopleTexts } from '../stakeholders/texts.ts';
import { contentBlocks } from './content-view.ts';
import type { DraftOutcome } from './draft.ts';
import { questionBlock } from './question-view.ts';
import type { DraftQuestion } from './questions.ts';
import { visitTexts } from './texts.ts';

export const viewDraft =
  (purpose: Purpose) =>
  (outcome: DraftOutcome, caller: Caller): Reply => {
    const { locale } = caller.viewer;
    const texts = visitTexts[locale];
    const { draft } = outcome;
    const account = draft.content.account?.value.name ?? texts.noAccount;
    return {
      audience: { kind: 'writer' },
      purpose,
      ...complianceHint(outcome, purpose, locale),
      subject: { kind: 'visit', id: draft.id },
      summary: texts.draftSummary(account),
      blocks: [
        {
          kind: 'heading',
          text: texts.draftHeading(account),
          detail: texts.draftDetail,
        },
        ...noticesOf(outcome, locale),
        ...questionsOf(outcome, caller, (kind) => kind === 'several_visits'),
        ...contentBlocks(
          draft.content,
          draft.rawText,
          { ...outcome, visitedOn: caller.today, settled: false },
          caller,
        ),
        ...questionsOf(outcome, caller, (kind) => kind !== 'several_visits'),
        { kind: 'buttons', buttons: draftButtons(draft, locale) },
      ],
    };
  };

/** Shown to the writer with the new draft, and stored nowhere: a hint is no record of what it is about. */
const complianceHint = ({ draft }: DraftOutcome, purpose: Purpose, locale: Locale): Pick<Reply, 'once'> => {
  const text = peopleTexts[locale].compliance;
  return purpose === 'new' && tellsOfGift(`${draft.rawText}\n${draft.privateText ?? ''}`)
    ? { once: [{ kind: 'notice', tone: 'warning', text }] }
    : {};
};

/** Whether it is one visit at all is asked before what it says, the rest beside the buttons. */
const questionsOf = (
  { questions, draft }: DraftOutcome,
  caller: Caller,
  belongs: (kind: DraftQuestion['kind']) => boolean,
): Block[] =>
  questions.filter(({ kind }) => belongs(kind)).map((question) => questionBlock(question, draft, caller));

const noticesOf = (outcome: DraftOutcome, locale: Locale): Block[] => {
  const texts = visitTexts[locale];
  const notice = (applies: boolean, tone: Tone, text: string): Block[] =>
    applies ? [{ kind: 'notice', tone, text }] : [];
  const { draft, degraded, otherDrafts } = outcome;
  return [
    ...notice(degraded, 'plain', texts.readWithoutModel),
    ...notice(otherDrafts.length > 0, 'warning', texts.otherDrafts(otherDrafts.join(texts.comma))),
    ...notice(draft.content.attemptOnly, 'plain', texts.attemptOnly),
    ...notice(draft.privateText !== null, 'plain', texts.privateKept),
  ];
};

export const draftButtons = (
  draft: Pick<DraftOutcome['draft'], 'id' | 'revision'>,
  locale: Locale,
): Button[] => {
  const texts = visitTexts[locale];
  const args = { visit: draft.id, revision: draft.revision };
  return [
    {
      label: texts.confirm,
      style: 'primary',
      value: encodeCommand('visit.confirm', 1, args),
    },
    {
      label: texts.edit,
      style: 'default',
      value: encodeCommand('visit.edit', 1, args),
    },
    {
      label: texts.discard,
      style: 'danger',
      value: encodeCommand('visit.discard', 1, args),
    },
  ];
};
