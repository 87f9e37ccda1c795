/** What somebody wrote: to the bot alone, or in a group with a mention of it. */
import type { Place } from '../../../chat/inbound.ts';
import { handleOf, openerOf } from '../handle.ts';
import type { Reader } from '../sender.ts';
import type { Surroundings } from '../surroundings.ts';
import { placeOf } from '../workspace.ts';
import { acceptFrom, knownAs } from './arrive.ts';
import { sayAside } from './aside.ts';
import type { MessageEvent } from './events.ts';
import { readMessage } from './read-message.ts';

/** Only the bot was named, nothing was said: whoever does that wants to know what to say. */
const HELP = '/help';

export const messageKey = (workspace: string, messageId: string): string =>
  `feishu:${workspace}:message:${messageId}`;

/** Returns once it is stored, or nothing is to be stored. Rejects where Feishu should send it again. */
export const takeMessage = async (around: Surroundings, event: MessageEvent): Promise<void> => {
  const { sender, message } = event;
  if (sender.sender_type !== 'user') return;
  const botId = await around.botId();
  const isDirect = message.chat_type === 'p2p';
  if (!isDirect && !isMentioned(event, botId)) return;
  const openId = sender.sender_id.open_id;
  const from = { openId, tenantKey: sender.tenant_key };
  const [{ member, workspace }, read] = await Promise.all([
    knownAs(around, from),
    readMessage(around, event, botId),
  ]);
  const reader: Reader = { kind: 'chat_id', id: message.chat_id };
  if (member === null) {
    if (isDirect) await sayAside(around, reader, 'notOurs', message.message_id);
    return;
  }
  if (read.kind !== 'words') {
    const line = read.kind === 'unreadable' ? 'unreadable' : 'onlyText';
    if (isDirect) await sayAside(around, reader, line, message.message_id);
    return;
  }
  const text = read.words === '' ? HELP : read.words;
  const handle = handleOf({
    openId,
    key: message.message_id,
    messageId: message.message_id,
    inThread: message.thread_id !== undefined,
    opener: openerOf('text', text),
  });
  around.writers.keep(message.message_id, openId);
  const place = isDirect ? placeOf({ kind: 'direct', workspace, openId }) : groupPlace(event, workspace);
  const dedupeKey = messageKey(workspace, message.message_id);
  const said = { place, dedupeKey, intent: { kind: 'text' as const, text } };
  const isOurs = await acceptFrom(around, { sender: from, member, workspace }, said, handle);
  if (!isOurs && isDirect) await sayAside(around, reader, 'notOurs', message.message_id);
};

const isMentioned = ({ message }: MessageEvent, botId: string | null): boolean =>
  botId !== null && message.mentions.some(({ id }) => id.open_id === botId);

const groupPlace = ({ sender, message }: MessageEvent, workspace: string): Place =>
  placeOf({
    kind: 'channel',
    workspace,
    chatId: message.chat_id,
    root: message.thread_id === undefined ? null : (message.root_id ?? message.message_id),
    openId: sender.sender_id.open_id,
  });
