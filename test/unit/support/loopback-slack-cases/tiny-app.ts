/** An app that says what it is told to. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export type TinyApp = {
  url: string;
  /** What it answers from now on; `hold`: not before `release`. */
  answer: (next: { status?: number; body?: unknown; hold?: boolean; noRetry?: boolean }) => void;
  release: () => void;
  /** Resolves when it has heard something since the last `answer`. */
  hears: () => Promise<void>;
  /** Bodies received, payloads of interactions taken out of their form. */
  heard: Record<string, unknown>[];
  /** Headers received, in the same order. */
  headers: NodeJS.Dict<string | string[]>[];
  close: () => Promise<void>;
};

export const startTinyApp = async (): Promise<TinyApp> => {
  const heard: TinyApp['heard'] = [];
  const headers: TinyApp['headers'] = [];
  let next: Parameters<TinyApp['answer']>[0] = {};
  let ear = Promise.withResolvers<void>();
  let gate = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    headers.push(request.headers);
    heard.push(read(request.headers['content-type'] ?? '', body));
    ear.resolve();
    if (next.hold === true) await gate.promise;
    const noRetry = next.noRetry === true ? { 'x-slack-no-retry': '1' } : {};
    response.writeHead(next.status ?? 200, { 'content-type': 'application/json', ...noRetry });
    response.end(next.body === undefined ? '' : JSON.stringify(next.body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/slack/events`,
    answer: (answer) => {
      next = answer;
      ear = Promise.withResolvers<void>();
      gate = Promise.withResolvers<void>();
    },
    release: () => gate.resolve(),
    hears: () => ear.promise,
    heard,
    headers,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const read = (contentType: string, body: string): Record<string, unknown> => {
  if (contentType.includes('json')) return JSON.parse(body);
  const fields = Object.fromEntries(new URLSearchParams(body));
  return fields.payload === undefined ? fields : JSON.parse(fields.payload);
};
