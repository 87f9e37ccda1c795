/** Posts one message, or changes it: in the conversation where it was asked for, to its reader's eyes alone. */
import { type Delivery, OUTSIDERS, type Outgoing } from '../../../chat/door.ts';
import { type Handle, readHandle } from '../handle.ts';
import { SETTLING_WAIT_MS, UNREACHABLE_WAIT_MS } from '../limits.ts';
import { messageRef, readMessageRef, readPlace, type SlackPlace } from '../place.ts';
import type { Frame } from '../render/frame.ts';
import { type Drawn, drawMessage, drawSimply } from '../render/message.ts';
import { restLink } from '../rest-link.ts';
import type { Trouble } from '../slack-errors.ts';
import type { Workspace, Workspaces } from '../workspaces.ts';
import type { Called, Calls } from './calls.ts';
import type { Outsiders, Readers } from './outsiders.ts';
import type { Files, Pictures } from './pictures.ts';
import { type Posted, postEphemeral, postMessage, respond, updateMessage } from './post.ts';

export type Ways = { workspaces: Workspaces; calls: Calls; outsiders: Outsiders; pictures: Pictures };

export const makeDeliver =
  (ways: Ways) =>
  async (message: Outgoing): Promise<Delivery> => {
    const place = readPlace(message.place.id);
    const workspace = place === null ? null : ways.workspaces.find(place.team);
    if (place === null) return { kind: 'impossible', reason: 'no_such_place' };
    if (workspace === null) return { kind: 'impossible', reason: 'no_such_workspace' };
    const send = senderOf(ways, workspace, place, message);
    const files = await ways.pictures.filesOf(workspace, message.reply);
    const sent = await send(drawMessage(message.reply, frameOf(message, files), restLink(message.place)));
    if (sent.ok || !isRefusedShape(sent.trouble)) return deliveryOf(sent);
    if (ways.pictures.maySettle(files)) return { kind: 'later', waitMs: SETTLING_WAIT_MS };
    return deliveryOf(await sendPlainer(send, message, files));
  };

/** Without pictures, where it had some; then in the plainest blocks. */
const sendPlainer = async (send: Send, message: Outgoing, files: Files): Promise<Called<Posted | null>> => {
  if (files.size > 0) {
    const sent = await send(drawMessage(message.reply, frameOf(message), restLink(message.place)));
    if (sent.ok || !isRefusedShape(sent.trouble)) return sent;
  }
  return send(drawSimply(message.reply, frameOf(message)));
};

type Send = (drawn: Drawn) => Promise<Called<Posted | null>>;

const frameOf = ({ messageId, revision, viewer, reply }: Outgoing, files: Files = new Map()): Frame => ({
  locale: viewer.locale,
  surface: 'message',
  message: { id: messageId, revision },
  isShared: reply.audience.kind === 'channel',
  files,
});

/** Slack did not like the blocks: the plainest ones may do. */
const SHAPES: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'msg_too_long',
]);

const isRefusedShape = (trouble: Trouble): boolean =>
  trouble.kind === 'refused' && (SHAPES.has(trouble.code) || trouble.code === 'http_400');

const deliveryOf = (sent: Called<Posted | null>): Delivery => {
  if (sent.ok) {
    return { kind: 'delivered', platformMessageId: sent.value === null ? null : messageRef(sent.value) };
  }
  const { trouble } = sent;
  return trouble.kind === 'refused' ? { kind: 'impossible', reason: trouble.code } : trouble;
};

/** The message stands no longer where it stood. */
const GONE: ReadonlySet<string> = new Set([
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'channel_not_found',
]);

