/** Messages that are addressed to us: direct ones, mentions, and what their writers changed afterwards. */
import type { z } from 'zod';
import type { Intent } from '../../../chat/inbound.ts';
import { whisper } from '../door/whisper.ts';
import type { Came } from '../intake.ts';
import { readMessage } from '../names.ts';
import { placeOf } from '../place.ts';
import { notice, ownWords } from '../render/own-words.ts';
import { slackTexts } from '../texts.ts';
import type { Workspace } from '../workspaces.ts';
import { messageEvent } from './payloads.ts';
import type { Answered, Slack } from './slack.ts';

type Message = z.infer<typeof messageEvent>;

/** Subtypes that somebody wrote; all others are news of the channel. */
const WRITTEN: ReadonlySet<string> = new Set(['file_share', 'me_message', 'thread_broadcast']);

/** `message` in a direct conversation, `app_mention` anywhere. */
export const takeMessage = async (slack: Slack, team: string, event: unknown): Promise<Answered> => {
  const message = messageEvent.parse(event);
  const workspace = slack.workspaces.find(team);
  if (workspace === null) return {};
  if (message.subtype === 'message_changed' || message.subtype === 'message_deleted') {
    return takeChange(slack, workspace, message);
  }
  const { user, bot_id: bot, subtype } = message;
  const isWritten = subtype === undefined || WRITTEN.has(subtype);
  if (user === undefined || user === workspace.botUserId || bot !== undefined || !isWritten) return {};
  return takeWritten(slack, workspace, message, user);
};

const keyOf = ({ team }: Workspace, { channel }: Message, ts: string): string =>
  `slack:${team}:message:${channel}:${ts}`;

const takeWritten = async (
  slack: Slack,
  workspace: Workspace,
  message: Message,
  user: string,
): Promise<Answered> => {
  const hasFiles = (message.files ?? []).length > 0;
  const text = await readMessage(workspace, slack.people, message.text);
  const place = placeOf({
    team: workspace.team,
    channel: message.channel,
    thread: message.thread_ts ?? null,
  });
  const tell = (words: 'filesLater' | 'filesLeftOut' | 'stranger') => () => {
    const locale = slack.people.localeOf(workspace.team, user);
    const handle = { team: workspace.team, user };
    const drawn = ownWords(locale, [notice(slackTexts[locale][words])]);
    return whisper(slack.calls, { workspace, placeId: place.id, handle }, drawn);
  };
  if (text === '' && hasFiles) return { after: tell('filesLater') };
  const dedupeKey = keyOf(workspace, message, message.ts);
  // Whoever calls us and says nothing wants to know what we can do.
  const intent = (): Intent => ({ kind: 'text', text: text === '' ? '/help' : text });
  const came: Came = { workspace, user, place, dedupeKey, intent, handle: {} };
  const accepted = await slack.intake.accept(came);
  if (accepted === null) return { after: tell('stranger') };
  if (accepted.repeated && message.edited !== undefined)
    await followMention(slack, came, message.edited.ts, text);
  return hasFiles ? { after: tell('filesLeftOut') } : {};
};

/**
 * A mention that was edited comes once more as a mention; of one that was deleted, or edited away, Slack tells nothing to
 * who does not read the whole channel (github.com/slackapi/bolt-js/issues/960, read 2026-11-26).
 */
const followMention = async (slack: Slack, came: Came, at: string, text: string): Promise<void> => {
  const { dedupeKey: of } = came;
  const intent = (): Intent => ({ kind: 'changed', of, at, text });
  await slack.intake.accept({ ...came, dedupeKey: `${of}:${at}`, intent });
};

/** Edited or recalled by its writer. A preview of a link changes a message too, and says nothing new. */
const takeChange = async (slack: Slack, workspace: Workspace, message: Message): Promise<Answered> => {
  const { message: after, previous_message: before, event_ts: at } = message;
  const isRecalled = message.subtype === 'message_deleted' || after?.subtype === 'tombstone';
  const ts = message.deleted_ts ?? after?.ts;
  const { user, bot_id: bot } = (isRecalled ? before : after) ?? {};
  const isOurs = user === workspace.botUserId || bot !== undefined;
  const isSame = !isRecalled && after?.text === before?.text;
  if (user === undefined || ts === undefined || at === undefined || isOurs || isSame) return {};
  const came: Came = {
    workspace,
    user,
    place: placeOf({ team: workspace.team, channel: message.channel, thread: message.thread_ts ?? null }),
    dedupeKey: `${keyOf(workspace, message, ts)}:${at}`,
    intent: async () => ({
      kind: 'changed',
      of: keyOf(workspace, message, ts),
      at,
      text: isRecalled ? null : await readMessage(workspace, slack.people, after?.text ?? ''),
    }),
    handle: {},
  };
  await slack.intake.accept(came);
  return {};
};
