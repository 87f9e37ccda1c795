import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outgoing } from '../../src/chat/door.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { type FeishuHouse, openFeishuHouse } from '../support/feishu-house.ts';
import type { User } from '../support/loopback-feishu/people/user.ts';

let feishu: FeishuHouse;
let ada: User;
beforeAll(async () => {
  feishu = await openFeishuHouse('webhook');
  ada = feishu.member('repA');
}, 120_000);
afterAll(() => feishu.close());

const sentence = (text: string, more: Partial<Reply> = {}): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary: text,
  blocks: [
    { kind: 'heading', text },
    { kind: 'text', text: 'and what it is about' },
  ],
  ...more,
});

const outgoing = (reply: Reply, more: Partial<Outgoing> = {}): Outgoing => ({
  messageId: uuidv7(),
  revision: 1,
  viewer: feishu.house.members.repA,
  place: { platform: 'feishu', kind: 'direct', id: `${feishu.vendor.app.tenantKey}/ou_repA` },
  reply,
  platformMessageId: null,
  handle: null,
  retried: false,
  ...more,
});
const deliver = (message: Outgoing) => feishu.running.door.deliver(message);
const seen = (title: string) => ada.sees().filter((message) => message.title === title);

describe('what is delivered', () => {
  test('stands once, is changed in its place, and is known by Feishu’s id', async () => {
    const message = outgoing(sentence('First'));
    const first = await deliver(message);
    if (first.kind !== 'delivered') throw new Error(first.kind);
    const { platformMessageId } = first;
    const changed = outgoing(sentence('Changed'), {
      ...message,
      reply: sentence('Changed'),
      revision: 2,
      platformMessageId,
    });
    expect(await deliver(changed)).toEqual(first);
    expect([seen('First').length, seen('Changed').length]).toEqual([0, 1]);
    expect(seen('Changed')[0]?.messageId).toBe(platformMessageId);
  });

  test('holds what is shown once, also where a press asked for it', async () => {
    await ada.say('/home');
    await feishu.settle();
    await ada.press(ada.last(), 'Open in browser');
    await feishu.settle();
    expect(ada.last().text).toContain('works once');
    expect(ada.last().buttons).toContain('Open in browser');
  });

  test('is posted anew where the old message is gone, or older than 14 days', async () => {
    const old = outgoing(sentence('Old'));
    const first = await deliver(old);
    if (first.kind !== 'delivered') throw new Error(first.kind);
    const at = feishu.house.clock.now().toISOString();
    feishu.house.clock.advance({ days: 15 });
    const { platformMessageId } = first;
    const again = await deliver({ ...old, reply: sentence('New'), revision: 2, platformMessageId });
    feishu.house.clock.set(at);
    expect(again).toMatchObject({ kind: 'delivered' });
    expect(again).not.toEqual(first);
    expect(seen('New')).toHaveLength(1);
  });

  test('goes on in further cards where one is too small', async () => {
    const text = 'Wort für Wort. '.repeat(3_000);
    expect(
      await deliver(
        outgoing(
          sentence('Long', {
            blocks: [
              { kind: 'heading', text: 'Long' },
              { kind: 'text', text },
            ],
          }),
        ),
      ),
    ).toMatchObject({
      kind: 'delivered',
    });
    const cards = seen('Long');
    expect(cards.length).toBeGreaterThan(1);
    expect(
      cards
        .map(({ card }) => JSON.stringify(card))
        .join('')
        .match(/für/g),
    ).toHaveLength(3_000);
  });
});

describe('F3: a send that nobody answers', () => {
  test('is uncertain, and its repeat makes no copy', async () => {
    const message = outgoing(sentence('Cut after'));
    feishu.vendor.next('messages.create', 'cutAfter');
    expect(await deliver(message)).toEqual({ kind: 'uncertain', repeatable: true });
    expect(await deliver({ ...message, retried: true })).toMatchObject({ kind: 'delivered' });
    expect(seen('Cut after')).toHaveLength(1);
  });

  test('that was replaced meanwhile shows the later words, once', async () => {
    const message = outgoing(sentence('Before'));
    feishu.vendor.next('messages.create', 'cutAfter');
    await deliver(message);
    await deliver({ ...message, reply: sentence('After'), revision: 2, retried: true });
    expect([seen('Before').length, seen('After').length]).toEqual([0, 1]);
  });

  test('is uncertain also where Feishu fails within', async () => {
    feishu.vendor.next('messages.create', { status: 502 });
    expect(await deliver(outgoing(sentence('Failed')))).toEqual({ kind: 'uncertain', repeatable: true });
  });
});

