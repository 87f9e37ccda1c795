/** Takes Feishu's pushes: read, checked, handled, answered. Nothing is acknowledged that is not stored. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventDispatcher } from '@larksuiteoapi/node-sdk';
import type { Log } from '../../log.ts';
import type { Listener } from '../events-server.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { type Checked, checkRequest, type RequestSecrets } from './request-check.ts';

export type WebhookParts = {
  secrets: () => RequestSecrets;
  dispatcher: EventDispatcher;
  log: Log;
  now: () => Date;
};

type Answer = { status: number; body: unknown };

export const makeListener =
  (parts: WebhookParts): Listener =>
  (request, response) => {
    void answerTo(parts, request)
      .catch((error: unknown): Answer => {
        // Never the message: it may quote a note.
        parts.log.error({ fault: error instanceof Error ? error.name : 'not an error' }, 'a push failed');
        return { status: 503, body: {} };
      })
      .then((answer) => send(response, answer));
  };

const answerTo = async (parts: WebhookParts, request: IncomingMessage): Promise<Answer> => {
  if (request.method !== 'POST') return { status: 405, body: {} };
  const body = await readBody(request);
  if (body === null) return { status: 413, body: {} };
  const checked = checkRequest(
    {
      body,
      timestamp: headerOf(request, 'x-lark-request-timestamp'),
      nonce: headerOf(request, 'x-lark-request-nonce'),
      signature: headerOf(request, 'x-lark-signature'),
    },
    parts.secrets(),
    parts.now(),
  );
  return act(parts, checked);
};

const act = async ({ dispatcher, log }: WebhookParts, checked: Checked): Promise<Answer> => {
  switch (checked.kind) {
    case 'refused':
      log.warn({ reason: checked.reason }, 'a push was refused');
      return { status: 401, body: {} };
    case 'challenge':
      return { status: 200, body: { challenge: checked.challenge } };
    case 'event': {
      const handled: unknown = await dispatcher.invoke(checked.payload, { needCheck: false });
      // The SDK answers words for an event that nobody registered for.
      return { status: 200, body: typeof handled === 'object' && handled !== null ? handled : {} };
    }
  }
};

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** Null where it is too long: known before it is parsed, by what it says of itself or by what comes. */
const readBody = async (request: IncomingMessage): Promise<Buffer | null> => {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  if (response.destroyed) return;
  const text = JSON.stringify(body);
  const close = status === 413 ? { connection: 'close' } : {};
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...close });
  response.end(text);
};
