/** Views: docs.slack.dev/reference/methods/views.open and its neighbours, 2026-11. */
import { z } from 'zod';
import { refuse } from '../blocks/refusal.ts';
import { homeView, modalView } from '../blocks/view.ts';
import { wireView } from '../payloads/views.ts';
import { limitOf } from '../rules/rules.ts';
import { findView, openModal, publishHome, replaceView, takeTrigger } from '../world/views.ts';
import type { View, Workspace, World } from '../world/world.ts';
import { asJson, type Method, method, textArgument } from './method.ts';
import { knownUser } from './places.ts';

const trigger = { trigger_id: z.string() };

const answer = (world: World, workspace: Workspace, view: View) => ({
  view: wireView(world, workspace, view),
});

const checkSize = (view: unknown): void => {
  if (Buffer.byteLength(JSON.stringify(view)) > limitOf('viewSize')) throw refuse('viewSize');
};

const open = method({
  tier: 4,
  inView: true,
  args: z.strictObject({ ...trigger, view: asJson(modalView) }),
  run: ({ world, workspace }, args) => {
    checkSize(args.view);
    const { userId } = takeTrigger(world, workspace, args.trigger_id);
    const user = knownUser(workspace, userId);
    return answer(world, workspace, openModal(world, workspace, user, args.view, 'alone'));
  },
});

const push = method({
  tier: 4,
  inView: true,
  args: z.strictObject({ ...trigger, view: asJson(modalView) }),
  run: ({ world, workspace }, args) => {
    checkSize(args.view);
    const { userId, viewId } = takeTrigger(world, workspace, args.trigger_id);
    const user = knownUser(workspace, userId);
    if (viewId === null || user.modals.length === 0) throw refuse('pushWithoutModal');
    return answer(world, workspace, openModal(world, workspace, user, args.view, 'on top'));
  },
});

const update = method({
  tier: 4,
  inView: true,
  args: z.strictObject({
    view: asJson(modalView),
    view_id: textArgument,
    external_id: textArgument,
    hash: textArgument,
  }),
  run: ({ world, workspace }, args) => {
    checkSize(args.view);
    const view = findView(world, workspace, args);
    if (view === null || view.view.type !== 'modal') throw refuse('viewUnknown');
    if (args.hash !== undefined && args.hash !== view.hash) throw refuse('viewHash');
    return answer(world, workspace, replaceView(world, view, args.view));
  },
});

const publish = method({
  tier: 4,
  inView: true,
  args: z.strictObject({ user_id: z.string(), view: asJson(homeView), hash: textArgument }),
  run: ({ world, workspace }, args) => {
    checkSize(args.view);
    const user = workspace.users.get(args.user_id);
    if (user === undefined) throw refuse('badArgument', 'invalid `user_id`');
    if (args.hash !== undefined && user.home !== null && args.hash !== user.home.hash)
      throw refuse('viewHash');
    return answer(world, workspace, publishHome(world, workspace, user, args.view));
  },
});

export const VIEW_METHODS: Readonly<Record<string, Method>> = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
