/**
 * The long connection: an app asks for an address, connects, gets events there. Codes and frames as
 * @larksuiteoapi/node-sdk 1.74.0 reads them; at most 50 connections, one of them gets an event:
 * https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/request-url-configuration-case, read 2026-11.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { HttpAnswer } from '../api/answer-call.ts';
import type { ApiRequest } from '../api/route.ts';
import { isWire, type Wire } from '../cards/card.ts';
import { limitOf, RULES, type RuleId } from '../rules/rules.ts';
import { noteBreach, type World } from '../world.ts';
import { type AppAnswer, stopwatch } from './answer.ts';
import { decodeFrame, encodeFrame } from './frame.ts';

export type LongConnection = {
  /** Where an app asks for the address of its connection. */
  path: string;
  endpoint: (request: ApiRequest) => HttpAnswer;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  servedAt: (url: string) => void;
  /** How many are connected. */
  count: () => number;
  /** To one of the connections in turn, in `parts` frames. */
  send: (payload: Wire, patienceMs: number, parts: number) => Promise<AppAnswer>;
  /** Connected as ever, but silent: no pong, no event, until `hear` is called. */
  goDeaf: () => void;
  hear: () => void;
  /** Cuts every connection, as a network does. */
  drop: () => void;
  close: () => void;
};

/** Seconds. Short, so that tests see a lost connection come back. */
export type ClientConfig = {
  ReconnectCount: number;
  ReconnectInterval: number;
  ReconnectNonce: number;
  PingInterval: number;
};

const SERVICE = 33554678;

const refusal = (world: World, rule: RuleId): HttpAnswer => {
  noteBreach(world, rule, 'connection');
  return {
    status: 200,
    headers: {},
    body: { code: RULES[rule].code, msg: RULES[rule].unit, data: { URL: '', ClientConfig: {} } },
    rule,
  };
};

export const openLongConnection = (world: World, config: ClientConfig): LongConnection => {
  const sockets = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, (answer: AppAnswer) => void>();
  let base = '';
  let isDeaf = false;
  let turn = 0;
  const open = (): readonly WebSocket[] => [...sockets.clients].filter((one) => one.readyState === one.OPEN);

  const connected = (socket: WebSocket): void => {
    world.changed();
    socket.on('message', (data: Buffer) => {
      const frame = decodeFrame(data);
      if (isDeaf) return;
      if (frame.method === 0) {
        const pong = { ...frame, headers: { type: 'pong' }, payload: Buffer.from(JSON.stringify(config)) };
        socket.send(encodeFrame(pong));
        return;
      }
      waiting.get(frame.headers.message_id ?? '')?.(answerOf(frame.payload));
    });
    socket.on('close', () => {
      for (const settle of waiting.values()) settle({ kind: 'unreachable' });
      world.changed();
    });
  };

  return {
    path: '/callback/ws/endpoint',
    servedAt: (url) => {
      base = url.replace('http', 'ws');
    },
    endpoint: ({ raw }) => {
      const { AppID, AppSecret } = credentialsOf(raw);
      const isApp = AppID === world.app.appId && AppSecret === world.app.appSecret;
      if (!isApp) return refusal(world, 'connectionSecret');
      if (open().length >= limitOf('connectionCount')) return refusal(world, 'connectionCount');
      const ticket = world.makeId('event');
      tickets.add(ticket);
      const query = `fpid=493&aid=552564&device_id=1&access_key=key&service_id=${SERVICE}&ticket=${ticket}`;
      const data = { URL: `${base}/ws/v2?${query}`, ClientConfig: config };
      return { status: 200, headers: {}, body: { code: 0, msg: '', data } };
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) {
        noteBreach(world, 'connectionTicket', 'connection');
        socket.end('HTTP/1.1 403 Forbidden\r\nhandshake-status: 403\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, connected);
    },
    count: () => open().length,
    send: async (payload, patienceMs, parts) => {
      const all = open();
      turn += 1;
      const socket = all[turn % Math.max(1, all.length)];
      if (socket === undefined) return { kind: 'unreachable' };
      const took = stopwatch(world);
      const messageId = world.makeId('event');
      const answer = new Promise<AppAnswer>((resolve) => {
        const timer = setTimeout(() => resolve({ kind: 'silent' }), patienceMs);
        waiting.set(messageId, (given) => {
          clearTimeout(timer);
          resolve(given.kind === 'answered' ? { ...given, tookMs: took() } : given);
        });
      });
      if (!isDeaf) for (const frame of framesOf(payload, messageId, parts)) socket.send(frame);
      const given = await answer;
      waiting.delete(messageId);
      return given;
    },
    goDeaf: () => {
      isDeaf = true;
    },
    hear: () => {
      isDeaf = false;
    },
    drop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
};

const credentialsOf = (raw: Buffer): Wire => {
  try {
    const parsed: unknown = JSON.parse(raw.toString());
    return isWire(parsed) ? parsed : {};
  } catch {
    return {};
  }
};

const framesOf = (payload: Wire, messageId: string, parts: number): readonly Buffer[] => {
  const bytes = Buffer.from(JSON.stringify(payload));
  const size = Math.ceil(bytes.length / parts);
  return Array.from({ length: parts }, (_, index) =>
    encodeFrame({
      seqId: 0,
      logId: 0,
      service: SERVICE,
      method: 1,
      headers: {
        type: 'event',
        message_id: messageId,
        sum: String(parts),
        seq: String(index),
        trace_id: `trace-${messageId}`,
      },
      payload: bytes.subarray(index * size, (index + 1) * size),
    }),
  );
};

/** `{ code, data? }`: data is base64 of what the handler returned. */
const answerOf = (payload: Buffer): AppAnswer => {
  const { code, data } = credentialsOf(payload);
  const body = typeof data === 'string' ? Buffer.from(data, 'base64').toString() : '';
  return { kind: 'answered', status: typeof code === 'number' ? code : 500, body, tookMs: 0 };
};
