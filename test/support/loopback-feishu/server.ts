/** The server of the loopback Feishu on 127.0.0.1: the open API, and the door of the long connection. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiCall, answerCall, type HttpAnswer, plannedAnswer } from './api/answer-call.ts';
import type { Rates } from './api/rates.ts';
import type { ApiRequest } from './api/route.ts';
import { findRoute, type RouteId } from './api/routes.ts';
import type { Script } from './api/script.ts';
import type { LongConnection } from './pushing/long-connection.ts';
import type { World } from './world.ts';

export type Server = { url: string; calls: ApiCall[]; close: () => Promise<void> };

type Parts = { world: World; rates: Rates; script: Script; connection: LongConnection };

export const startServer = async (parts: Parts): Promise<Server> => {
  const calls: ApiCall[] = [];
  const http = createServer((incoming, outgoing) => {
    serve(parts, calls, incoming, outgoing).catch((error: unknown) => {
      outgoing.writeHead(500).end(String(error));
    });
  });
  http.on('upgrade', parts.connection.upgrade);
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  const { port } = http.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  parts.connection.servedAt(url);
  return {
    url,
    calls,
    close: async () => {
      parts.connection.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
};

const serve = async (
  { world, rates, script, connection }: Parts,
  calls: ApiCall[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const request = await requestOf(incoming);
  const route: RouteId | 'unknown' =
    request.path === connection.path
      ? 'connection'
      : (findRoute(request.method, request.path)?.route.id ?? 'unknown');
  const call = record(world, route, request, incoming.url ?? '');
  calls.push(call);
  world.changed();
  const plan = route === 'unknown' ? null : script.take(route);
  if (plan === 'hang') return;
  if (plan === 'cut') return void incoming.socket.destroy();
  if (plan !== null && typeof plan === 'object' && 'wait' in plan) await plan.wait;
  const planned = plannedAnswer(plan);
  const answer =
    planned ??
    (route === 'connection' ? connection.endpoint(request) : await answerCall(world, rates, request));
  if (plan === 'cutAfter') return void incoming.socket.destroy();
  finish(call, answer);
  world.changed();
  const body = Buffer.from(JSON.stringify(answer.body));
  outgoing.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
  outgoing.end(body);
};

const record = (world: World, route: ApiCall['route'], request: ApiRequest, path: string): ApiCall => ({
  at: world.now(),
  route,
  method: request.method,
  path,
  token: request.token,
  body: request.raw.toString(),
  status: 0,
  code: null,
  rule: null,
});

const finish = (call: ApiCall, { status, body, rule }: HttpAnswer): void => {
  call.status = status;
  call.code = typeof body.code === 'number' ? body.code : null;
  call.rule = rule ?? null;
};

const requestOf = async (incoming: IncomingMessage): Promise<ApiRequest> => {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const [, token] = /^Bearer (.+)$/.exec(incoming.headers.authorization ?? '') ?? [];
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    raw: Buffer.concat(chunks),
    contentType: incoming.headers['content-type'] ?? '',
    token: token ?? null,
  };
};
