/** Modals on top of each other, and the App Home. */
import { elementsOf, withChildren } from '../blocks/block.ts';
import { refuse } from '../blocks/refusal.ts';
import type { HomeView, ModalView } from '../blocks/view.ts';
import { limitOf } from '../rules/rules.ts';
import { withIds } from './post.ts';
import { initialValue } from './state-values.ts';
import type { Trigger, User, Values, View, Workspace, World } from './world.ts';

/** A trigger opens one view, within 3 s. */
export const takeTrigger = (world: World, workspace: Workspace, id: string): Trigger => {
  const trigger = world.triggers.get(id);
  if (trigger === undefined || trigger.teamId !== workspace.id) throw refuse('triggerUnknown');
  if (trigger.isUsed) throw refuse('triggerOnce');
  if (world.now().getTime() - trigger.at.getTime() > limitOf('triggerAge')) throw refuse('triggerAge');
  trigger.isUsed = true;
  return trigger;
};

export const openModal = (
  world: World,
  workspace: Workspace,
  user: User,
  modal: ModalView,
  how: 'alone' | 'on top',
): View => {
  checkExternalId(world, workspace.id, modal, null);
  if (how === 'alone') closeAll(world, user);
  if (user.modals.length >= limitOf('pushDepth')) throw refuse('pushDepth');
  const below = user.modals.at(-1);
  const view = makeView(world, workspace, user, modal, below ?? null);
  user.modals.push(view);
  world.changed();
  return view;
};

export const closeModal = (world: World, user: User, view: View): void => {
  user.modals = user.modals.filter(({ id }) => id !== view.id);
  world.views.delete(view.id);
  world.changed();
};

export const closeAll = (world: World, user: User): void => {
  for (const { id } of user.modals) world.views.delete(id);
  user.modals = [];
  world.changed();
};

/** Keeps what the user has entered where the input is still there. */
export const replaceView = (world: World, view: View, next: ModalView | HomeView): View => {
  checkExternalId(world, view.teamId, next, view.id);
  view.view = named(world, next);
  view.hash = newHash(world);
  const fresh = initialValues(view.view);
  for (const [blockId, actions] of Object.entries(fresh))
    for (const actionId of Object.keys(actions)) {
      const entered = view.values[blockId]?.[actionId];
      if (entered !== undefined) fresh[blockId] = { ...fresh[blockId], [actionId]: entered };
    }
  view.values = fresh;
  view.errors = {};
  world.changed();
  return view;
};

export const publishHome = (world: World, workspace: Workspace, user: User, home: HomeView): View => {
  if (user.home === null) user.home = makeView(world, workspace, user, home, null);
  else replaceView(world, user.home, home);
  world.changed();
  return user.home;
};

export const findView = (
  world: World,
  { id }: Workspace,
  wanted: { view_id?: string | undefined; external_id?: string | undefined },
): View | null =>
  [...world.views.values()].find(
    (view) =>
      view.teamId === id &&
      (wanted.view_id === undefined
        ? wanted.external_id !== undefined && view.view.external_id === wanted.external_id
        : view.id === wanted.view_id),
  ) ?? null;

const makeView = (
  world: World,
  workspace: Workspace,
  user: User,
  content: ModalView | HomeView,
  below: View | null,
): View => {
  checkExternalId(world, workspace.id, content, null);
  const id = `V${String(world.nextNumber()).padStart(8, '0')}`;
  const view = named(world, content);
  const made: View = {
    id,
    teamId: workspace.id,
    userId: user.id,
    view,
    hash: newHash(world),
    rootId: below?.rootId ?? id,
    previousId: below?.id ?? null,
    values: initialValues(view),
    errors: {},
  };
  world.views.set(id, made);
  return made;
};

const checkExternalId = (
  world: World,
  teamId: string,
  { external_id: externalId }: ModalView | HomeView,
  ownId: string | null,
): void => {
  if (externalId === undefined || externalId === '') return;
  for (const each of world.views.values())
    if (each.teamId === teamId && each.view.external_id === externalId && each.id !== ownId)
      throw refuse('duplicateExternalId');
};

const named = <Each extends ModalView | HomeView>(world: World, view: Each): Each => ({
  ...view,
  blocks: withIds(world, view.blocks),
});

const newHash = (world: World): string => `${world.nextNumber()}.${world.nextNumber()}`;

const initialValues = ({ blocks }: ModalView | HomeView): Values => {
  const values: Values = {};
  for (const block of blocks.flatMap(withChildren))
    for (const element of elementsOf(block)) {
      const value = initialValue(element);
      if (value === null || block.block_id === undefined || !('action_id' in element)) continue;
      values[block.block_id] = { ...values[block.block_id], [element.action_id ?? '']: value };
    }
  return values;
};
