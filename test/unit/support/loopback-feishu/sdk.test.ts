/** The loopback Feishu with the vendor's own library on the other side. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { adaptDefault, Client, EventDispatcher, LoggerLevel, WSClient } from '@larksuiteoapi/node-sdk';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type LoopbackFeishu,
  startLoopbackFeishu,
} from '../../../support/loopback-feishu/loopback-feishu.ts';
import { cardWith, div, pressable } from './small-cards.ts';

type Received = { message: { content: string; message_id: string; chat_id: string } };
type Pressed = { action: { value: unknown; form_value?: unknown }; operator: { open_id: string } };

let feishu: LoopbackFeishu;
const closing: (() => unknown)[] = [];

beforeEach(async () => {
  feishu = await startLoopbackFeishu();
});

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  await feishu.close();
});

const keys = () => ({ appId: feishu.app.appId, appSecret: feishu.app.appSecret, domain: feishu.url });
const nothing = () => undefined;
const quiet = {
  loggerLevel: LoggerLevel.fatal,
  logger: { error: nothing, warn: nothing, info: nothing, debug: nothing, trace: nothing },
};
const makeClient = () => new Client({ ...keys(), ...quiet });

const dispatcher = (received: string[], onAction: (pressed: Pressed) => unknown = () => ({})) =>
  new EventDispatcher({
    encryptKey: feishu.app.encryptKey,
    verificationToken: feishu.app.verificationToken,
    ...quiet,
  }).register({
    'im.message.receive_v1': async ({ message }: Received) => {
      received.push(message.content);
    },
    'card.action.trigger': async (pressed: Pressed) => onAction(pressed),
  });

type Told = { onReconnecting?: () => void; onReconnected?: () => void };

/** `pingTimeout`: seconds until a silent line counts as lost. */
const connect = (events: EventDispatcher, told: Told = {}, pingTimeout = 60): Promise<WSClient> =>
  new Promise((resolve, reject) => {
    const socket = new WSClient({
      ...keys(),
      ...quiet,
      ...told,
      wsConfig: { pingTimeout },
      onReady: () => resolve(socket),
      onError: reject,
    });
    closing.push(() => socket.close({ force: true }));
    void socket.start({ eventDispatcher: events });
  });

const serve = async (events: EventDispatcher): Promise<string> => {
  const server: Server = createServer(adaptDefault('/events', events, { autoChallenge: true }));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
};

const sendCard = async (card: object): Promise<string> => {
  const sent = await makeClient().im.message.create({
    params: { receive_id_type: 'open_id' },
    data: { receive_id: 'ou_ada', msg_type: 'interactive', content: JSON.stringify(card) },
  });
  return sent.data?.message_id ?? '';
};

describe("the vendor's Client", () => {
  test('sends a text, answers it, reads and recalls it', async () => {
    const ada = feishu.user('ou_ada');
    const client = makeClient();
    const sent = await client.im.message.create({
      params: { receive_id_type: 'open_id' },
      data: { receive_id: 'ou_ada', msg_type: 'text', content: JSON.stringify({ text: 'hello' }) },
    });
    const message_id = sent.data?.message_id ?? '';
    await client.im.message.reply({
      path: { message_id },
      data: { msg_type: 'text', content: JSON.stringify({ text: 'again' }) },
    });
    const read = await client.im.message.get({ path: { message_id } });
    expect(read.data?.items?.[0]?.body?.content).toBe('{"text":"hello"}');
    expect(ada.sees().map(({ text }) => text)).toEqual(['hello', 'again']);
    expect(ada.last().parentId).toBe(message_id);
    await client.im.message.delete({ path: { message_id } });
    expect(ada.sees()[0]?.recalled).toBe(true);
    expect(feishu.callsOf('token')).toHaveLength(1);
  });

  test('patches a card, and its reader sees the new one', async () => {
    const ada = feishu.user('ou_ada', { language: 'en_us' });
    const message_id = await sendCard(cardWith([div('one')]));
    await makeClient().im.message.patch({
      path: { message_id },
      data: { content: JSON.stringify(cardWith([div('two')])) },
    });
    expect(ada.last()).toMatchObject({ messageId: message_id, changes: 1 });
    expect(ada.last().text).toContain('two');
  });

  test('learns who is there', async () => {
    const ada = feishu.user('ou_ada', { name: 'Ada Winter' });
    feishu.group('oc_team', { name: 'Team', members: [ada] });
    const client = makeClient();
    const user = await client.contact.user.get({
      path: { user_id: 'ou_ada' },
      params: { user_id_type: 'open_id' },
    });
    const chats = await client.im.chat.list({ params: { page_size: 10 } });
    const members = await client.im.chatMembers.get({ path: { chat_id: 'oc_team' } });
    const scopes = await client.application.scope.list({});
    expect(user.data?.user?.name).toBe('Ada Winter');
    expect(chats.data?.items?.map(({ name }) => name)).toEqual(['Team']);
    expect(members.data?.items?.map(({ member_id }) => member_id)).toEqual(['ou_ada']);
    expect(scopes.data?.scopes?.length).toBe(feishu.app.scopes.size);
  });

  test('uploads a picture that a card may show', async () => {
    feishu.user('ou_ada');
    const uploaded = await makeClient().im.image.create({
      data: { image_type: 'message', image: Buffer.from('89504e470d0a1a0a', 'hex') },
    });
    const alt = { tag: 'plain_text', content: 'a chart' };
    const id = await sendCard(cardWith([{ tag: 'img', img_key: uploaded?.image_key, alt }]));
    expect(id).toMatch(/^om_/);
  });

  test('registers slash commands by its plain request', async () => {
    const client = makeClient();
    const url = '/open-apis/application/v7/app_slash_commands';
    await client.request({
      method: 'POST',
      url,
      data: { command: 'visit', description: { default_value: 'Record a visit' } },
    });
    const listed = await client.request<{ data: { items: { command: string }[] } }>({ method: 'GET', url });
    expect(listed.data.items.map(({ command }) => command)).toEqual(['visit']);
  });
});

