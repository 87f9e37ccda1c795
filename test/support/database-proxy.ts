/** Stands between a server and its PostgreSQL, and breaks the line as a network or a failing machine would. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** `pass`: as if it were not there. `refuse`: every line is cut. `hang`: lines stay open, nothing comes through. */
export type LineState = 'pass' | 'refuse' | 'hang';

export type DatabaseProxy = {
  /** For DATABASE_URL. */
  url: string;
  set: (state: LineState) => void;
  close: () => void;
};

export const startDatabaseProxy = async (databaseUrl: string): Promise<DatabaseProxy> => {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let state: LineState = 'pass';
  const server = createServer((client) => {
    if (state === 'refuse') return client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on('data', (chunk) => {
        if (state === 'pass') to.write(chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.toString(),
    set: (next) => {
      state = next;
      // What went silent does not come back: a line that has lost bytes is of no use.
      if (next !== 'hang') cut();
    },
    close: () => {
      cut();
      server.close();
    },
  };
};
