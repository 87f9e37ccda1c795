/** A recalled message, a press in the bot's menu, a first visit, a new group. */
import type { z } from 'zod';
import { handleOf, openerOf } from '../handle.ts';
import type { Surroundings } from '../surroundings.ts';
import { placeOf } from '../workspace.ts';
import { acceptFrom, knownAs } from './arrive.ts';
import { sayAside } from './aside.ts';
import type { addedEvent, enteredEvent, menuEvent, recalledEvent } from './events.ts';
import { messageKey } from './message.ts';
import { findWriter } from './read-message.ts';

/**
 * The writer's own recall takes the draft back; an admin's does not. The event names nobody, so that the message is
 * asked for. Feishu tells of no edits: neither its list of events (read 2026-11-26) nor the SDK 1.74 has one.
 */
export const takeRecalled = async (
  around: Surroundings,
  event: z.infer<typeof recalledEvent>,
): Promise<void> => {
  if (event.recall_type !== 'message_owner') return;
  const { message_id: messageId, recall_time: at } = event;
  const openId = around.writers.find(messageId) ?? (await findWriter(around, messageId));
  if (openId === null) return around.log.info('a recalled message whose writer is not told');
  const sender = { openId };
  const { member, workspace } = await knownAs(around, sender);
  if (member === null) return;
  await acceptFrom(
    around,
    { sender, member, workspace },
    {
      place: placeOf({ kind: 'direct', workspace, openId }),
      dedupeKey: `feishu:${workspace}:recalled:${messageId}`,
      intent: { kind: 'changed', of: messageKey(workspace, messageId), at, text: null },
    },
    null,
  );
};

/** A command's word, as `feishu:setup` says to enter it for a menu's event. */
const WORD = /^[\p{L}\p{N}_.-]{1,40}$/u;

export const takeMenu = async (around: Surroundings, event: z.infer<typeof menuEvent>): Promise<void> => {
  if (!WORD.test(event.event_key)) return around.log.warn('a menu whose key is no command');
  const dedupe = (workspace: string) => `feishu:${workspace}:event:${event.event_id}`;
  await sayFor(around, event.operator.operator_id.open_id, `/${event.event_key}`, dedupe, event.event_id);
};

/** Once for each person, whenever the chat is opened again. */
export const takeEntered = async (
  around: Surroundings,
  { operator_id: { open_id: openId } }: z.infer<typeof enteredEvent>,
): Promise<void> =>
  sayFor(around, openId, '/help', (workspace) => `feishu:${workspace}:welcome:${openId}`, openId);

const sayFor = async (
  around: Surroundings,
  openId: string,
  text: string,
  dedupe: (workspace: string) => string,
  key: string,
): Promise<void> => {
  const sender = { openId };
  const { member, workspace } = await knownAs(around, sender);
  if (member === null) return sayAside(around, { kind: 'open_id', id: openId }, 'notOurs', key);
  await acceptFrom(
    around,
    { sender, member, workspace },
    {
      place: placeOf({ kind: 'direct', workspace, openId }),
      dedupeKey: dedupe(workspace),
      intent: { kind: 'text', text },
    },
    handleOf({ openId, key, messageId: null, inThread: false, opener: openerOf('text', text) }),
  );
};

/** Where outsiders read along the bot says nothing at all. */
export const takeAdded = async (around: Surroundings, event: z.infer<typeof addedEvent>): Promise<void> => {
  if (event.external) return;
  await sayAside(around, { kind: 'chat_id', id: event.chat_id }, 'addedToGroup', event.event_id);
};
