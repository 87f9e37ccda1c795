/** Slash commands and shortcuts. */
import { z } from 'zod';
import { say } from '../api/response-url.ts';
import { parseOrRefuse, Refused } from '../blocks/refusal.ts';
import { blocksOn } from '../blocks/several-blocks.ts';
import { commandPayload } from '../payloads/command.ts';
import { globalShortcutPayload, messageShortcutPayload } from '../payloads/shortcuts.ts';
import { channelOf, messageAt } from '../world/places.ts';
import type { Channel } from '../world/world.ts';
import type { SeenMessage } from './see.ts';
import { ask, type Heard, type Session, trouble } from './session.ts';
import { commandText } from './typed-text.ts';

/** What an app may say in the acknowledgement of a command. */
const inAck = z.strictObject({
  text: z.string().optional(),
  blocks: blocksOn('message').optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
});

export const command = async (
  session: Session,
  { channel, name, typed }: { channel: Channel; name: string; typed: string },
): Promise<Heard> => {
  const { world, workspace, user } = session;
  if (session.commands !== null && !session.commands.includes(name)) {
    user.notices.push(`${name} is not a valid command`);
    return { kind: 'trouble', rule: 'commandAnswered' };
  }
  const text = commandText(typed);
  const payload = commandPayload(world, workspace, { user, channel, command: name, text });
  const heard = await ask(session, name, { kind: 'command', payload });
  return heard.kind === 'trouble' ? heard : showAck(session, channel, name, heard);
};

const showAck = (
  session: Session,
  channel: Channel,
  name: string,
  heard: Heard & { kind: 'answered' },
): Heard => {
  if (heard.body === null || heard.body === '') return heard;
  const { world, workspace, user } = session;
  try {
    const said = typeof heard.body === 'string' ? { text: heard.body } : parseOrRefuse(inAck, heard.body);
    const target = { teamId: workspace.id, userId: user.id, channelId: channel.id, threadTs: null };
    say(world, target, said);
    return heard;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return trouble(session, name, 'ackBody', error.refusal.messages);
  }
};

export const globalShortcut = (session: Session, callbackId: string): Promise<Heard> => {
  const { world, workspace, user } = session;
  const payload = globalShortcutPayload(world, workspace, { user, callbackId });
  return ask(session, 'shortcut', { kind: 'interaction', payload });
};

export const messageShortcut = (
  session: Session,
  callbackId: string,
  { channelId, ts }: SeenMessage,
): Promise<Heard> => {
  const { world, workspace, user } = session;
  const channel = channelOf(workspace, channelId);
  const message = messageAt(channel, ts);
  if (message === null) throw new Error('the message is gone');
  const payload = messageShortcutPayload(world, workspace, { user, callbackId, channel, message });
  return ask(session, 'message_action', { kind: 'interaction', payload });
};
