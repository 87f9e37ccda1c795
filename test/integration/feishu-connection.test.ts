import { EventDispatcher } from '@larksuiteoapi/node-sdk';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quiet } from '../../src/platforms/feishu/api.ts';
import { SILENT_MS } from '../../src/platforms/feishu/limits.ts';
import { openLongConnection } from '../../src/platforms/feishu/long-connection.ts';
import { startFeishu } from '../../src/platforms/feishu/start.ts';
import { type LoopbackFeishu, startLoopbackFeishu } from '../support/loopback-feishu/loopback-feishu.ts';

const START = new Date('2026-11-24T08:00:00Z').getTime();
const log = pino({ level: 'silent' });

describe('the long connection', () => {
  let vendor: LoopbackFeishu;
  let nowMs = START;
  const now = () => new Date(nowMs);
  const taken: string[] = [];
  const dispatcher = new EventDispatcher({ ...quiet }).register({
    'im.message.receive_v1': async ({ message }) => {
      taken.push(JSON.parse(message.content).text);
    },
  });
  beforeAll(async () => {
    vendor = await startLoopbackFeishu();
  });
  afterAll(() => vendor.close());
  const open = async () => {
    const { appId, appSecret } = vendor.app;
    const connection = openLongConnection({
      app: { appId, appSecret, domain: vendor.url },
      dispatcher,
      log,
      now,
    });
    await connection.up;
    return connection;
  };

  test('brings events, also in several frames', async () => {
    const connection = await open();
    vendor.connection.splitInto(3);
    const { event } = await vendor.user('ou_ada').say('in three parts');
    vendor.connection.splitInto(1);
    expect(event?.acknowledged).toBe(true);
    expect(taken).toContain('in three parts');
    connection.stop();
    await vendor.until(() => vendor.connection.count() === 0);
  });

  test('comes back by itself after the network cut it', async () => {
    const connection = await open();
    vendor.connection.drop();
    await vendor.until(() => vendor.connection.count() === 1);
    connection.stop();
    await vendor.until(() => vendor.connection.count() === 0);
  });

  test('that is up and deaf is opened anew once it was silent for too long, not before', async () => {
    const connection = await open();
    const opened = () => vendor.callsOf('connection').length;
    const before = opened();
    // What is acknowledged came after the answer to the first ping: nothing is on its way any more.
    await vendor.user('ou_ada').say('heard');
    connection.look();
    vendor.connection.goDeaf();
    nowMs += SILENT_MS - 1;
    connection.look();
    expect(opened()).toBe(before);
    nowMs += 1;
    connection.look();
    await vendor.until(() => opened() === before + 1);
    vendor.connection.hear();
    await vendor.until(() => vendor.connection.count() === 1);
    connection.stop();
    await vendor.until(() => vendor.connection.count() === 0);
  });

  test('that brings something is left alone, however long it is up', async () => {
    const connection = await open();
    const before = vendor.callsOf('connection').length;
    for (const word of ['one', 'two', 'three']) {
      nowMs += SILENT_MS;
      await vendor.user('ou_ada').say(word);
      connection.look();
    }
    expect(vendor.callsOf('connection')).toHaveLength(before);
    connection.stop();
    await vendor.until(() => vendor.connection.count() === 0);
  });
});

describe('a start', () => {
  const options = {
    appId: 'cli_0123456789abcdef',
    appSecret: 'secret',
    domain: 'http://127.0.0.1:9',
    tenantKey: 'tenant',
    claimWorkspace: async () => undefined,
    opens: () => null,
    drawPng: () => Promise.reject(new Error('nothing is drawn')),
    log,
    now: () => new Date(START),
  };
  const conversation = {} as Parameters<typeof startFeishu>[0]['conversation'];

  test('without an encrypt key or a token is refused in webhook mode', async () => {
    for (const secrets of [
      { encryptKey: '', verificationToken: 't' },
      { encryptKey: 'k', verificationToken: '' },
    ]) {
      const mode = { kind: 'webhook' as const, ...secrets };
      await expect(startFeishu({ ...options, conversation, mode })).rejects.toThrow('encrypt key');
    }
  });

  test('with an app id that is none is refused, as the library would be silent about it', async () => {
    const mode = { kind: 'long-connection' as const };
    await expect(startFeishu({ ...options, appId: 'cli_x', conversation, mode })).rejects.toThrow('app id');
  });
});
