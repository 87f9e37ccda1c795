import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { EventDispatcher } from '@larksuiteoapi/node-sdk';
import fc from 'fast-check';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quiet } from '../../../src/platforms/feishu/api.ts';
import { MAX_BODY_BYTES } from '../../../src/platforms/feishu/limits.ts';
import {
  checkRequest,
  type PushedRequest,
  type RequestSecrets,
} from '../../../src/platforms/feishu/request-check.ts';
import { makeListener } from '../../../src/platforms/feishu/webhook.ts';

const NOW = new Date('2026-11-24T08:00:00Z');
const NOW_S = NOW.getTime() / 1000;
const MINUTE = 60;
const HOUR = 3600;

const secrets: RequestSecrets = {
  appId: 'cli_0123456789abcdef',
  encryptKey: 'a key of tests alone',
  verificationToken: 'a token of tests alone',
  tenantKey: '2ca1d211f64f6438',
};

const sealed = (payload: unknown, key = secrets.encryptKey): Buffer => {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(key).digest(), iv);
  const text = Buffer.concat([iv, cipher.update(JSON.stringify(payload)), cipher.final()]);
  return Buffer.from(JSON.stringify({ encrypt: text.toString('base64') }));
};

const signed = (body: Buffer, timestamp = String(NOW_S), key = secrets.encryptKey): PushedRequest => ({
  body,
  timestamp,
  nonce: '42',
  signature: createHash('sha256').update(`${timestamp}42${key}`).update(body).digest('hex'),
});

const event = (header: Record<string, unknown> = {}, type = 'im.message.receive_v1') => ({
  schema: '2.0',
  header: {
    event_id: 'e1',
    event_type: type,
    token: secrets.verificationToken,
    app_id: secrets.appId,
    tenant_key: secrets.tenantKey,
    ...header,
  },
  event: { canary: 'never logged' },
});

const check = (request: PushedRequest) => checkRequest(request, secrets, NOW);
const REFUSED = { kind: 'refused' };

describe('a request that Feishu sent', () => {
  test('is an event of the tenant', () => {
    expect(check(signed(sealed(event())))).toMatchObject({ kind: 'event', tenantKey: secrets.tenantKey });
  });

  test('tells the tenant where it was not known', () => {
    const unknown = { ...secrets, tenantKey: null };
    const checked = checkRequest(signed(sealed(event({ tenant_key: 'first' }))), unknown, NOW);
    expect(checked).toMatchObject({ kind: 'event', tenantKey: 'first' });
  });

  test('answers the challenge that Feishu does not sign', () => {
    const body = sealed({ type: 'url_verification', challenge: 'c1', token: secrets.verificationToken });
    expect(check({ body, timestamp: undefined, nonce: undefined, signature: undefined })).toEqual({
      kind: 'challenge',
      challenge: 'c1',
    });
  });
});

describe('B1: signatures', () => {
  const good = signed(sealed(event()));
  const { signature = '' } = good;

  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['a forged one', 'f'.repeat(64)],
    ['a truncated one', signature.slice(0, 63)],
    ['one in capitals', signature.toUpperCase()],
    ['one with a prefix', `v1=${signature}`],
    ['two in one header', `${signature}, ${signature}`],
  ])('%s is refused', (_, forged) => {
    expect(check({ ...good, signature: forged })).toMatchObject({ kind: 'refused', reason: 'signature' });
  });

  test('a body of which one byte changed is refused, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(good.body.length - 1), (at) => {
        const body = Buffer.from(good.body);
        body.writeUInt8(body.readUInt8(at) ^ 1, at);
        expect(check({ ...good, body })).toMatchObject(REFUSED);
      }),
    );
  });

  test('the same words written as other JSON are refused: what counts is what came', () => {
    const body = Buffer.from(JSON.stringify(JSON.parse(good.body.toString()), null, 1));
    expect(check({ ...good, body })).toMatchObject({ kind: 'refused', reason: 'signature' });
  });

  test('one made with another key is refused, and so is what only another key opens', () => {
    expect(check(signed(sealed(event()), String(NOW_S), 'another'))).toMatchObject(REFUSED);
    expect(check(signed(sealed(event(), 'another')))).toMatchObject(REFUSED);
  });
});

describe('B2: times', () => {
  const at = (timestamp: string, type?: string) => check(signed(sealed(event({}, type)), timestamp));

  test.each(['NaN', '0x6565', `-${NOW_S}`, `${NOW_S}000`, '', ' ', `${NOW_S}.5`])('%j is no time', (text) => {
    expect(at(text)).toMatchObject({ kind: 'refused', reason: 'time' });
  });

  test('five minutes ahead are taken, one second more is not', () => {
    expect(at(String(NOW_S + 5 * MINUTE))).toMatchObject({ kind: 'event' });
    expect(at(String(NOW_S + 5 * MINUTE + 1))).toMatchObject({ kind: 'refused', reason: 'time' });
  });

  test('an event that Feishu repeats for hours is taken up to eight of them, by its old time', () => {
    expect(at(String(NOW_S - 6 * MINUTE))).toMatchObject({ kind: 'event' });
    expect(at(String(NOW_S - 8 * HOUR))).toMatchObject({ kind: 'event' });
    expect(at(String(NOW_S - 8 * HOUR - 1))).toMatchObject({ kind: 'refused', reason: 'time' });
  });

  test('a press, which Feishu never repeats, is taken for five minutes', () => {
    const press = 'card.action.trigger';
    expect(at(String(NOW_S - 5 * MINUTE), press)).toMatchObject({ kind: 'event' });
    expect(at(String(NOW_S - 5 * MINUTE - 1), press)).toMatchObject({ kind: 'refused', reason: 'time' });
  });
});

