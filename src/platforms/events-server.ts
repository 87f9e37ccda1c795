/** Takes what Slack and Feishu send, on a port of its own: nothing else answers there. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export type EventsServer = { address: string; stop: () => Promise<void> };

/** A platform resends what gets no answer; requests under way may end. */
const STOP_GRACE_MS = 3_000;

/** `listeners` by path, such as `/slack/events`. Rejects with the system's own error where the port cannot be had. */
export const startEventsServer = async (
  { host, port }: { host: string; port: number },
  listeners: ReadonlyMap<string, Listener>,
): Promise<EventsServer> => {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const listener = listeners.get(path);
    if (listener !== undefined) return listener(request, response);
    response.writeHead(404).end();
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => listening());
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS).unref();
      }),
  };
};
