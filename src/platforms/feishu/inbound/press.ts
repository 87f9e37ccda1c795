/** A press becomes an inbound; what it opens or says comes back at once, its messages by delivery. */
import type { Answer } from '../../../chat/conversation.ts';
import type { Intent, Place } from '../../../chat/inbound.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import type { Bearing, Opener } from '../card-value.ts';
import { handleOf, openerOf } from '../handle.ts';
import { AFTER_ANSWER_MS } from '../limits.ts';
import type { Surroundings } from '../surroundings.ts';
import { placeOf } from '../workspace.ts';
import { type CardAnswer, toastOf } from './card-answer.ts';
import type { CardEvent } from './events.ts';

export type Presser = { event: CardEvent; viewer: Viewer; workspace: string; openId: string };

const placeOfPress = ({ event, workspace, openId }: Presser, { inChannel }: Bearing): Place => {
  const chatId = event.context.open_chat_id;
  return inChannel
    ? placeOf({ kind: 'channel', workspace, chatId, root: null, openId })
    : placeOf({ kind: 'direct', workspace, openId });
};

/** `part` tells apart what one event makes of itself: a form that is asked for again is a press of its own. */
export const receivePress = async (
  around: Surroundings,
  presser: Presser,
  bearing: Bearing,
  { intent, opener, part = '' }: { intent: Intent; opener: Opener | null; part?: string },
): Promise<Answer> => {
  const { event, viewer, workspace, openId } = presser;
  const { tenantId, memberId } = viewer;
  const key = `${event.event_id}${part}`;
  const handle = handleOf({ openId, key, messageId: null, inThread: false, opener });
  const place = placeOfPress(presser, bearing);
  const dedupeKey = `feishu:${workspace}:event:${key}`;
  const answer = await around.conversation.receive({ tenantId, memberId, place, dedupeKey, intent }, handle);
  around.later(() => around.conversation.deliver(tenantId), AFTER_ANSWER_MS);
  return answer;
};

export const answerPress = async (
  around: Surroundings,
  presser: Presser,
  used: Bearing & { value: string },
): Promise<CardAnswer> => {
  const { value, messageId } = used;
  const opener = openerOf('press', value);
  const intent: Intent = { kind: 'press', value, messageId };
  const answer = await receivePress(around, presser, used, { intent, opener });
  showForm(around, presser, used, answer, opener);
  return answer.toast === null ? {} : toastOf(answer.toast);
};

/** A form stands in a message of its own, in the direct chat: the card that was pressed stays what it is. */
const showForm = (
  around: Surroundings,
  presser: Presser,
  bearing: Bearing,
  { form }: Answer,
  opener: Opener | null,
): void => {
  if (form === null) return;
  const { event, viewer, openId } = presser;
  const handle = handleOf({ openId, key: event.event_id, messageId: null, inThread: false, opener });
  const passing = {
    viewer,
    place: placeOfPress(presser, bearing),
    reply: form,
    handle,
    messageId: bearing.messageId,
    platformMessageId: event.context.open_message_id,
  };
  around.later(() => around.door.pass(passing), AFTER_ANSWER_MS);
};
