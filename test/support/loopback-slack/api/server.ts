/** Slack's door for the app: the Web API, response_urls, uploads, and the upgrade to Socket Mode. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SocketMode } from '../deliver/over-socket.ts';
import type { World } from '../world/world.ts';
import type { Answered, WebApi } from './call.ts';
import { answerResponseUrl } from './response-url.ts';
import type { Scripts } from './scripts.ts';

export type Parts = { world: World; webApi: WebApi; scripts: Scripts; sockets: SocketMode };

/** Listens on a free port of 127.0.0.1 and tells the world its origin. */
export const listen = async (parts: Parts): Promise<Server> => {
  const server = createServer((request, response) => {
    handle(parts, request).then(
      (answered) => answer(response, answered),
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  server.on('upgrade', parts.sockets.upgrade);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  parts.world.origin = `http://127.0.0.1:${address.port}`;
  return server;
};

const handle = async ({ world, webApi, scripts }: Parts, request: IncomingMessage): Promise<Answered> => {
  const body = await readBody(request);
  const [, kind = '', ...rest] = new URL(request.url ?? '/', 'http://slack').pathname.split('/');
  if (kind === 'api') return webApi({ method: rest.join('/'), ...readArguments(request, body) });
  if (kind === 'commands' || kind === 'actions' || kind === 'app')
    return answerResponseUrl(world, scripts, rest.join('/'), asRecord(JSON.parse(String(body))));
  const upload = kind === 'upload' ? world.uploads.get(rest.join('/')) : undefined;
  if (upload === undefined) return { kind: 'answer', status: 404, headers: {}, body: 'not found' };
  upload.bytes = body.length;
  return { kind: 'answer', status: 200, headers: {}, body: `OK - ${body.length}` };
};

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const readArguments = (
  request: IncomingMessage,
  body: Buffer,
): { token: string | null; args: Record<string, unknown> } => {
  const isJson = (request.headers['content-type'] ?? '').includes('application/json');
  const { token: inBody, ...args } = isJson
    ? asRecord(JSON.parse(String(body) || '{}'))
    : Object.fromEntries(new URLSearchParams(String(body)));
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  return { token: bearer ?? (typeof inBody === 'string' ? inBody : null), args };
};

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const answer = (response: ServerResponse, answered: Answered): void => {
  if (answered.kind === 'hang') return;
  if (answered.kind === 'cut') {
    response.destroy();
    return;
  }
  const isText = typeof answered.body === 'string';
  response.writeHead(answered.status, {
    'content-type': isText ? 'text/plain' : 'application/json; charset=utf-8',
    ...answered.headers,
  });
  response.end(isText ? answered.body : JSON.stringify(answered.body));
};
