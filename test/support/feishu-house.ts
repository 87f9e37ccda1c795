/**
 * A house that Feishu's people talk to: the real platform over the loopback Feishu, by pushes or over the long
 * connection. Members of the company have their ids there; whoever has none becomes a newcomer.
 *
 *     const feishu = await openFeishuHouse('webhook');              // in beforeAll; `feishu.close()` in afterAll
 *     const ada = feishu.member('repA');
 *     await ada.say('Met Priya Raman at Oakhurst today');
 *     await feishu.settle();                                        // until all is applied and sent
 *     expect(ada.last().text).toContain('Oakhurst');
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventDispatcher } from '@larksuiteoapi/node-sdk';
import pino from 'pino';
import { vi } from 'vitest';
import type { Conversation } from '../../src/chat/conversation.ts';
import { openRecord } from '../../src/chat/open-record.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { Log } from '../../src/log.ts';
import { drawPng } from '../../src/platforms/draw-png.ts';
import type { FeishuOptions, RunningFeishu } from '../../src/platforms/feishu/feishu-options.ts';
import { SCOPES } from '../../src/platforms/feishu/setup.ts';
import { startFeishu } from '../../src/platforms/feishu/start.ts';
import type { MemberName } from './fixtures.ts';
import { liveConversation, openHouse, type TestHouse } from './house.ts';
import {
  type LoopbackFeishu,
  type LoopbackOptions,
  startLoopbackFeishu,
} from './loopback-feishu/loopback-feishu.ts';
import type { User } from './loopback-feishu/people/user.ts';
import type { Pushed } from './loopback-feishu/pushing/delivery.ts';

export type FeishuHouse = {
  house: TestHouse;
  vendor: LoopbackFeishu;
  running: RunningFeishu;
  /** Where pushes go; null over the long connection. */
  address: string | null;
  member: (name: MemberName) => User;
  /** Also one who is not of the company of `fixtures.ts`. */
  userOf: (viewer: Viewer) => Promise<User>;
  /** What came last comes once more: the same request byte by byte, or the same frame. */
  repeatPush: () => Promise<void>;
  /** Resolves when everything is answered, applied and sent. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
};

export type FeishuHouseOptions = Partial<FeishuOptions> & { loopback?: LoopbackOptions; log?: Log };

/** Things that wait for a response follow it at once. */
const atOnce: FeishuOptions['delay'] = (run) => {
  const turn = setImmediate(run);
  return () => clearImmediate(turn);
};

export const openFeishuHouse = async (
  mode: 'webhook' | 'long-connection',
  { loopback = {}, ...options }: FeishuHouseOptions = {},
  around: (conversation: Conversation) => Conversation = (conversation) => conversation,
): Promise<FeishuHouse> => {
  const arrived = vi.spyOn(EventDispatcher.prototype, 'invoke');
  const house = await openHouse();
  const vendor = await startLoopbackFeishu({
    now: house.clock.now,
    // No more than setup asks for.
    app: { scopes: new Set(SCOPES.map(({ name }) => name)) },
    ...loopback,
  });
  const { appId, appSecret, encryptKey, verificationToken } = vendor.app;
  const running = await startFeishu({
    conversation: around(liveConversation(house)),
    appId,
    appSecret,
    domain: vendor.url,
    mode:
      mode === 'webhook' ? { kind: 'webhook', encryptKey, verificationToken } : { kind: 'long-connection' },
    tenantKey: null,
    claimWorkspace: (key) => claim(house, key),
    opens: openRecord,
    drawPng,
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    now: house.clock.now,
    delay: atOnce,
    ...options,
  });
  house.doors.feishu = running.door;
  const server = running.listener === null ? null : await listen(running.listener);
  if (server !== null) await vendor.useWebhook(server.address);
  return {
    house,
    vendor,
    running,
    address: server?.address ?? null,
    member: (name) => userAs(vendor, openIdOf(name), house.members[name]),
    userOf: async (viewer) => {
      const [known] = await house.sql<{ externalId: string }[]>`
        select external_id from identities where member_id = ${viewer.memberId} and platform = 'feishu'`;
      const openId = known?.externalId ?? `ou_${viewer.memberId}`;
      if (known === undefined) await link(house, vendor.app.tenantKey, viewer, openId);
      return userAs(vendor, openId, viewer);
    },
    repeatPush: async () => {
      if (server !== null) return server.again();
      const [payload] = arrived.mock.lastCall ?? [];
      await vendor.repeat({ ...NO_PUSH, attempts: [], payload: Object(payload) });
    },
    settle: async () => {
      // A message that is sent may wake another: twice more than anything does.
      for (let round = 0; round < 4; round += 1) {
        await running.idle();
        await house.house().worker.idle();
      }
    },
    close: async () => {
      await server?.close();
      await running.stop();
      await house.close();
      await vendor.close();
      arrived.mockRestore();
    },
  };
};

export const openIdOf = (name: MemberName): string => `ou_${name}`;

const userAs = (vendor: LoopbackFeishu, openId: string, { name, locale, timeZone }: Viewer): User =>
  vendor.user(openId, { name, language: locale === 'en' ? 'en_us' : 'zh_cn', timeZone });

const claim = async (house: TestHouse, key: string): Promise<void> => {
  const { sql, tenantId, members, clock } = house;
  await sql`
    insert into workspaces (platform, external_id, tenant_id, installed_at)
    values ('feishu', ${key}, ${tenantId}, ${clock.now()}) on conflict do nothing`;
  for (const [name, member] of Object.entries(members)) {
    await link(house, key, member, openIdOf(name as MemberName));
  }
};

const link = async (
  { sql, clock }: TestHouse,
  key: string,
  viewer: Viewer,
  openId: string,
): Promise<void> => {
  const { tenantId, memberId } = viewer;
  await sql`
    insert into identities (tenant_id, platform, workspace_id, external_id, member_id, linked_at)
    values (${tenantId}, 'feishu', ${key}, ${openId}, ${memberId}, ${clock.now()}) on conflict do nothing`;
};

/** Feishu repeats events alone; a press that comes twice is an event of no type of theirs. */
const NO_PUSH = {
  type: 'im.message.receive_v1' as const,
  eventId: '',
  acknowledged: false,
  dueAt: null,
} satisfies Omit<Pushed, 'payload' | 'attempts'>;

type Push = { headers: Record<string, string>; body: Buffer };

/** Remembers the last push. */
const listen = async (listener: NonNullable<RunningFeishu['listener']>) => {
  let last: Push | null = null;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.entries(request.headers).filter(([name]) => name.startsWith('x-lark-'));
      last = {
        headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
        body: Buffer.concat(chunks),
      };
    });
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/feishu/events`;
  return {
    address,
    again: async () => {
      if (last === null) throw new Error('nothing was pushed yet');
      await fetch(address, { method: 'POST', headers: last.headers, body: new Uint8Array(last.body) });
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
