/** A loopback Feishu with somebody to write to, a clock, and an app that answers what a test says. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type LoopbackFeishu,
  startLoopbackFeishu,
} from '../../../support/loopback-feishu/loopback-feishu.ts';
import type { User } from '../../../support/loopback-feishu/people/user.ts';
import type { Chat } from '../../../support/loopback-feishu/world.ts';

type Wire = Readonly<Record<string, unknown>>;

/** What the app answers; `afterMs` moves the clock before, `during` is done before. */
export type AppReply = {
  status?: number;
  body?: string;
  afterMs?: number;
  during?: () => Promise<unknown>;
};

export type Bench = {
  feishu: LoopbackFeishu;
  ada: User;
  team: Chat;
  advance: (ms: number) => void;
  /** The next call gets itself a new token. */
  forgetToken: () => void;
  /** A call with a good token, or with the one given. */
  call: (method: string, path: string, body?: unknown, token?: string | null) => Promise<Wire>;
  /** Sends to Ada, or where `rest` says. Gives the message's id. */
  send: (type: string, content: unknown, rest?: Wire, query?: string) => Promise<string>;
  sendCard: (card: Wire, rest?: Wire, query?: string) => Promise<string>;
  upload: (bytes: Buffer, type?: string) => Promise<string>;
  /** Starts an app at an address of its own; what it answers is asked anew each time. */
  app: (reply: (request: Wire) => AppReply) => Promise<string>;
  /** An app that passes the challenge, then answers so. */
  webhook: (reply: (request: Wire) => AppReply) => Promise<void>;
  /** Every app is gone. */
  leave: () => void;
  close: () => Promise<void>;
};

export const openBench = async (limitRates = false): Promise<Bench> => {
  let at = Date.parse('2026-11-24T08:00:00Z');
  const advance = (ms: number): void => {
    at += ms;
  };
  const closing: (() => void)[] = [];
  const feishu = await startLoopbackFeishu({ now: () => new Date(at), app: { encryptKey: '' } });
  feishu.limitRates(limitRates);
  const ada = feishu.user('ou_ada', { name: 'Ada', language: 'en_us' });
  const team = feishu.group('oc_team', { name: 'Team', members: [ada] });
  const post = (path: string, init: RequestInit) =>
    fetch(`${feishu.url}${path}`, { method: 'POST', ...init });

  const makeToken = async (): Promise<string> => {
    const { appId: app_id, appSecret: app_secret } = feishu.app;
    const headers = { 'content-type': 'application/json' };
    const path = '/open-apis/auth/v3/tenant_access_token/internal';
    const given = await post(path, { headers, body: JSON.stringify({ app_id, app_secret }) });
    return String(((await given.json()) as Wire).tenant_access_token);
  };
  let known: string | undefined;

  const call: Bench['call'] = async (method, path, body, token) => {
    known ??= await makeToken();
    const bearer = token === undefined ? known : token;
    const response = await post(`/open-apis${path}`, {
      method,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return (await response.json()) as Wire;
  };

  const send: Bench['send'] = async (type, content, rest = {}, query = 'receive_id_type=open_id') => {
    const body = { receive_id: 'ou_ada', msg_type: type, content, ...rest };
    const { data } = await call('POST', `/im/v1/messages?${query}`, body);
    return String((data as Wire | undefined)?.message_id ?? '');
  };

  const app: Bench['app'] = async (reply) => {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const asked = JSON.parse(Buffer.concat(chunks).toString()) as Wire;
      const { status = 200, body = '', afterMs = 0, during } = reply(asked);
      await during?.();
      advance(afterMs);
      response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end(body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closing.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };

  return {
    feishu,
    ada,
    team,
    advance,
    forgetToken: () => {
      known = undefined;
    },
    call,
    send,
    app,
    sendCard: (card, rest, query) => send('interactive', JSON.stringify(card), rest, query),
    upload: async (bytes, type = 'message') => {
      known ??= await makeToken();
      const form = new FormData();
      form.set('image_type', type);
      form.set('image', new Blob([new Uint8Array(bytes)]));
      const headers = { authorization: `Bearer ${known}` };
      const response = await post('/open-apis/im/v1/images', { headers, body: form });
      const { data } = (await response.json()) as Wire;
      return String((data as Wire | undefined)?.image_key ?? '');
    },
    webhook: async (reply) => {
      const address = await app((request) =>
        request.type === 'url_verification'
          ? { body: JSON.stringify({ challenge: request.challenge }) }
          : reply(request),
      );
      await feishu.useWebhook(address);
    },
    leave: () => {
      for (const close of closing.splice(0)) close();
    },
    close: async () => {
      for (const close of closing) close();
      await feishu.close();
    },
  };
};

/** An act that Feishu refuses by the row, and its neighbour that it takes. */
export type Case = {
  refused: (bench: Bench) => Promise<unknown>;
  accepted: (bench: Bench) => Promise<unknown>;
  /** Rates are off otherwise: a test would break them by the way. */
  rates?: true;
};
