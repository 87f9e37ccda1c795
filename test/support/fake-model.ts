/** An endpoint that speaks OpenAI's chat completions and does what the script says, faults included. It checks what it is sent. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

export type Turn =
  | { kind: 'answer'; content: string; tokens?: number }
  | { kind: 'status'; status: number; retryAfterSeconds?: number }
  | { kind: 'hang' }
  | { kind: 'cut' }
  | { kind: 'raw'; body: string };

export type FakeModel = {
  baseUrl: string;
  /** Bodies received, in order. */
  asked: z.output<typeof request>[];
  close: () => Promise<void>;
};

const request = z.object({
  model: z.string().min(1),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })).length(2),
  response_format: z.object({ type: z.literal('json_object') }),
});

/** What is done about a request, by what it asks. */
type Script = (question: string) => Turn;

/** Each request takes the next turn; the last one goes on. */
export const startFakeModel = async (script: readonly Turn[] | Script): Promise<FakeModel> => {
  const asked: FakeModel['asked'] = [];
  const server = createServer((incoming, response) => {
    void bodyOf(incoming).then((body) => {
      const parsed = request.safeParse(JSON.parse(body));
      if (!parsed.success || incoming.url !== '/v1/chat/completions') {
        response.writeHead(400).end('{"error":{"message":"bad request"}}');
        return;
      }
      const turn =
        typeof script === 'function'
          ? script(parsed.data.messages.at(-1)?.content ?? '')
          : (script[Math.min(asked.length, script.length - 1)] ?? { kind: 'hang' });
      asked.push(parsed.data);
      act(response, turn);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of incoming) body += String(chunk);
  return body;
};

const act = (response: ServerResponse, turn: Turn): void => {
  if (turn.kind === 'hang') return;
  if (turn.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
    response.write('{"choices":');
    response.destroy();
    return;
  }
  if (turn.kind === 'status') {
    const wait =
      turn.retryAfterSeconds === undefined ? {} : { 'retry-after': String(turn.retryAfterSeconds) };
    response.writeHead(turn.status, { 'content-type': 'application/json', ...wait });
    response.end('{"error":{"message":"no"}}');
    return;
  }
  const body = turn.kind === 'raw' ? turn.body : completion(turn.content, turn.tokens ?? 100);
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
};

const completion = (content: string, tokens: number): string =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    created: 0,
    model: 'fake',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: { prompt_tokens: 0, completion_tokens: tokens, total_tokens: tokens },
  });
