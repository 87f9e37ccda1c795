/** The page of one visit. The inside guide is named to the account team alone. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import { localDate } from '../../chat/local-date.ts';
import type { Block, Button, ListItem, Reply } from '../../chat/reply.ts';
import type { Deal } from '../deals/store.ts';
import type { VisitContent } from './content.ts';
import { contentBlocks } from './content-view.ts';
import { draftButtons } from './draft-view.ts';
import type { RevisionLine, SameMeeting, VisitPage } from './find-visits.ts';
import { pageTexts } from './page-texts.ts';
import { visitTexts } from './texts.ts';

export type VisitPageOutcome = {
  visit: VisitPage;
  revisions: readonly RevisionLine[];
  sameMeeting: readonly SameMeeting[];
  deal: Deal | null;
  colleagues: readonly string[];
};

export const viewVisitPage = (outcome: VisitPageOutcome, caller: Caller): Reply => {
  const { visit, revisions, sameMeeting } = outcome;
  const { locale } = caller.viewer;
  const account =
    visit.keptAccount?.name ?? visit.content.account?.value.name ?? visitTexts[locale].noAccount;
  const date = formatDay(visit.visitedOn ?? caller.today, caller.today, locale);
  const detail = pageTexts[locale].by(visit.authorName, date);
  const content = visit.ofAccountTeam ? visit.content : withoutGuides(visit.content);
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    subject: { kind: 'visit', id: visit.id },
    summary: `${account} · ${detail}`,
    blocks: [
      { kind: 'heading', text: account, detail },
      ...stateNotices(visit, caller),
      ...contentBlocks(
        content,
        visit.rawText,
        { ...outcome, visitedOn: visit.visitedOn ?? caller.today, settled: visit.state !== 'draft' },
        caller,
      ),
      { kind: 'quote', text: visit.rawText, source: pageTexts[locale].note },
      ...additionBlocks(revisions, caller),
      ...privateBlock(visit, caller),
      ...sameMeetingBlock(sameMeeting, caller),
      ...historyBlock(revisions, caller),
      ...buttonsBlock(visit, caller),
    ],
  };
};

const withoutGuides = (content: VisitContent): VisitContent => ({
  ...content,
  people: content.people.map((person) =>
    person.role?.value === 'coach' ? { ...person, role: null } : person,
  ),
});

const stateNotices = (visit: VisitPage, caller: Caller): Block[] => {
  const { locale, timeZone } = caller.viewer;
  const texts = pageTexts[locale];
  const notice = (text: string): Block => ({ kind: 'notice', tone: 'plain', text });
  const withdrawnOn = visit.withdrawnAt === null ? null : localDate(visit.withdrawnAt, timeZone);
  return [
    ...(visit.state === 'draft' ? [notice(texts.draft)] : []),
    ...(withdrawnOn === null ? [] : [notice(texts.withdrawn(formatDay(withdrawnOn, caller.today, locale)))]),
    ...(visit.content.attemptOnly ? [notice(visitTexts[locale].attemptOnly)] : []),
  ];
};

/** Words added after the confirm stand beside the note, never in it. */
const additionBlocks = (revisions: readonly RevisionLine[], caller: Caller): Block[] =>
  revisions
    .filter((line) => line.cause === 'addition' && line.words !== null && line.words !== '')
    .map((line) => ({
      kind: 'quote',
      text: line.words ?? '',
      source: pageTexts[caller.viewer.locale].addition,
    }));

const privateBlock = (visit: VisitPage, caller: Caller): Block[] =>
  visit.privateText === null
    ? []
    : [
        {
          kind: 'quote',
          text: visit.privateText,
          source: pageTexts[caller.viewer.locale].privatePart,
          confidential: true,
        },
      ];

const sameMeetingBlock = (others: readonly SameMeeting[], caller: Caller): Block[] => {
  const texts = pageTexts[caller.viewer.locale];
  const items = others.map(
    ({ id, authorName }): ListItem => ({ text: texts.noteOf(authorName), ref: { kind: 'visit', id } }),
  );
  return items.length === 0 ? [] : [{ kind: 'list', label: texts.sameMeetingNotes, items }];
};

/** One reading alone is no history. */
const historyBlock = (revisions: readonly RevisionLine[], caller: Caller): Block[] => {
  if (revisions.length < 2) return [];
  const { locale, timeZone } = caller.viewer;
  const texts = pageTexts[locale];
  const items = revisions.map((line): ListItem => {
    const day = formatDay(localDate(line.at, timeZone), caller.today, locale);
    const words = line.words === null ? {} : { detail: line.words };
    return { text: `${line.revision}. ${texts.cause[line.cause]} · ${line.memberName} · ${day}`, ...words };
  });
  return [{ kind: 'fold', label: texts.history, blocks: [{ kind: 'list', items }] }];
};

const buttonsBlock = (visit: VisitPage, caller: Caller): Block[] => {
  const { locale, memberId } = caller.viewer;
  const isMine = visit.authorId === memberId;
  if (visit.state === 'draft') return [{ kind: 'buttons', buttons: draftButtons(visit, locale) }];
  if (visit.state !== 'confirmed') return [];
  const message: Button = {
    label: visitTexts[locale].customerMessage,
    style: 'default',
    value: encodeCommand('visit.message', 1, { visit: visit.id }),
  };
  return [{ kind: 'buttons', buttons: isMine ? [message, ...ownButtons(visit, caller)] : [message] }];
};

const ownButtons = ({ id, revision }: VisitPage, caller: Caller): Button[] => {
  const texts = pageTexts[caller.viewer.locale];
  return [
    {
      label: texts.correct,
      style: 'default',
      value: encodeCommand('visit.edit', 1, { visit: id, revision }),
    },
    {
      label: texts.add,
      style: 'default',
      value: encodeCommand('visit.add', 1, { visit: id, revision }),
    },
    {
      label: texts.withdraw,
      style: 'danger',
      value: encodeCommand('visit.withdraw', 1, { visit: id }),
      confirm: texts.withdrawAsk,
    },
  ];
};
