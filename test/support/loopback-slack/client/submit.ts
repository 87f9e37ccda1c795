/** Filling a modal and submitting it; what the app answers: docs.slack.dev/surfaces/modals, 2026-11. */
import { z } from 'zod';
import { withChildren } from '../blocks/block.ts';
import { parseOrRefuse, Refused, refuse } from '../blocks/refusal.ts';
import { modalView } from '../blocks/view.ts';
import { viewClosedPayload, viewSubmissionPayload } from '../payloads/views.ts';
import { closeAll, closeModal, openModal, replaceView } from '../world/views.ts';
import type { View } from '../world/world.ts';
import { complaintsOf } from './complete.ts';
import { choosable } from './find-element.ts';
import { choose, enter, suggestions } from './press.ts';
import { labelOf } from './see.ts';
import { ask, type Session, trouble } from './session.ts';
import { type Entered, enteredValue } from './values.ts';

/**
 * `incomplete`: Slack's own client did not let it go. `errors`: the app found something wrong. `trouble`: the app did not
 * answer in time or not validly; the modal stands with what was entered.
 */
export type Submitted = {
  outcome: 'closed' | 'cleared' | 'updated' | 'pushed' | 'errors' | 'incomplete' | 'trouble';
  /** By the label of the input. */
  errors: Readonly<Record<string, string>>;
};

const response = z.discriminatedUnion(
  'response_action',
  [
    z.strictObject({ response_action: z.literal('clear') }),
    z.strictObject({
      response_action: z.literal('errors'),
      errors: z.record(z.string(), z.string().min(1, { error: 'ackErrorsEmpty' })),
    }),
    z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
    z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
  ],
  { error: 'ackBody' },
);

export const fill = async (
  session: Session,
  view: View,
  fields: Readonly<Record<string, Entered>>,
): Promise<void> => {
  const stage = { kind: 'view', view } as const;
  for (const [name, entered] of Object.entries(fields)) {
    const placed = choosable(view.view.blocks, name);
    const value = await enteredValue(placed, entered, (menu, query) =>
      suggestions(session, stage, menu, query),
    );
    const isSent = placed.block.type !== 'input' || placed.block.dispatch_action === true;
    if (isSent) await choose(session, stage, placed, value);
    else enter(stage, placed, value);
  }
};

export const submit = async (session: Session, view: View): Promise<Submitted> => {
  const complaints = complaintsOf(view);
  if (Object.keys(complaints).length > 0) return { outcome: 'incomplete', errors: byLabel(view, complaints) };
  view.errors = {};
  const payload = viewSubmissionPayload(session.world, session.workspace, session.user, view);
  const heard = await ask(session, 'view_submission', { kind: 'interaction', payload });
  if (heard.kind === 'trouble') return { outcome: 'trouble', errors: {} };
  try {
    return follow(session, view, heard.body);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    trouble(session, 'view_submission', error.refusal.rule, error.refusal.messages);
    return { outcome: 'trouble', errors: {} };
  }
};

const follow = ({ world, workspace, user }: Session, view: View, body: unknown): Submitted => {
  if (body === null || body === '') {
    closeModal(world, user, view);
    return { outcome: 'closed', errors: {} };
  }
  const answer = parseOrRefuse(response, body);
  switch (answer.response_action) {
    case 'clear':
      closeAll(world, user);
      return { outcome: 'cleared', errors: {} };
    case 'errors':
      checkErrors(view, answer.errors);
      view.errors = answer.errors;
      world.changed();
      return { outcome: 'errors', errors: byLabel(view, answer.errors) };
    case 'update':
      replaceView(world, view, validModal(answer.view));
      return { outcome: 'updated', errors: {} };
    case 'push':
      openModal(world, workspace, user, validModal(answer.view), 'on top');
      return { outcome: 'pushed', errors: {} };
  }
};

const checkErrors = ({ view }: View, errors: Readonly<Record<string, string>>): void => {
  const ids = Object.keys(errors);
  if (ids.length === 0) throw refuse('ackErrorsEmpty');
  const inputs = view.blocks.flatMap(withChildren).filter(({ type }) => type === 'input');
  const unknown = ids.filter((id) => !inputs.some(({ block_id }) => block_id === id));
  if (unknown.length > 0) throw refuse('ackErrorsBlocks', unknown.join(', '));
};

const validModal = (view: unknown) => {
  try {
    return parseOrRefuse(modalView, view, { inView: true });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw refuse('ackView', error.message);
  }
};

const byLabel = ({ view }: View, errors: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([blockId, words]) => [labelOf(view.blocks, blockId), words]),
  );

/** Closes the top modal, or all of them where the view asks for it; tells the app where it wants to know. */
export const close = async (session: Session, view: View): Promise<void> => {
  const { world, workspace, user } = session;
  const content = view.view;
  const isCleared = content.type === 'modal' && content.clear_on_close === true;
  const payload = viewClosedPayload(world, workspace, user, view, isCleared);
  if (isCleared) closeAll(world, user);
  else closeModal(world, user, view);
  if (content.type !== 'modal' || content.notify_on_close !== true) return;
  await ask(session, 'view_closed', { kind: 'interaction', payload });
};
