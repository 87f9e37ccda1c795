/** How the loopback Feishu sends: seals, tries again, goes deaf, and what tests can plan. */
import { createDecipheriv, createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type LoopbackFeishu,
  startLoopbackFeishu,
} from '../../../support/loopback-feishu/loopback-feishu.ts';
import { type AppReply, type Bench, openBench } from './bench.ts';
import { cardWith, pressable } from './small-cards.ts';

const opened: (LoopbackFeishu | Bench)[] = [];
let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
  opened.push(bench);
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const HELLO = JSON.stringify({ text: 'hello' });

/** An app that answers so, one after the other, then well. */
const answering = async (...replies: AppReply[]): Promise<string[]> => {
  const ids: string[] = [];
  await bench.webhook((request) => {
    ids.push((request.header as { event_id: string }).event_id);
    return replies.shift() ?? {};
  });
  return ids;
};

describe('an event that is not acknowledged', () => {
  test('comes again after 15 s, 5 min, 1 h and 6 h, then never more', async () => {
    const ids = await answering(...Array.from({ length: 9 }, () => ({ status: 500 })));
    const { event } = await bench.ada.say('hello');
    for (const seconds of [15, 300, 3600, 21_600]) {
      bench.advance(seconds * 1000 - 1);
      expect(await bench.feishu.passTime()).toEqual([]);
      bench.advance(1);
      expect(await bench.feishu.passTime()).toEqual([event]);
    }
    bench.advance(365 * 86_400_000);
    expect(await bench.feishu.passTime()).toEqual([]);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(1);
  });

  test('comes no more once it is acknowledged', async () => {
    const ids = await answering({ status: 503 });
    const { event } = await bench.ada.say('hello');
    bench.advance(15_000);
    await bench.feishu.passTime();
    bench.advance(300_000);
    await bench.feishu.passTime();
    expect(event?.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'acknowledged']);
    expect(ids).toHaveLength(2);
  });

  test('may come again though it was acknowledged', async () => {
    const ids = await answering();
    const { event } = await bench.ada.say('hello');
    if (event === null) throw new Error('nothing was sent');
    expect((await bench.feishu.repeat(event)).outcome).toBe('acknowledged');
    expect(new Set(ids).size).toBe(1);
  });

  test('was silent where the app never answers', async () => {
    const feishu = await startLoopbackFeishu({ patienceMs: 20, app: { encryptKey: '' } });
    opened.push(feishu);
    const never = Promise.withResolvers<void>();
    const address = await bench.app((request) =>
      request.type === 'url_verification'
        ? { body: JSON.stringify({ challenge: request.challenge }) }
        : { during: () => never.promise },
    );
    await feishu.useWebhook(address);
    const { event } = await feishu.user('ou_ada').say('hello');
    expect(event?.attempts.map(({ outcome }) => outcome)).toEqual(['silent']);
  });

  test('found nobody where no app is connected', async () => {
    const { event } = await bench.ada.say('hello');
    expect(event?.attempts.map(({ outcome }) => outcome)).toEqual(['unreachable']);
    expect(event?.dueAt).not.toBe(null);
  });
});

test('a card callback that fails is never sent again', async () => {
  const ids = await answering({ status: 500 });
  await bench.sendCard(cardWith([pressable('Go', {})]));
  const { toast } = await bench.ada.press(bench.ada.last(), 'Go');
  expect(toast).toEqual({ type: 'error', text: '出错了，请稍后重试 code: 200671' });
  bench.advance(365 * 86_400_000);
  expect(await bench.feishu.passTime()).toEqual([]);
  expect(ids).toHaveLength(1);
});

test('what nobody subscribed is not sent', async () => {
  const ids = await answering();
  bench.feishu.app.subscriptions.delete('im.message.receive_v1');
  expect((await bench.ada.say('hello')).event).toBe(null);
  expect(ids).toEqual([]);
});

