/** The least of a vendor that takes what we send: answers at once, and tells who was sent something. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked, and the answer as JSON. `to`: whom a message is for; null where it is none. */
export type Answerer = (
  path: string,
  body: string,
  authorization: string,
) => { answer: object; to: string | null };

export type Vendor = {
  url: string;
  /** Called for every message that comes in. */
  onMessage: (heard: (to: string) => void) => void;
  close: () => void;
};

export const startVendor = async (answerer: Answerer): Promise<Vendor> => {
  let heard: (to: string) => void = () => undefined;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString();
    const { answer, to } = answerer(request.url ?? '', body, request.headers.authorization ?? '');
    if (to !== null) heard(to);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    onMessage: (listener) => {
      heard = listener;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