describe('B4: whose it is', () => {
  test.each([
    ['a wrong token', { token: 'wrong' }, 'token'],
    ['no token', { token: undefined }, 'shape'],
    ['the app of somebody else', { app_id: 'cli_ffffffffffffffff' }, 'app'],
    ['the tenant of somebody else', { tenant_key: 'other' }, 'tenant'],
    ['no tenant', { tenant_key: '' }, 'shape'],
    ['no id', { event_id: '' }, 'shape'],
  ])('%s is refused', (_, header, reason) => {
    expect(check(signed(sealed(event(header))))).toEqual({ kind: 'refused', reason });
  });

  test('a body that is not encrypted is refused, a challenge too', () => {
    const plain = (payload: unknown) => signed(Buffer.from(JSON.stringify(payload)));
    expect(check(plain(event()))).toEqual({ kind: 'refused', reason: 'not_encrypted' });
    const challenge = { type: 'url_verification', challenge: 'c', token: secrets.verificationToken };
    expect(check(plain(challenge))).toMatchObject(REFUSED);
  });

  test('a challenge with a wrong token is not echoed', () => {
    const body = sealed({ type: 'url_verification', challenge: 'c1', token: 'wrong' });
    expect(check(signed(body))).toEqual({ kind: 'refused', reason: 'token' });
  });

  test('any bytes at all are refused, without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(check(signed(Buffer.from(bytes)))).toMatchObject(REFUSED);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(check(signed(sealed(JSON.parse(json))))).toMatchObject(REFUSED);
      }),
    );
  });
});

describe('over HTTP', () => {
  const lines: string[] = [];
  const taken: unknown[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) });
  const dispatcher = new EventDispatcher({ ...quiet }).register({
    'im.message.receive_v1': async (data: unknown) => {
      taken.push(data);
      if (taken.length === 2) throw new Error('canary of a fault');
    },
  });
  const server = createServer(makeListener({ secrets: () => secrets, dispatcher, log, now: () => NOW }));
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

  const headersOf = ({ timestamp = '', nonce = '', signature = '' }: PushedRequest) => ({
    'x-lark-request-timestamp': timestamp,
    'x-lark-request-nonce': nonce,
    'x-lark-signature': signature,
  });
  const push = (request: PushedRequest, headers: Record<string, string> = {}) =>
    fetch(address, {
      method: 'POST',
      headers: { ...headersOf(request), ...headers },
      body: new Uint8Array(request.body),
    });

  test('an event is handed on and answered; one whose handler fails gets 503, so that it comes again', async () => {
    expect((await push(signed(sealed(event())))).status).toBe(200);
    expect((await push(signed(sealed(event({ event_id: 'e2' }))))).status).toBe(503);
    expect((await push(signed(sealed(event({ event_id: 'e2' }))))).status).toBe(200);
    expect(taken).toHaveLength(3);
  });

  test('what is refused gets 401, and the log says why without a word of it', async () => {
    const before = taken.length;
    const forged = { ...signed(sealed(event())), signature: 'f'.repeat(64) };
    const response = await push(forged);
    expect([response.status, await response.text()]).toEqual([401, '{}']);
    expect((await push(signed(gzipSync(sealed(event()))), { 'content-encoding': 'gzip' })).status).toBe(401);
    expect(taken).toHaveLength(before);
    expect(lines.join('\n')).toContain('"reason":"signature"');
    expect(lines.join('\n')).not.toContain('canary');
  });

  test('an event that nobody waits for is acknowledged', async () => {
    expect((await push(signed(sealed(event({}, 'im.chat.updated_v1'))))).status).toBe(200);
  });

  test('B6: a body of the largest size is read, a byte more is refused before it is parsed', async () => {
    const padded = (length: number) => {
      const base = sealed(event());
      return Buffer.concat([base, Buffer.alloc(length - base.length, ' ')]);
    };
    expect((await push(signed(padded(MAX_BODY_BYTES)))).status).toBe(200);
    expect((await push(signed(padded(MAX_BODY_BYTES + 1)))).status).toBe(413);
  });

  test('B6: so is one that does not say its length', async () => {
    const status = await new Promise<number | undefined>((answered, failed) => {
      const request = httpRequest(address, { method: 'POST' }, (response) => {
        response.resume();
        answered(response.statusCode);
      });
      request.on('error', failed);
      for (let sent = 0; sent <= MAX_BODY_BYTES; sent += 65_536) request.write(Buffer.alloc(65_536, 'x'));
    });
    expect(status).toBe(413);
  });

  test('B6: JSON of any depth is no fault', async () => {
    const deep = Buffer.from(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    expect((await push(signed(deep))).status).toBe(401);
  });

  test('nothing but POST is answered', async () => {
    expect((await fetch(address)).status).toBe(405);
  });
});
