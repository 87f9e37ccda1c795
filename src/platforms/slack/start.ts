/** Starts the platform: whose tokens we have, how Slack reaches us, and the door through which answers leave. */
import { makeBackground } from './background.ts';
import { makeCalls } from './door/calls.ts';
import { makeDoor } from './door/door.ts';
import { makeShowHome } from './door/home.ts';
import { makeOutsiders } from './door/outsiders.ts';
import { makePictures } from './door/pictures.ts';
import type { Slack } from './inbound/slack.ts';
import { makeIntake } from './intake.ts';
import { listen } from './listen.ts';
import { makeHttpReceiver, makeListener } from './over-http.ts';
import { keepConnected, makeSocketReceiver } from './over-socket.ts';
import { makePeople } from './people.ts';
import type { RunningSlack, SlackOptions } from './slack-options.ts';
import { connectWorkspaces } from './workspaces.ts';

/** Rejects with INVALID, in a sentence for whoever set it up, where Slack refuses every token. */
export const startSlack = async (options: SlackOptions): Promise<RunningSlack> => {
  const { conversation, log, now } = options;
  const workspaces = await connectWorkspaces(options);
  const background = makeBackground(log);
  const people = makePeople(conversation, now);
  const calls = makeCalls(workspaces, options);
  const showHome = makeShowHome(conversation, people, calls);
  const ways = {
    workspaces,
    calls,
    outsiders: makeOutsiders(calls, now),
    pictures: makePictures(calls, options),
  };
  const door = makeDoor(ways, showHome, background, now);
  const slack: Slack = {
    conversation,
    commands: options.commands,
    workspaces,
    people,
    intake: makeIntake(conversation, people),
    calls,
    door,
    showHome,
    removed: options.removed,
    background,
    log,
  };
  const connection = await connect(slack, options);
  return {
    door,
    listener: connection.listener,
    idle: background.idle,
    stop: async () => {
      workspaces.stop();
      await connection.stop();
      await background.idle();
    },
  };
};

type Connection = Pick<RunningSlack, 'listener' | 'stop'>;

const connect = async (slack: Slack, options: SlackOptions): Promise<Connection> => {
  if (options.mode === 'http') {
    const receiver = makeHttpReceiver(options.signingSecret, options);
    listen(slack, receiver);
    return {
      listener: makeListener(receiver, options.signingSecret, options),
      stop: async () => undefined,
    };
  }
  const receiver = makeSocketReceiver(options.appToken, options);
  listen(slack, receiver);
  const { stop } = await keepConnected(receiver, options);
  return { listener: null, stop };
};
