/**
 * A Slack of our own on 127.0.0.1, which refuses what Slack refuses (`rules/`) and shows what a user would see.
 *
 *     const slack = await startLoopbackSlack({ now: house.clock.now });     // `await slack.close()` in afterAll
 *     // The app under test, over HTTP:
 *     //   new WebClient(slack.botToken(), { slackApiUrl: slack.apiUrl }), signingSecret: slack.signingSecret
 *     slack.connect('http://127.0.0.1:3001/slack/events');
 *     // or in Socket Mode: startLoopbackSlack({ socketMode: true }), appToken: slack.appToken, and no `connect`.
 *
 *     const ada = slack.user('U1');                                          // of workspace T1, see `world/seed.ts`
 *     await ada.command('/visit', 'Met Priya at Oakhurst', { channel: 'C1' });
 *     const card = await slack.until(() => ada.sees('C1').at(-1));           // waits for the app, never sleeps
 *     expect(slack.wordsOn(card)).toContain('Oakhurst');
 *     await ada.press(card, 'Edit');
 *     const modal = await slack.until(() => ada.modal());
 *     expect(await ada.fill(modal, { Account: 'Oakhurst', Date: '2026-11-24' }).submit()).toMatchObject({ outcome: 'closed' });
 *
 *     slack.next('chat.postMessage', { kind: 'rate limited', retryAfterSeconds: 30 });   // what the next call meets
 *     clock.advance({ hours: 1 }); await slack.passTime();                   // retries that are due, late answers
 *     expect(slack.refusals()).toEqual([]);                                  // a good app is never refused
 *
 * Time is Slack's own: acknowledgements after 3 s, triggers after 3 s, response_urls after 30 min, retries of events at
 * once, after 1 and after 5 min. Requests are stamped with `signedAt` (the machine's clock, which Bolt compares with).
 */
import { once } from 'node:events';
import { makeWaiter, type Waiter } from '../wait.ts';
import { makeWebApi } from './api/call.ts';
import { makeRates } from './api/rates.ts';
import { makeScripts, type Twist } from './api/scripts.ts';
import { listen } from './api/server.ts';
import { type Markup, markupOn } from './client/markup.ts';
import { type Surface, wordsOn } from './client/see.ts';
import { makeSlackUser, type SlackUser } from './client/slack-user.ts';
import { makeEvents, type SentEvent } from './deliver/events.ts';
import { makeJudge } from './deliver/judge.ts';
import { overHttp, type SlackRequest, slackRequest } from './deliver/over-http.ts';
import { overSocket } from './deliver/over-socket.ts';
import { DEFAULT_EVENTS, makeSubscriptions, type Subscription } from './deliver/subscriptions.ts';
import type { Parcel } from './deliver/transport.ts';
import { type Administration, administer } from './world/administer.ts';
import { makeWorld, taleOf } from './world/make-world.ts';
import { userOf, workspaceOf } from './world/places.ts';
import { DEFAULT_WORKSPACE, type WorkspaceSeed } from './world/seed.ts';
import type { Ack, Call, Refused } from './world/world.ts';

export type LoopbackSlackOptions = {
  /** Slack's clock; the machine's where it is left out. */
  now?: () => Date;
  /** What requests are stamped with. */
  signedAt?: () => Date;
  socketMode?: boolean;
  workspaces?: readonly WorkspaceSeed[];
  /** Events that the app subscribed to. */
  events?: readonly Subscription[];
  /** Commands that the app registered; any where it is left out. */
  commands?: readonly string[];
};

