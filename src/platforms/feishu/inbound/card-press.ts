/**
 * A pressed button, a chosen option, a submitted form. Feishu waits three seconds and asks once: what is ready by then
 * stands in the response, the rest follows it.
 */
import { AppError } from '../../../chat/app-error.ts';
import { readUsed, type Used } from '../card-value.ts';
import { keyFor } from '../idempotency.ts';
import { AFTER_ANSWER_MS, ANSWER_WITHIN_MS } from '../limits.ts';
import { postOf } from '../render/as-text.ts';
import type { Surroundings } from '../surroundings.ts';
import { arriveAs } from './arrive.ts';
import { inBothLanguages } from './aside.ts';
import { type CardAnswer, cancelled, toastInBoth } from './card-answer.ts';
import type { CardEvent } from './events.ts';
import { answerPress, type Presser } from './press.ts';
import { answerSubmit, answerTurn } from './submit.ts';

/** Never rejects: what fails is told by a toast. */
export const takeCardPress = async (around: Surroundings, event: CardEvent): Promise<CardAnswer> => {
  const answer = answerTo(around, event).catch((error: unknown) => toastOfTrouble(around, error));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, null);
  });
  const inTime = await Promise.race([answer, late]);
  clearTimeout(timer);
  if (inTime !== null) return inTime;
  void around.track(async () => {
    const found = await answer;
    around.later(() => showLate(around, event, found), AFTER_ANSWER_MS);
  });
  return toastInBoth('info', inBothLanguages('working'));
};

const answerTo = async (around: Surroundings, event: CardEvent): Promise<CardAnswer> => {
  const { action, operator } = event;
  const isForm = action.form_value !== undefined;
  const used = readUsed({ value: action.value, option: action.option, name: action.name, isForm });
  const { viewer, workspace } = await arriveAs(around, {
    openId: operator.open_id,
    tenantKey: operator.tenant_key,
  });
  if (viewer === null) return toastInBoth('warning', inBothLanguages('notOurs'));
  return answerUse(around, used, { event, viewer, workspace, openId: operator.open_id });
};

const answerUse = async (around: Surroundings, used: Used | null, presser: Presser): Promise<CardAnswer> => {
  switch (used?.kind) {
    case undefined:
      return toastInBoth('error', inBothLanguages('failed'));
    case 'broken':
      return toastInBoth('error', inBothLanguages('tooOldForm'));
    case 'close':
      return cancelled(presser.viewer);
    case 'press':
      return answerPress(around, presser, used);
    case 'submit':
      return answerSubmit(around, presser, used);
    case 'turn':
      return answerTurn(around, presser, used);
  }
};

const toastOfTrouble = ({ log }: Surroundings, error: unknown): CardAnswer => {
  const isUnsaved = error instanceof AppError && error.code === 'UNAVAILABLE';
  // Never the message: it may quote a note.
  log.warn(
    { fault: error instanceof Error ? error.name : 'not an error', isUnsaved },
    'a press was not taken',
  );
  return toastInBoth('error', inBothLanguages(isUnsaved ? 'notSaved' : 'failed'));
};

/** The response is out: its card is changed where it stands, its word is sent. */
const showLate = async (
  { sender, log }: Surroundings,
  event: CardEvent,
  { card, toast }: CardAnswer,
): Promise<void> => {
  const { context, operator, event_id: eventId } = event;
  if (card !== undefined) {
    const changed = await sender.change(context.open_message_id, card.data);
    if (changed.kind !== 'sent') log.warn({ outcome: changed.kind }, 'a late card was not shown');
  }
  if (toast === undefined) return;
  const content = { kind: 'post' as const, post: postOf(toast.content) };
  await sender.post({ kind: 'open_id', id: operator.open_id }, content, keyFor(eventId, 'late'));
};