const senderOf = (ways: Ways, workspace: Workspace, place: SlackPlace, message: Outgoing): Send => {
  const stands = message.platformMessageId === null ? null : readMessageRef(message.platformMessageId);
  const post = posterOf(ways, workspace, place, message);
  if (stands === null) return post;
  return async (drawn) => {
    // Who reads along may have changed since it was posted.
    const trouble = await troubleOfReaders(ways, workspace, place, message);
    if (trouble !== null) return { ok: false, trouble };
    const updated = await updateMessage(ways.calls, workspace, stands, drawn);
    if (updated.ok) return { ok: true, value: stands };
    const isGone = updated.trouble.kind === 'refused' && GONE.has(updated.trouble.code);
    // A post that others have taken away is not put up again.
    return isGone && message.reply.audience.kind !== 'channel' ? post(drawn) : updated;
  };
};

const posterOf = (ways: Ways, workspace: Workspace, place: SlackPlace, message: Outgoing): Send => {
  const { messageId, revision, reply } = message;
  const handle = readHandle(message.handle);
  const isInChannel = message.place.kind === 'channel';
  if (isInChannel && reply.audience.kind !== 'channel') return privately(ways, workspace, place, message);
  return async (drawn) => {
    const trouble = await troubleOfReaders(ways, workspace, place, message);
    if (trouble !== null) return { ok: false, trouble };
    const posted = await postMessage(ways.calls, workspace, place, drawn, { messageId, revision });
    return posted.ok || isInChannel || handle === null
      ? posted
      : elsewhere(ways, workspace, handle, drawn, posted);
  };
};

/** A post with a record in it stands among colleagues alone; null where it does, and for whatever is no such post. */
const troubleOfReaders = async (
  { outsiders }: Ways,
  workspace: Workspace,
  { channel }: SlackPlace,
  { place, reply }: Outgoing,
): Promise<Trouble | null> => {
  if (place.kind !== 'channel' || reply.audience.kind !== 'channel' || reply.isBare === true) return null;
  const readers = await outsiders.readersOf(workspace, channel);
  return readers === 'colleagues' ? null : troubleWith(readers);
};

/** Whom Slack does not name now is asked for again; nothing has been sent. */
const troubleWith = (readers: Exclude<Readers, 'colleagues'>): Trouble =>
  readers === 'untold'
    ? { kind: 'later', waitMs: UNREACHABLE_WAIT_MS }
    : { kind: 'refused', code: OUTSIDERS };

/**
 * A direct conversation between two people is none of ours: the answer to a command typed there comes by its
 * response_url, else in our own conversation with who typed it.
 */
const elsewhere = async (
  ways: Ways,
  workspace: Workspace,
  handle: Handle,
  drawn: Drawn,
  posted: Called<Posted>,
): Promise<Called<Posted | null>> => {
  const isNotOurs =
    !posted.ok && posted.trouble.kind === 'refused' && posted.trouble.code === 'channel_not_found';
  if (!isNotOurs) return posted;
  if (handle.responseUrl !== undefined) {
    const answered = await respond(ways.calls, workspace.team, handle.responseUrl, drawn, {
      replace: false,
      thread: null,
    });
    if (answered.ok) return answered;
  }
  return postMessage(ways.calls, workspace, { channel: handle.user, thread: null }, drawn, null);
};

/** In a channel, for the writer's eyes alone; where outsiders read along it is for the direct conversation. */
const privately = (ways: Ways, workspace: Workspace, place: SlackPlace, message: Outgoing): Send => {
  const handle = readHandle(message.handle);
  return async (drawn) => {
    const readers = await ways.outsiders.readersOf(workspace, place.channel);
    if (readers === 'outsiders' || readers === 'untold') return { ok: false, trouble: troubleWith(readers) };
    if (handle?.responseUrl !== undefined) {
      const replace = handle.pressed === message.messageId;
      const url = handle.responseUrl;
      const answered = await respond(ways.calls, workspace.team, url, drawn, {
        replace,
        thread: place.thread,
      });
      if (answered.ok || answered.trouble.kind !== 'refused') return answered;
    }
    // By now nobody knows for whose eyes: the direct conversation is left.
    if (handle === null) return { ok: false, trouble: { kind: 'refused', code: 'nobody_to_show' } };
    const shown = await postEphemeral(ways.calls, workspace, place, handle.user, drawn);
    return shown.ok ? { ok: true, value: null } : shown;
  };
};
