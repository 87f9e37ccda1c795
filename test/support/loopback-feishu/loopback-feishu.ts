/**
 * A Feishu for tests, on 127.0.0.1: the open API, the long connection, the sending side of webhook mode, and the people
 * in front of their clients. It refuses what Feishu refuses; `rules/` says what, by which page.
 *
 *     const feishu = await startLoopbackFeishu({ now: clock.now });   // `feishu.close()` in afterAll
 *     new Client({ appId: feishu.app.appId, appSecret: feishu.app.appSecret, domain: feishu.url });
 *     await feishu.useWebhook(`${address}/feishu/events`);            // challenged first; or let the app connect
 *
 *     const ada = feishu.user('ou_ada', { name: 'Ada Winter', language: 'en_us' });
 *     await ada.say('/visit Met Priya Raman at Oakhurst today');      // resolves when the app has acknowledged
 *     ada.last().text;                                                // what she reads on the newest card of the bot
 *     await ada.press(ada.last(), 'Confirm');                         // { toast, changed, … }
 *     await ada.fill(ada.last(), { note: '…' }).submit('Save');
 *
 *     const team = feishu.group('oc_team', { name: 'Team', members: [ada] });
 *     await ada.say('@bot /visit …', { in: team });                   // `@bot` and `@Name` become mentions
 *     ada.sees(team);
 *
 *     feishu.next('messages.create', { limited: 3 });                 // 429; also a code, 500, 'hang', 'cut', 'cutAfter'
 *     feishu.callsOf('messages.create');                              // every call, with its token
 *     feishu.said();                                                  // all that the app ever sent, to look for canaries
 *     feishu.refusals();                                              // rules that were broken, by id
 *     clock.advance(…); await feishu.passTime();                      // events that were not acknowledged come again
 *
 *     await feishu.until(() => ada.sees().length === 2);              // for what the app does after it acknowledged
 *
 * Times and rates follow the injected clock, ids come in the same order in every run. Rates are not limited until
 * `feishu.limitRates(true)`.
 */

import { makeWaiter, type Waiter } from '../wait.ts';
import type { ApiCall } from './api/answer-call.ts';
import { makeRates } from './api/rates.ts';
import type { RouteId } from './api/routes.ts';
import { makeScript, type Script } from './api/script.ts';
import type { Wire } from './cards/card.ts';
import { type GroupDetails, makeApp, makeGroup, makePerson, type PersonDetails } from './people/newcomers.ts';
import { makeUser, type User } from './people/user.ts';
import type { AppAnswer } from './pushing/answer.ts';
import { makeCarrier } from './pushing/carrier.ts';
import { type ChallengeResult, challenge } from './pushing/challenge.ts';
import { type Attempt, type Delivery, type Forge, makeDelivery, type Pushed } from './pushing/delivery.ts';
import { type ClientConfig, type LongConnection, openLongConnection } from './pushing/long-connection.ts';
import { type EventType, envelope } from './pushing/payloads.ts';
import { type SealedRequest, seal } from './pushing/sealing.ts';
import { startServer } from './server.ts';
import { type App, type Breach, type Chat, makeWorld, type World } from './world.ts';

export type LoopbackOptions = {
  now?: () => Date;
  app?: Partial<App>;
  /** Real ms that it waits for an app that stays silent. */
  patienceMs?: number;
  connection?: Partial<ClientConfig>;
};