test('the last press comes once more byte by byte where a test says so', async () => {
  const ids = await answering();
  await bench.sendCard(cardWith([pressable('Go', {})]));
  await bench.ada.press(bench.ada.last(), 'Go');
  await bench.feishu.repeatLast();
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('a repetition out of turn changes nothing of what is planned', async () => {
  await answering({ status: 500 }, { status: 500 }, { status: 500 });
  const { event } = await bench.ada.say('hello');
  if (event === null) throw new Error('nothing was sent');
  const planned = event.dueAt;
  await bench.feishu.repeat(event);
  expect(event.dueAt).toBe(planned);
  bench.advance(15_000);
  await bench.feishu.passTime();
  bench.advance(299_999);
  expect(await bench.feishu.passTime()).toEqual([]);
  bench.advance(1);
  expect(await bench.feishu.passTime()).toEqual([event]);
});

test('any event can be told, and forged', async () => {
  const tenants: unknown[] = [];
  await bench.webhook(({ header }) => {
    tenants.push((header as { tenant_key: string }).tenant_key);
    return {};
  });
  await bench.feishu.tell('application.bot.menu_v6', { event_key: 'tasks' });
  await bench.feishu.tell('application.bot.menu_v6', {}, (payload) => ({
    ...payload,
    header: { ...Object(payload.header), tenant_key: 'another' },
  }));
  expect(tenants).toEqual([bench.feishu.app.tenantKey, 'another']);
});

describe('a sealed request', () => {
  test('is signed over its raw body, and holds the event encrypted', async () => {
    const feishu = await startLoopbackFeishu();
    opened.push(feishu);
    const { encryptKey } = feishu.app;
    const { headers, body } = feishu.sealed('application.bot.menu_v6', { event_key: 'tasks' });
    const { 'x-lark-request-timestamp': at, 'x-lark-request-nonce': nonce } = headers;
    const signed = createHash('sha256').update(`${at}${nonce}${encryptKey}${body}`).digest('hex');
    expect(headers['x-lark-signature']).toBe(signed);
    const bytes = Buffer.from(JSON.parse(body).encrypt, 'base64');
    const key = createHash('sha256').update(encryptKey).digest();
    const cipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(0, 16));
    const plain = Buffer.concat([cipher.update(bytes.subarray(16)), cipher.final()]).toString();
    expect(JSON.parse(plain)).toMatchObject({
      header: { token: feishu.app.verificationToken, tenant_key: feishu.app.tenantKey },
      event: { event_key: 'tasks' },
    });
  });

  test('can be forged before it is sealed', () => {
    const { body } = bench.feishu.sealed('application.bot.menu_v6', {}, (payload) => ({
      ...payload,
      schema: '9',
    }));
    expect(JSON.parse(body).schema).toBe('9');
  });
});

describe('what a test plans', () => {
  const send = () => bench.send('text', HELLO);

  test('answers the next call with a code, once', async () => {
    bench.feishu.next('messages.create', { code: 230002 });
    await send();
    await send();
    expect(bench.feishu.callsOf('messages.create').map(({ code }) => code)).toEqual([230002, 0]);
    expect(bench.ada.sees()).toHaveLength(1);
  });

  test('limits, with the seconds to wait', async () => {
    await send();
    bench.feishu.next('messages.create', { limited: 3 });
    const token = bench.feishu.calls.at(-1)?.token;
    const response = await fetch(`${bench.feishu.url}/open-apis/im/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(429);
    expect(response.headers.get('x-ogw-ratelimit-reset')).toBe('3');
    expect(await response.json()).toMatchObject({ code: 99991400 });
  });

  test('cuts the line before or after the message is there', async () => {
    bench.feishu.next('messages.create', 'cut');
    await expect(send()).rejects.toThrow();
    expect(bench.ada.sees()).toHaveLength(0);
    bench.feishu.next('messages.create', 'cutAfter');
    await expect(send()).rejects.toThrow();
    expect(bench.ada.sees()).toHaveLength(1);
  });

  test('holds a call back until a promise is kept, or for good', async () => {
    const door = Promise.withResolvers<void>();
    bench.feishu.next('messages.create', { wait: door.promise });
    const sent = send();
    await bench.feishu.until(() => bench.feishu.callsOf('messages.create').length === 1);
    expect(bench.ada.sees()).toHaveLength(0);
    door.resolve();
    await sent;
    expect(bench.ada.sees()).toHaveLength(1);
  });

  test('fails every call until it is lifted', async () => {
    const lift = bench.feishu.always('messages.create', { status: 500 });
    await send();
    await send();
    lift();
    await send();
    expect(bench.feishu.callsOf('messages.create').map(({ status }) => status)).toEqual([500, 500, 200]);
  });
});

test('every call is kept with its token, and all that was said can be searched', async () => {
  await bench.webhook(() => ({ body: JSON.stringify({ toast: { content: 'second canary' } }) }));
  await bench.sendCard(cardWith([pressable('Go', {})]));
  await bench.ada.press(bench.ada.last(), 'Go');
  expect(bench.feishu.said()).toContain('second canary');
  await bench.send('text', JSON.stringify({ text: 'canary' }));
  const call = bench.feishu.calls.at(-1);
  expect(call).toMatchObject({ route: 'messages.create', method: 'POST', status: 200, code: 0 });
  expect(call?.token).toMatch(/^t-/);
  expect(bench.feishu.said()).toContain('canary');
});

test('revoked tokens hold no more', async () => {
  await bench.send('text', HELLO);
  bench.feishu.revokeTokens();
  await bench.send('text', HELLO);
  expect(bench.feishu.refusals().map(({ rule }) => rule)).toEqual(['tokenWrong']);
});
