/** "Record a visit" from anywhere, and "Record as visit" on somebody's message. */
import type { z } from 'zod';
import { encodeCommand } from '../../../chat/command-codec.ts';
import type { FormValues } from '../../../chat/inbound.ts';
import { whisper } from '../door/whisper.ts';
import { againOf } from '../handle.ts';
import type { Came } from '../intake.ts';
import { readMessage } from '../names.ts';
import { placeOf } from '../place.ts';
import { notice, notSaved, ownWords } from '../render/own-words.ts';
import { slackTexts } from '../texts.ts';
import { isUnavailable } from '../within.ts';
import type { Workspace } from '../workspaces.ts';
import { shortcutPayload } from './payloads.ts';
import type { Answered, Slack } from './slack.ts';

export const RECORD_VISIT = 'record_visit';
export const RECORD_MESSAGE = 'record_message';

/** Of a writer whom we only quote: what a card has room for. */
const NAME_LENGTH = 80;

type Shortcut = z.infer<typeof shortcutPayload>;

export const takeShortcut = async (slack: Slack, team: string, payload: unknown): Promise<Answered> => {
  const shortcut = shortcutPayload.parse(payload);
  const workspace = slack.workspaces.find(team);
  if (workspace === null) return {};
  if (shortcut.callback_id === RECORD_VISIT) return accept(slack, workspace, shortcut, OPEN_FORM);
  const { message } = shortcut;
  if (shortcut.callback_id !== RECORD_MESSAGE || message === undefined) return {};
  return recordMessage(slack, workspace, shortcut, message);
};

type Meant = Pick<Came, 'intent'> & { text: string; again: string };

/** `/visit` alone opens the form. */
const OPEN_FORM: Meant = {
  intent: () => ({ kind: 'text', text: '/visit' }),
  text: '',
  again: againOf({ text: '/visit' }),
};

const recordMessage = async (
  slack: Slack,
  workspace: Workspace,
  shortcut: Shortcut,
  message: NonNullable<Shortcut['message']>,
): Promise<Answered> => {
  const note = await readMessage(workspace, slack.people, message.text);
  if (note === '') return { after: () => tell(slack, workspace, shortcut, 'nothingToRecord') };
  return accept(slack, workspace, shortcut, {
    intent: async () => ({
      kind: 'form',
      value: encodeCommand('visit.record', 1, {}),
      fields: { note, ...(await authorOf(slack, workspace, shortcut, message)) },
      messageId: null,
    }),
    text: note,
    again: againOf({ text: note }),
  });
};

/** A colleague by his member, anybody else by name; nobody where it is the one who pressed. */
const authorOf = async (
  { people }: Slack,
  workspace: Workspace,
  { user }: Shortcut,
  { user: author, bot_id: bot, username = '' }: NonNullable<Shortcut['message']>,
): Promise<FormValues> => {
  if (author === user.id) return {};
  const named = (name: string): FormValues =>
    name === '' ? {} : { authorName: name.slice(0, NAME_LENGTH).toWellFormed() };
  if (author === undefined || bot !== undefined) return named(username);
  const person = await people.person(workspace, author);
  if (person === null || person.isStranger) return named(person?.name ?? '');
  const member = await people.member(workspace, author);
  return member === null ? named(person.name) : { authorMemberId: member.memberId };
};

const accept = async (
  slack: Slack,
  workspace: Workspace,
  shortcut: Shortcut,
  { intent, text, again }: Meant,
): Promise<Answered> => {
  const { user } = shortcut;
  const came: Came = {
    workspace,
    user: user.id,
    place: placeOfShortcut(workspace, shortcut),
    dedupeKey: `slack:${workspace.team}:trigger:${shortcut.trigger_id}`,
    intent,
    handle: { responseUrl: shortcut.response_url, triggerId: shortcut.trigger_id, again },
  };
  try {
    const accepted = await slack.intake.accept(came);
    return accepted === null ? { after: () => tell(slack, workspace, shortcut, 'stranger') } : {};
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    const locale = slack.people.localeOf(workspace.team, user.id);
    return {
      after: () => whisper(slack.calls, whisperTo(workspace, shortcut), notSaved(locale, text, again)),
    };
  }
};

const placeOfShortcut = ({ team }: Workspace, { user, channel, message }: Shortcut) =>
  placeOf({ team, channel: channel?.id ?? user.id, thread: message?.thread_ts ?? null });

const whisperTo = (workspace: Workspace, shortcut: Shortcut) => ({
  workspace,
  placeId: placeOfShortcut(workspace, shortcut).id,
  handle: { team: workspace.team, user: shortcut.user.id, responseUrl: shortcut.response_url },
});

const tell = (
  slack: Slack,
  workspace: Workspace,
  shortcut: Shortcut,
  words: 'stranger' | 'nothingToRecord',
) => {
  const locale = slack.people.localeOf(workspace.team, shortcut.user.id);
  const drawn = ownWords(locale, [notice(slackTexts[locale][words])]);
  return whisper(slack.calls, whisperTo(workspace, shortcut), drawn);
};