describe('F8: what Feishu says', () => {
  test.each([1, 30, 300])('wait %i seconds, is waited as told', async (seconds) => {
    feishu.vendor.next('messages.create', { limited: seconds });
    expect(await deliver(outgoing(sentence('Limited')))).toEqual({ kind: 'later', waitMs: seconds * 1000 });
  });

  test('a message that is being sent, or too many without a time, is tried again a second later', async () => {
    for (const code of [230020, 230049, 99991400]) {
      feishu.vendor.next('messages.create', { code });
      expect(await deliver(outgoing(sentence('Busy')))).toEqual({ kind: 'later', waitMs: 1_000 });
    }
  });

  test.each([230002, 230013, 230029, 230053, 232009, 230022])('%i is for good', async (code) => {
    feishu.vendor.next('messages.create', { code });
    const before = feishu.vendor.callsOf('messages.create').length;
    expect(await deliver(outgoing(sentence('Never')))).toEqual({ kind: 'impossible', reason: String(code) });
    expect(feishu.vendor.callsOf('messages.create')).toHaveLength(before + 1);
  });

  test.each([230099, 230054])('a card that is refused (%i) is sent once more in words', async (code) => {
    feishu.vendor.next('messages.create', { code });
    const message = outgoing(sentence(`Refused card ${code}`));
    const delivered = await deliver(message);
    expect(delivered).toMatchObject({
      kind: 'delivered',
      platformMessageId: expect.stringMatching(/^words:om_/),
    });
    expect(ada.last()).toMatchObject({ type: 'post', text: `Refused card ${code}\nand what it is about` });
    if (delivered.kind !== 'delivered') throw new Error();
    const { platformMessageId } = delivered;
    await deliver({ ...message, reply: sentence(`Card again ${code}`), revision: 2, platformMessageId });
    expect(seen(`Card again ${code}`)).toHaveLength(1);
  });

  test('a token that is known no more is renewed, and the message goes out', async () => {
    await deliver(outgoing(sentence('Before')));
    feishu.vendor.revokeTokens();
    expect(await deliver(outgoing(sentence('After the token')))).toMatchObject({ kind: 'delivered' });
  });

  test('a member who wants no messages is not tried again', async () => {
    const lin = feishu.member('repB');
    lin.person.stoppedBot = true;
    const place = {
      platform: 'feishu' as const,
      kind: 'direct' as const,
      id: `${feishu.vendor.app.tenantKey}/ou_repB`,
    };
    expect(await deliver(outgoing(sentence('Unwanted'), { place }))).toMatchObject({ kind: 'impossible' });
  });
});

describe('places', () => {
  const channel = (id: string): Outgoing['place'] => ({
    platform: 'feishu',
    kind: 'channel',
    id: `${feishu.vendor.app.tenantKey}/${id}`,
  });
  const announced = (place: Outgoing['place']) =>
    outgoing(sentence('Announced', { audience: { kind: 'channel', id: place.id } }), { place });

  test('what is announced stands in the group, and may be passed on', async () => {
    const team = feishu.vendor.group('oc_inside', { name: 'Inside', members: [ada] });
    expect(await deliver(announced(channel('oc_inside')))).toMatchObject({ kind: 'delivered' });
    expect(ada.last(team).title).toBe('Announced');
  });

  test('nothing is announced where outsiders read', async () => {
    const team = feishu.vendor.group('oc_outside', { name: 'Outside', members: [ada], external: true });
    expect(await deliver(announced(channel('oc_outside')))).toEqual({
      kind: 'impossible',
      reason: 'outsiders',
    });
    expect(ada.sees(team)).toEqual([]);
  });

  test('nor where Feishu does not say who reads', async () => {
    feishu.vendor.group('oc_unknown', { name: 'Unknown', members: [ada] });
    feishu.vendor.next('chats.get', { status: 500 });
    expect(await deliver(announced(channel('oc_unknown')))).toEqual({
      kind: 'impossible',
      reason: 'outsiders',
    });
  });

  test('a private answer in a group whose question is forgotten still finds its writer', async () => {
    const { tenantKey } = feishu.vendor.app;
    const place = {
      platform: 'feishu' as const,
      kind: 'channel' as const,
      id: `${tenantKey}/oc_inside//ou_repA`,
    };
    expect(await deliver(outgoing(sentence('Private'), { place }))).toMatchObject({ kind: 'delivered' });
    expect(seen('Private')).toHaveLength(1);
  });

  test('a place that is none of ours is impossible', async () => {
    const place = { platform: 'feishu' as const, kind: 'direct' as const, id: 'nothing' };
    expect(await deliver(outgoing(sentence('x'), { place }))).toEqual({
      kind: 'impossible',
      reason: 'no_such_place',
    });
  });
});

describe('B18: the log', () => {
  test('holds no word of a message, no name, no token, whatever fails', async () => {
    const lines: string[] = [];
    const { default: pino } = await import('pino');
    const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
    const loud = await openFeishuHouse('webhook', { log });
    const carl = loud.member('colleague');
    const plans = ['cut', 'cutAfter', { status: 500 }, { code: 230099 }, { code: 230013 }] as const;
    for (const plan of plans) {
      loud.vendor.next('messages.create', plan);
      await carl.say('Met Priya Canary at Oakhurst Instruments today.');
      await loud.settle();
      loud.house.clock.advance({ seconds: 30 });
      await loud.house.house().round();
      await loud.settle();
    }
    const { appSecret, encryptKey, verificationToken } = loud.vendor.app;
    await loud.close();
    expect(lines.length).toBeGreaterThan(0);
    for (const secret of ['Canary', 'Oakhurst', 'Carl', appSecret, encryptKey, verificationToken, 't-']) {
      expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    }
  }, 60_000);
});