/** A workspace is T1 wherever it may be left out. */
export type LoopbackSlack = Administration & {
  /** For `slackApiUrl`. */
  apiUrl: string;
  signingSecret: string;
  /** For `appToken`, in Socket Mode. */
  appToken: string;
  appId: string;
  botToken: (teamId?: string) => string;
  botUserId: (teamId?: string) => string;
  /** Where requests go from now on; null: nobody listens. */
  connect: (requestUrl: string | null) => void;
  user: (id: string, teamId?: string) => SlackUser;
  until: Waiter['until'];
  /** Every word that stands there. */
  wordsOn: (surface: Surface) => string;
  /** Mentions and links that Slack would make of it. */
  markupOn: (surface: Surface) => readonly Markup[];
  /** What the next calls of a method meet (`*`: of any; `response_url`). */
  next: (method: string, twist: Twist, options?: { times?: number; teamId?: string }) => void;
  /** Rate limits are off until they are asked for. */
  limitRates: (isOn: boolean) => void;
  /** Whether Slack is still working on every file that was uploaded. */
  holdFiles: (areHeld: boolean) => void;
  /** After the clock was moved: late answers are given up, retries that are due are sent. */
  passTime: () => Promise<void>;
  /** Any event, such as one that the fixtures lack. */
  tell: (event: Record<string, unknown>, teamId?: string) => Promise<SentEvent>;
  /** The same event once more, whatever the app said before. */
  repeat: (sent: SentEvent, retryNum?: number) => Promise<Ack>;
  /** A signed request to bend before it is sent. */
  request: (parcel: Parcel) => SlackRequest;
  /** Of Socket Mode: how many, ask them to come back, break them. */
  connections: () => number;
  refresh: () => void;
  cut: () => void;
  calls: (method?: string) => readonly Call[];
  refusals: () => readonly Refused[];
  acks: () => readonly Ack[];
  /** Everything that one workspace was sent, as one text to look for canaries in. */
  sentTo: (teamId: string) => string;
  close: () => Promise<void>;
};

/** By the machine's clock, where Slack's own is moved by hand: never reached unless an app hangs for good. */
const LONG_PATIENCE_MS = 30_000;
const SLACK_PATIENCE_MS = 3000;

export const startLoopbackSlack = async (options: LoopbackSlackOptions = {}): Promise<LoopbackSlack> => {
  const { now = () => new Date(), signedAt = () => new Date(), socketMode = false } = options;
  const waiter = makeWaiter(() => taleOf(world));
  const world = makeWorld(options.workspaces ?? [DEFAULT_WORKSPACE], now, waiter.changed);
  const rates = makeRates();
  const scripts = makeScripts();
  const sockets = overSocket(world.appId, world.changed);
  const webApi = makeWebApi(world, sockets, rates, scripts);
  const server = await listen({ world, webApi, scripts, sockets });

  let requestUrl: string | null = null;
  const target = { signingSecret: world.signingSecret, requestUrl: () => requestUrl, signedAt };
  const transport = socketMode ? sockets : overHttp(target);
  const judge = makeJudge(world, transport, options.now === undefined ? SLACK_PATIENCE_MS : LONG_PATIENCE_MS);
  const events = makeEvents(world, judge);
  const subscriptions = makeSubscriptions(world, events, options.events ?? DEFAULT_EVENTS);
  const underway = new Set<Promise<unknown>>();
  world.tell = (workspace, event) => {
    const told = subscriptions.tell(workspace, 'message.im', event).finally(() => underway.delete(told));
    underway.add(told);
  };

  const [first = DEFAULT_WORKSPACE] = options.workspaces ?? [];
  const workspace = (teamId: string = first.id) => workspaceOf(world, teamId);
  return {
    ...administer(world, workspace, subscriptions),
    apiUrl: `${world.origin}/api/`,
    signingSecret: world.signingSecret,
    appToken: world.appToken,
    appId: world.appId,
    botToken: (teamId) => workspace(teamId).botToken,
    botUserId: (teamId) => workspace(teamId).botUserId,
    connect: (next) => {
      requestUrl = next;
    },
    user: (id, teamId) => {
      const own = workspace(teamId);
      const session = {
        world,
        workspace: own,
        user: userOf(own, id),
        judge,
        commands: options.commands ?? null,
      };
      return makeSlackUser(session, subscriptions);
    },
    until: waiter.until,
    wordsOn,
    markupOn,
    next: (method, twist, { times = 1, teamId = null } = {}) =>
      scripts.plan({ method, twist, times, teamId }),
    holdFiles: (areHeld) => {
      world.filesHeld = areHeld;
    },
    limitRates: rates.setOn,
    passTime: async () => {
      judge.lookAtClock();
      await events.sendDue();
    },
    tell: (event, teamId) => subscriptions.tellAny(workspace(teamId), event),
    repeat: events.repeat,
    request: (parcel) => slackRequest(target, parcel),
    connections: sockets.connections,
    refresh: sockets.refresh,
    cut: sockets.cut,
    calls: (method) => world.calls.filter((call) => method === undefined || call.method === method),
    refusals: () => [...world.refused],
    acks: () => [...world.acks],
    sentTo: (teamId) =>
      JSON.stringify(world.calls.filter((call) => call.teamId === teamId).map(({ args }) => args)),
    close: async () => {
      judge.stop();
      await Promise.all(underway);
      await sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
