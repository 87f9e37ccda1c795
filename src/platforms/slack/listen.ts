/** Bolt's app: finds out what came in and of which workspace, and hands it on. */
import { type AckFn, App, type Context, type Receiver } from '@slack/bolt';
import { z } from 'zod';
import { AppError } from '../../chat/app-error.ts';
import { boltLogger } from './bolt-logger.ts';
import type { AfterAck } from './defer-acks.ts';
import { deferAcks } from './defer-acks.ts';
import { takeCommand } from './inbound/commands.ts';
import { takeForm } from './inbound/forms.ts';
import { leave, loseTokens, openHome } from './inbound/life.ts';
import { takeMessage } from './inbound/messages.ts';
import { takePress } from './inbound/presses.ts';
import { takeShortcut } from './inbound/shortcuts.ts';
import type { Answered, Slack } from './inbound/slack.ts';
import { suggest } from './inbound/suggestions.ts';
import { FORM_CALLBACK } from './render/form-view.ts';

const ANY = /.*/s;
/** Bolt's code of a workspace that `authorize` does not know. */
const NOT_OURS = 'slack_bolt_authorization_error';

export const listen = (slack: Slack, receiver: Receiver): void => {
  const app = new App({
    receiver,
    authorize: ({ teamId }) => authorize(slack, teamId),
    logger: boltLogger(slack.log),
    convoStore: false,
    attachFunctionToken: false,
  });
  deferAcks(app, slack.background);
  app.error(async (error) => {
    // A workspace that is none of ours is answered, and nothing is done.
    if (error.code === NOT_OURS && !slack.workspaces.isSettling()) return;
    throw error;
  });
  const team = ({ teamId = '' }: Context): string => teamId;
  const known = (work: Promise<Answered>) => orNothing(slack, work);

  app.command(ANY, async ({ body, ack, context }) =>
    answer(await known(takeCommand(slack, body)), ack, context),
  );
  app.action(ANY, async ({ body, ack, context }) =>
    answer(await known(takePress(slack, team(context), body)), ack, context),
  );
  app.view({ callback_id: FORM_CALLBACK, type: 'view_submission' }, async ({ body, ack, context }) =>
    answer(await known(takeForm(slack, team(context), body)), ack, context),
  );
  app.options(ANY, async ({ body, ack, context }) =>
    answer(await known(suggest(slack, team(context), body)), ack, context),
  );
  app.shortcut(ANY, async ({ body, ack, context }) =>
    answer(await known(takeShortcut(slack, team(context), body)), ack, context),
  );
  app.event('message', async ({ event, context }) =>
    follow(await known(takeMessage(slack, team(context), event)), context),
  );
  app.event('app_mention', async ({ event, context }) =>
    follow(await known(takeMessage(slack, team(context), event)), context),
  );
  app.event('app_home_opened', async ({ event, context }) =>
    follow(await known(openHome(slack, team(context), event)), context),
  );
  app.event('app_uninstalled', async ({ context }) =>
    follow(await known(leave(slack, team(context))), context),
  );
  app.event('tokens_revoked', async ({ event, context }) =>
    follow(await known(loseTokens(slack, team(context), event)), context),
  );
};

/** A payload that we cannot read is answered, or Slack would send it again. */
const orNothing = async ({ log }: Slack, work: Promise<Answered>): Promise<Answered> => {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    log.warn('Slack sent what is none of the payloads that we know');
    return {};
  }
};

const authorize = async ({ workspaces }: Slack, teamId: string | undefined) => {
  const workspace = workspaces.find(teamId ?? '');
  if (workspace === null) throw new AppError('NOT_FOUND', 'no such workspace');
  return {
    botToken: workspace.token,
    botId: workspace.botId,
    botUserId: workspace.botUserId,
    teamId: workspace.team,
  };
};

const answer = async (
  { answer: said, after }: Answered,
  ack: AckFn<never> | AckFn<void>,
  context: Context,
): Promise<void> => {
  await (ack as AckFn<unknown>)(said);
  follow({ after }, context);
};

const follow = ({ after }: { after?: Answered['after'] | undefined }, context: Context): void => {
  const afterAck: AfterAck = context.afterAck;
  if (after !== undefined) afterAck(after);
};
