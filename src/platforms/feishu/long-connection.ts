/**
 * Events over a connection that we open. It can be up and deaf: what counts is whether bytes come. Where none have come
 * for minutes it is opened anew, whatever the SDK believes of it.
 */
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Socket } from 'node:net';
import { type EventDispatcher, WSClient } from '@larksuiteoapi/node-sdk';
import type { Log } from '../../log.ts';
import { type AppKey, quiet } from './api.ts';
import { makeHttp } from './http.ts';
import { API_TIMEOUT_MS, HANDSHAKE_MS, SILENT_MS, WATCH_EVERY_MS } from './limits.ts';
import { baseUrlOf } from './workspace.ts';

export type LongConnectionParts = {
  app: AppKey;
  dispatcher: EventDispatcher;
  log: Log;
  now: () => Date;
};

export type LongConnection = {
  /** Resolves when it is up for the first time, or cannot be opened for now. */
  up: Promise<void>;
  /** Opens the connection anew where it has been silent for too long; asked from time to time. */
  look: () => void;
  stop: () => void;
};

/** Bytes that a connection has brought so far. */
type Ear = { heard: () => number };

export const openLongConnection = (parts: LongConnectionParts): LongConnection => {
  const { log, now } = parts;
  const { promise: up, resolve: settled } = Promise.withResolvers<void>();
  let current = connect(parts, settled);
  let heard = 0;
  let heardAt = now().getTime();
  const look = (): void => {
    const bytes = current.ear.heard();
    if (bytes !== heard) {
      heard = bytes;
      heardAt = now().getTime();
      return;
    }
    if (now().getTime() - heardAt < SILENT_MS) return;
    log.warn(
      { state: current.client.getConnectionStatus().state },
      'the long connection is silent: opened anew',
    );
    current.client.close({ force: true });
    current = connect(parts, settled);
    heard = 0;
    heardAt = now().getTime();
  };
  const timer = setInterval(look, WATCH_EVERY_MS);
  timer.unref();
  return {
    up,
    look,
    stop: () => {
      clearInterval(timer);
      current.client.close({ force: true });
    },
  };
};

const connect = (
  { app, dispatcher, log }: LongConnectionParts,
  settled: () => void,
): { client: WSClient; ear: Ear } => {
  const base = baseUrlOf(app.domain);
  const { agent, ear } = listeningAgent(base.startsWith('https:'));
  const client = new WSClient({
    appId: app.appId,
    appSecret: app.appSecret,
    domain: base,
    httpInstance: makeHttp(API_TIMEOUT_MS, { mayRefuse: true }),
    handshakeTimeoutMs: HANDSHAKE_MS,
    agent,
    ...quiet,
    onReady: () => {
      settled();
      log.info('the long connection is up');
    },
    onReconnecting: () => log.info('the long connection is lost, connecting again'),
    onReconnected: () => log.info('the long connection is up again'),
    // The SDK gives up: the watch opens it anew when the silent time is over. Its message may hold a ticket.
    onError: () => {
      settled();
      log.error('the long connection cannot be opened');
    },
  });
  void client.start({ eventDispatcher: dispatcher });
  return { client, ear };
};

/** An agent as any other, which remembers its sockets. */
const listeningAgent = (isSecure: boolean): { agent: HttpAgent; ear: Ear } => {
  const agent = isSecure ? new HttpsAgent() : new HttpAgent();
  const sockets: Socket[] = [];
  const create = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    const socket = create(options, callback);
    if (socket !== null && socket !== undefined) sockets.push(socket as Socket);
    return socket;
  };
  return { agent, ear: { heard: () => sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0) } };
};