describe.each(['webhook', 'long connection'] as const)("the vendor's EventDispatcher over %s", (way) => {
  const start = async (events: EventDispatcher): Promise<void> => {
    if (way === 'long connection') await connect(events);
    else expect(await feishu.useWebhook(await serve(events))).toEqual({ taken: true });
  };

  test('hears what people write', async () => {
    const received: string[] = [];
    await start(dispatcher(received));
    const said = await feishu.user('ou_ada').say('/visit 今天去了宁波恒泰');
    expect(received).toEqual(['{"text":"/visit 今天去了宁波恒泰"}']);
    expect(said.event?.attempts.map(({ outcome }) => outcome)).toEqual(['acknowledged']);
  });

  test('answers a press with a toast and a new card', async () => {
    const ada = feishu.user('ou_ada', { language: 'en_us' });
    await start(
      dispatcher([], ({ action, operator }) => ({
        toast: { type: 'success', content: '好', i18n: { en_us: `good ${operator.open_id}` } },
        card: { type: 'raw', data: cardWith([div(JSON.stringify(action.value))]) },
      })),
    );
    await sendCard(cardWith([pressable('Confirm', { v: 1 })]));
    const pressed = await ada.press(ada.last(), 'Confirm');
    expect(pressed).toMatchObject({ changed: true, toast: { type: 'success', text: 'good ou_ada' } });
    expect(ada.last().text).toContain('{"v":1}');
  });
});

describe("the vendor's WSClient", () => {
  test('shows an error where the handler throws', async () => {
    const ada = feishu.user('ou_ada');
    await connect(
      dispatcher([], () => {
        throw new Error('broken');
      }),
    );
    await sendCard(cardWith([pressable('Confirm', {})]));
    const { toast, changed } = await ada.press(ada.last(), 'Confirm');
    expect(toast?.text).toContain('200671');
    expect(changed).toBe(false);
  });

  test('gets an event that was split into three frames', async () => {
    const received: string[] = [];
    await connect(dispatcher(received));
    feishu.connection.splitInto(3);
    await feishu.user('ou_ada').say('in three');
    expect(received).toEqual(['{"text":"in three"}']);
  });

  test('comes back after its line was cut', async () => {
    const received: string[] = [];
    const back = Promise.withResolvers<void>();
    await connect(dispatcher(received), { onReconnected: back.resolve });
    feishu.connection.drop();
    await back.promise;
    await feishu.user('ou_ada').say('again');
    expect(received).toEqual(['{"text":"again"}']);
  });

  test('finds out by its pings that the line is deaf', async () => {
    await feishu.close();
    feishu = await startLoopbackFeishu({ patienceMs: 20, connection: { PingInterval: 0.02 } });
    const noticed = Promise.withResolvers<void>();
    await connect(dispatcher([]), { onReconnecting: noticed.resolve }, 0.02);
    feishu.connection.goDeaf();
    const { event } = await feishu.user('ou_ada').say('unheard');
    expect(event?.acknowledged).toBe(false);
    await noticed.promise;
  });

  test('is told why it may not connect', async () => {
    const socket = new Promise((_, reject) => {
      const client = new WSClient({ ...keys(), ...quiet, appSecret: 'wrong', onError: reject });
      closing.push(() => client.close({ force: true }));
      void client.start({ eventDispatcher: dispatcher([]) });
    });
    await expect(socket).rejects.toThrow('code=514');
  });
});
