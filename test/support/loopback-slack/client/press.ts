/** Pressing, choosing, and what external menus ask. */
import { z } from 'zod';
import { type Option, option, optionGroup } from '../blocks/composition.ts';
import { parseOrRefuse, Refused } from '../blocks/refusal.ts';
import { blockActionsPayload, blockSuggestionPayload, type Stage } from '../payloads/actions.ts';
import { limitOf } from '../rules/rules.ts';
import { initialValue } from '../world/state-values.ts';
import type { StateValue, Values } from '../world/world.ts';
import { type Placed, placedOn } from './find-element.ts';
import { ask, type Heard, type Session, trouble } from './session.ts';

/** Sends what was pressed or chosen. */
export const act = (
  session: Session,
  stage: Stage,
  { blockId, actionId, element }: Placed,
  action: Record<string, unknown>,
): Promise<Heard> => {
  const { world, workspace, user } = session;
  const payload = blockActionsPayload(world, workspace, {
    user,
    stage,
    action: { type: element.type, block_id: blockId, action_id: actionId, ...action },
    values: valuesOn(stage),
  });
  return ask(session, 'block_actions', { kind: 'interaction', payload });
};

/** What a menu outside of an input says of itself when something is chosen: the value without its type. */
export const choose = (session: Session, stage: Stage, placed: Placed, value: StateValue): Promise<Heard> => {
  const { type: _, ...chosen } = value;
  enter(stage, placed, value);
  return act(session, stage, placed, chosen);
};

/** Puts a value into a view's input. Messages keep none: what is chosen there is sent at once. */
export const enter = (stage: Stage, { blockId, actionId }: Placed, value: StateValue): void => {
  if (stage.kind === 'message') return;
  const { values } = stage.view;
  values[blockId] = { ...values[blockId], [actionId]: value };
};

const valuesOn = (stage: Stage): Values => {
  if (stage.kind === 'view') return stage.view.values;
  const values: Values = {};
  for (const { blockId, actionId, element } of placedOn(stage.message.blocks)) {
    const value = initialValue(element);
    if (value !== null) values[blockId] = { ...values[blockId], [actionId]: value };
  }
  return values;
};

const suggested = z
  .strictObject({
    options: z
      .array(option)
      .refine((all) => all.length <= limitOf('suggestions'), { error: 'suggestions' })
      .optional(),
    option_groups: z
      .array(optionGroup)
      .refine((all) => all.length <= limitOf('suggestions'), { error: 'suggestions' })
      .optional(),
  })
  .refine(({ options, option_groups: groups }) => (options === undefined) !== (groups === undefined), {
    error: 'suggestionsKind',
  });

/** Asks the app for options, as soon as enough is typed. None where the app gave no valid answer. */
export const suggestions = async (
  session: Session,
  stage: Stage,
  { blockId, actionId, element }: Placed,
  query: string,
): Promise<readonly Option[]> => {
  const { world, workspace, user } = session;
  const least = 'min_query_length' in element ? (element.min_query_length ?? DEFAULT_QUERY_LENGTH) : 0;
  if (query.length < least) return [];
  const payload = blockSuggestionPayload(world, workspace, { user, stage, actionId, blockId, value: query });
  const heard = await ask(session, 'block_suggestion', { kind: 'interaction', payload });
  if (heard.kind === 'trouble') return [];
  try {
    const { options = [], option_groups: groups = [] } = parseOrRefuse(suggested, heard.body ?? {});
    return [...options, ...groups.flatMap((group) => group.options)];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    trouble(session, 'block_suggestion', error.refusal.rule, error.refusal.messages);
    return [];
  }
};

/** Characters, where the app names no other number: docs.slack.dev/reference/block-kit/block-elements/select-menu-element. */
const DEFAULT_QUERY_LENGTH = 3;
