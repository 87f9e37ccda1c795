/** Signed requests: read once, checked, and only then given to Bolt. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import { boltLogger } from './bolt-logger.ts';
import { BODY_BYTES } from './limits.ts';
import { signatureProblem } from './signature.ts';
import { EVENTS_PATH, type RunningSlack, type SlackOptions } from './slack-options.ts';

type Options = Pick<SlackOptions, 'log' | 'now'>;

/** Our own check has been made: Bolt parses, and answers. */
export const makeHttpReceiver = (signingSecret: string, { log }: Options): HTTPReceiver =>
  new HTTPReceiver({
    signingSecret,
    signatureVerification: false,
    endpoints: EVENTS_PATH,
    bodyLimit: BODY_BYTES,
    logger: boltLogger(log),
    // Without a word against it, so that Slack sends the event again.
    processEventErrorHandler: async ({ error, response }) => {
      log.warn({ code: 'code' in error ? error.code : undefined }, 'Slack is told to send it again');
      end(response, 503);
      return true;
    },
    unhandledRequestHandler: ({ response }) => end(response, 503),
  });

export const makeListener =
  (receiver: HTTPReceiver, secret: string, { log, now }: Options): RunningSlack['listener'] =>
  (request, response) => {
    const refuse = (status: number, reason: string) => {
      log.warn({ status, reason, from: request.socket.remoteAddress }, 'a request is not taken for Slack’s');
      end(response, status);
    };
    readBody(request).then(
      (body) => {
        if (body === null) return refuse(413, 'too large');
        if (isEncoded(request)) return refuse(401, 'encoded');
        if (isCertificateCheck(request, body)) return end(response, 200);
        const signed = {
          signatures: request.headersDistinct['x-slack-signature'] ?? [],
          timestamps: request.headersDistinct['x-slack-request-timestamp'] ?? [],
          body,
        };
        const problem = signatureProblem(signed, secret, now());
        if (problem !== null) return refuse(401, problem);
        handOver(receiver, Object.assign(request, { rawBody: body }), response);
      },
      () => response.destroy(),
    );
  };

/** Bolt throws for what it does not serve, such as GET. */
const handOver = (receiver: HTTPReceiver, request: IncomingMessage, response: ServerResponse): void => {
  try {
    receiver.requestListener(request, response);
  } catch {
    end(response, 404);
  }
};

/** Null where it is too large: nothing of it is kept, and the rest is not waited for. */
const readBody = (request: IncomingMessage): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_BYTES) chunks.push(chunk);
      else resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });

/** Slack signs the bytes that it sends: it never packs them. */
const isEncoded = ({ headers }: IncomingMessage): boolean =>
  (headers['content-encoding'] ?? 'identity') !== 'identity';

/** Slack looks at our certificate now and then, without a signature. Nothing else of such a request is read. */
const isCertificateCheck = ({ headers }: IncomingMessage, body: Buffer): boolean =>
  headers['content-type'] === 'application/x-www-form-urlencoded' &&
  body.length < 200 &&
  new URLSearchParams(body.toString()).get('ssl_check') === '1';

const end = (response: ServerResponse, status: number): void => {
  const isTooLarge = status === 413;
  if (!response.headersSent) response.writeHead(status, isTooLarge ? { connection: 'close' } : {});
  response.end();
};
