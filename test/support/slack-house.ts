/**
 * A house with Slack: the loopback Slack, the platform as it is started, Bolt's real receivers.
 *
 *     const at = await openSlackHouse();                  // or { mode: 'socket' }; `await at.close()` in afterAll
 *     await at.ada.command('/visit', 'Met Priya Raman at Oakhurst');
 *     const card = await at.card(at.ada, at.ada.dm());
 *
 * Ada (U1) is `repA` of the company, Lin (U2) is `repB`; Gus (U3) is a guest; Carl (U4) is `colleague`.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import type { Conversation } from '../../src/chat/conversation.ts';
import { drawPng } from '../../src/platforms/draw-png.ts';
import type { RunningSlack, SlackConnection } from '../../src/platforms/slack/slack-options.ts';
import { startSlack } from '../../src/platforms/slack/start.ts';
import type { MemberName } from './fixtures.ts';
import { openHouse, type TestHouse } from './house.ts';
import type { SeenMessage, SeenView } from './loopback-slack/client/see.ts';
import type { SlackUser } from './loopback-slack/client/slack-user.ts';
import { type LoopbackSlack, startLoopbackSlack } from './loopback-slack/loopback-slack.ts';
import type { WorkspaceSeed } from './loopback-slack/world/seed.ts';

export type SlackHouse = {
  house: TestHouse;
  slack: LoopbackSlack;
  running: RunningSlack;
  ada: SlackUser;
  lin: SlackUser;
  gus: SlackUser;
  carl: SlackUser;
  /** Everything that came in is applied, delivered and shown, at the clock's time. */
  settle: () => Promise<void>;
  /** The latest that the app shows somebody in a conversation. */
  card: (user: SlackUser, channel: string) => Promise<SeenMessage>;
  /** The modal that an act opens. */
  opened: (user: SlackUser, act: Promise<unknown>) => Promise<SeenView>;
  /** Conversations fail with this from now on; null: they work. */
  breakWith: (error: Error | null) => void;
  /** Lines of the platform's log. */
  logged: () => string;
  url: string | null;
  close: () => Promise<void>;
};

const WORKSPACE: WorkspaceSeed = {
  id: 'T1',
  name: 'Acme',
  users: [
    { id: 'U1', name: 'ada', realName: 'Ada Winter', timeZone: 'Europe/Berlin', locale: 'en-US' },
    { id: 'U2', name: 'lin', realName: '林晓', timeZone: 'Asia/Shanghai', locale: 'zh-CN' },
    { id: 'U3', name: 'gus', realName: 'Gus Visitor', isGuest: true },
    { id: 'U4', name: 'carl', realName: 'Carl Okoye' },
    { id: 'U9', name: 'eve', realName: 'Eve Partner', teamId: 'T9' },
  ],
  channels: [
    { id: 'C1', name: 'sales', members: ['U1', 'U2', 'U4'], hasBot: true },
    { id: 'C2', name: 'with-guest', members: ['U1', 'U3'], hasBot: true },
    { id: 'C3', name: 'connect', members: ['U1', 'U9'], hasBot: true, isShared: true },
    { id: 'C4', name: 'without-bot', kind: 'private', members: ['U1', 'U2'] },
    { id: 'DU1U2', name: 'directmessage', kind: 'im', members: ['U1', 'U2'] },
  ],
};

const MEMBERS: readonly [string, MemberName][] = [
  ['U1', 'repA'],
  ['U2', 'repB'],
  ['U4', 'colleague'],
];

export const openSlackHouse = async ({
  mode = 'http',
}: {
  mode?: 'http' | 'socket';
} = {}): Promise<SlackHouse> => {
  const house = await openHouse();
  await joinWorkspace(house);
  const slack = await startLoopbackSlack({
    now: house.clock.now,
    signedAt: house.clock.now,
    socketMode: mode === 'socket',
    workspaces: [WORKSPACE],
  });
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
  let broken: Error | null = null;
  const connection: SlackConnection =
    mode === 'http'
      ? { mode, signingSecret: slack.signingSecret, tokens: [slack.botToken()], apiUrl: slack.apiUrl }
      : { mode, appToken: slack.appToken, tokens: [slack.botToken()], apiUrl: slack.apiUrl };
  const running = await startSlack({
    ...connection,
    conversation: breakable(
      () => house.house().conversation,
      () => broken,
    ),
    commands: house.house().registry.commands,
    connected: async () => undefined,
    removed: async (workspace) => {
      await house.sql`update workspaces set removed_at = ${house.clock.now()} where external_id = ${workspace}`;
    },
    drawPng,
    log,
    now: house.clock.now,
  });
  house.doors.slack = running.door;
  const server = await serve(running);
  const url =
    server === null ? null : `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  slack.connect(url);
  const settle = async () => {
    await running.idle();
    await house.house().worker.idle();
    await running.idle();
  };
  return {
    house,
    slack,
    running,
    ada: slack.user('U1'),
    lin: slack.user('U2'),
    gus: slack.user('U3'),
    carl: slack.user('U4'),
    settle,
    card: async (user, channel) => {
      await settle();
      return slack.until(() => user.sees(channel).findLast(({ from }) => from === 'app'));
    },
    opened: async (user, act) => {
      const before = user.modal()?.viewId;
      await act;
      await settle();
      return slack.until(() => {
        const modal = user.modal();
        return modal !== null && modal.viewId !== before ? modal : null;
      });
    },
    breakWith: (error) => {
      broken = error;
    },
    logged: () => lines.join(''),
    url,
    close: async () => {
      await running.stop();
      await new Promise((closed) => (server === null ? closed(null) : server.close(closed)));
      await slack.close();
      await house.close();
    },
  };
};

const joinWorkspace = async (house: TestHouse): Promise<void> => {
  const { sql, tenantId, members, clock } = house;
  const now = clock.now();
  await sql`insert into workspaces (platform, external_id, tenant_id, installed_at) values ('slack', 'T1', ${tenantId}, ${now})`;
  for (const [user, name] of MEMBERS) {
    await sql`
      insert into identities (tenant_id, platform, workspace_id, external_id, member_id, linked_at)
      values (${tenantId}, 'slack', 'T1', ${user}, ${members[name].memberId}, ${now})`;
  }
};

const breakable = (conversation: () => Conversation, broken: () => Error | null): Conversation => {
  const guard = <Key extends keyof Conversation>(key: Key) =>
    ((...args: never[]) => {
      const error = broken();
      if (error !== null) throw error;
      return (conversation()[key] as (...given: never[]) => unknown)(...args);
    }) as Conversation[Key];
  return {
    accept: guard('accept'),
    receive: guard('receive'),
    deliver: guard('deliver'),
    history: guard('history'),
    show: guard('show'),
    lookup: guard('lookup'),
    arrive: guard('arrive'),
    viewer: guard('viewer'),
    personalLink: guard('personalLink'),
  };
};

const serve = async ({ listener }: RunningSlack): Promise<Server | null> => {
  if (listener === null) return null;
  const server = createServer(listener);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', () => listening());
  });
  return server;
};