export type LoopbackFeishu = {
  /** The domain for the SDK. */
  url: string;
  app: App;
  /** Made at first mention; `details` count then. */
  user: (openId: string, details?: PersonDetails) => User;
  group: (chatId: string, details?: GroupDetails) => Chat;
  /** Challenges the address; where it passes, events and callbacks go there. */
  useWebhook: (address: string) => Promise<ChallengeResult>;
  /** A challenge alone, such as one with a wrong token. */
  challenge: (address: string, token?: string) => Promise<ChallengeResult>;
  /** Events and callbacks go over the long connection: so they do at first. */
  useLongConnection: () => void;
  connection: Pick<LongConnection, 'count' | 'goDeaf' | 'hear' | 'drop'> & {
    splitInto: (parts: number) => void;
  };
  next: Script['next'];
  always: Script['always'];
  calls: readonly ApiCall[];
  callsOf: (route: RouteId) => readonly ApiCall[];
  /** Paths and bodies of all calls, and what was answered to events and presses, one string. */
  said: () => string;
  refusals: () => readonly Breach[];
  /** Every event that was sent, with its tries. */
  pushed: readonly Pushed[];
  /** After the clock was moved: events that are due are sent again. */
  passTime: () => Promise<readonly Pushed[]>;
  /** Waits until `find` finds something, without sleeping. */
  until: Waiter['until'];
  limitRates: (isOn: boolean) => void;
  /** The very same event once more. */
  repeat: (pushed: Pushed) => Promise<Attempt>;
  /** What was sent last, event or press, byte by byte. */
  repeatLast: () => Promise<AppAnswer>;
  signRepetitions: Delivery['signRepetitions'];
  /** Any event, such as one that people here cannot cause; forged where `forge` says so. */
  tell: Delivery['event'];
  /** A sealed request to post by hand, after forging what is to be forged. */
  sealed: (type: EventType, event: Wire, forge?: Forge) => SealedRequest;
  /** Every token is forgotten, as after the secret was changed. */
  revokeTokens: () => void;
  close: () => Promise<void>;
};

const FEISHU_PATIENCE_MS = 3000;
/** By the machine's clock, where Feishu's own is moved by hand: never reached unless an app hangs for good. */
const LONG_PATIENCE_MS = 30_000;

export const startLoopbackFeishu = async (options: LoopbackOptions = {}): Promise<LoopbackFeishu> => {
  const { now = () => new Date() } = options;
  const { patienceMs = options.now === undefined ? FEISHU_PATIENCE_MS : LONG_PATIENCE_MS } = options;
  const app = makeApp(options.app);
  const waiter = makeWaiter(() => taleOf(world, server.calls));
  const world = makeWorld(app, now, waiter.changed);
  const connection = openLongConnection(world, {
    ReconnectCount: -1,
    ReconnectInterval: 0.05,
    ReconnectNonce: 0,
    PingInterval: 60,
    ...options.connection,
  });
  const carrier = makeCarrier(world, connection, patienceMs);
  const delivery = makeDelivery(world, carrier);
  const script = makeScript();
  const rates = makeRates(now);
  const server = await startServer({ world, rates, script, connection });
  const users = new Map<string, User>();

  const user = (openId: string, details: PersonDetails = {}): User => {
    const known = users.get(openId);
    if (known !== undefined) return known;
    const person = makePerson(app, openId, details);
    world.people.set(openId, person);
    const made = makeUser(world, delivery, person);
    users.set(openId, made);
    return made;
  };

  return {
    url: server.url,
    app,
    user,
    group: (chatId, details = {}) => {
      const known = world.chats.get(chatId);
      if (known !== undefined) return known;
      const group = makeGroup(chatId, details);
      world.chats.set(chatId, group);
      return group;
    },
    useWebhook: async (address) => {
      const result = await challenge(world, address);
      if (result.taken) carrier.useMode({ webhook: address });
      return result;
    },
    challenge: (address, token) => challenge(world, address, token),
    useLongConnection: () => carrier.useMode('long-connection'),
    connection: { ...connection, splitInto: carrier.splitInto },
    next: script.next,
    always: script.always,
    calls: server.calls,
    callsOf: (route) => server.calls.filter((call) => call.route === route),
    said: () => [...server.calls.map(({ path, body }) => `${path} ${body}`), ...carrier.answers].join('\n'),
    refusals: () => world.breaches,
    pushed: delivery.pushed,
    passTime: delivery.passTime,
    until: waiter.until,
    limitRates: rates.limit,
    repeat: delivery.repeat,
    repeatLast: carrier.again,
    signRepetitions: delivery.signRepetitions,
    tell: delivery.event,
    sealed: (type, event, forge = (payload) => payload) =>
      seal(forge(envelope(world, type, event)), app.encryptKey, Math.floor(now().getTime() / 1000)),
    revokeTokens: () => world.tokens.clear(),
    close: server.close,
  };
};

const taleOf = ({ breaches }: World, calls: readonly ApiCall[]): string =>
  [
    ...calls.map(({ method, path, status, code }) => `${method} ${path}: HTTP ${status}, code ${code}`),
    ...breaches.map(({ rule, where, detail }) => `${where} broke ${rule}: ${detail}`),
  ].join('\n');
