/** Slack's side of Socket Mode: docs.slack.dev/apis/events-api/using-socket-mode, 2026-11. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Parcel, Reached, Transport } from './transport.ts';

export type SocketMode = Transport & {
  /** For `apps.connections.open`: an address that serves one connection. */
  newTicket: () => string;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  connections: () => number;
  /** Asks every connection to go, as Slack does now and then: the client comes back by itself. */
  refresh: () => void;
  /** Breaks every connection without a word. */
  cut: () => void;
  close: () => Promise<void>;
};

/** An envelope that its connection has not acknowledged. */
type Waiting = { socket: WebSocket; finish: (reached: Reached) => void };

const ack = z.strictObject({ envelope_id: z.string(), payload: z.unknown().optional() });

const KINDS = { event: 'events_api', command: 'slash_commands', interaction: 'interactive' } as const;

/** What Slack tells a fresh connection about its life, seconds. */
const CONNECTION_SECONDS = 18_060;

export const overSocket = (appId: string, onChange: () => void): SocketMode => {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open = new Set<WebSocket>();
  const waiting = new Map<string, Waiting>();

  const hear = (data: WebSocket.RawData): void => {
    const parsed = ack.safeParse(JSON.parse(String(data)));
    if (!parsed.success) return;
    const body = emptyAsNull(parsed.data.payload ?? null);
    waiting.get(parsed.data.envelope_id)?.finish({ kind: 'answered', status: null, noRetry: false, body });
  };

  const leave = (gone: WebSocket): void => {
    open.delete(gone);
    for (const { socket, finish } of [...waiting.values()])
      if (socket === gone) finish({ kind: 'unreachable' });
    onChange();
  };

  const welcome = (socket: WebSocket): void => {
    open.add(socket);
    socket.on('message', hear);
    socket.on('close', () => leave(socket));
    socket.send(JSON.stringify(hello(appId, open.size)));
    onChange();
  };

  return {
    newTicket: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '', 'ws://slack').searchParams.get('ticket') ?? '';
      if (tickets.delete(ticket)) server.handleUpgrade(request, socket, head, welcome);
      else socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    },
    connections: () => open.size,
    refresh: () => {
      for (const socket of open) socket.send(JSON.stringify(disconnect()));
    },
    cut: () => {
      for (const socket of open) socket.terminate();
    },
    send: async (parcel, signal) => {
      const [socket] = [...open].filter((each) => each.readyState === WebSocket.OPEN);
      if (socket === undefined) return { kind: 'unreachable' };
      // The next parcel goes to the next connection.
      open.delete(socket);
      open.add(socket);
      const envelope = envelopeOf(parcel);
      const answered = new Promise<Reached>((resolve) => {
        const finish = (reached: Reached): void => {
          waiting.delete(envelope.envelope_id);
          resolve(reached);
        };
        waiting.set(envelope.envelope_id, { socket, finish });
        signal.addEventListener('abort', () => finish({ kind: 'unreachable' }));
      });
      socket.send(JSON.stringify(envelope));
      return answered;
    },
    close: async () => {
      await Promise.all([...open].map(sayGoodbye));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};

/** The client may be about to close as well. One that does not answer is cut off. */
const sayGoodbye = async (socket: WebSocket): Promise<void> => {
  const isClosed = once(socket, 'close');
  const timer = setTimeout(() => socket.terminate(), GOODBYE_MS);
  socket.close();
  await isClosed;
  clearTimeout(timer);
};

const GOODBYE_MS = 500;

/** The client acknowledges with `{}` where the app says nothing. */
const emptyAsNull = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && Object.keys(body).length === 0 ? null : body;

const hello = (appId: string, connections: number) => ({
  type: 'hello',
  num_connections: connections,
  debug_info: {
    host: 'loopback',
    build_number: 1,
    approximate_connection_time: CONNECTION_SECONDS,
  },
  connection_info: { app_id: appId },
});

const disconnect = () => ({
  type: 'disconnect',
  reason: 'refresh_requested',
  debug_info: { host: 'loopback' },
});

const envelopeOf = (parcel: Parcel) => ({
  envelope_id: randomUUID(),
  type: KINDS[parcel.kind],
  accepts_response_payload: parcel.kind !== 'event',
  payload: parcel.payload,
  ...(parcel.kind === 'event'
    ? {
        retry_attempt: parcel.retry?.num ?? 0,
        retry_reason: parcel.retry === null ? '' : socketReason(parcel.retry.reason),
      }
    : {}),
});

/** In Socket Mode a missing acknowledgement is called `timeout`. Constructed. */
const socketReason = (reason: string): string => (reason === 'http_timeout' ? 'timeout' : reason);
