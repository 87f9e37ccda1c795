/** Stands between a server and its PostgreSQL, and breaks the lines as a network or a failing machine would. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * `pass`: as if it were not there. `refuse`: every line is cut, none is taken. `hang`: lines stay open and nothing comes
 * through; those that were there are dead for good, as behind a firewall that has forgotten them.
 */
export type LineState = 'pass' | 'refuse' | 'hang';

/** What passes through, before it does; false: it goes no further. */
export type Spy = (chunk: Buffer, to: 'database' | 'server') => boolean;

export type DatabaseProxy = {
  /** For DATABASE_URL. */
  url: string;
  set: (state: LineState) => void;
  /** Null: nobody looks. */
  spy: (spy: Spy | null) => void;
  close: () => void;
};

export const startDatabaseProxy = async (databaseUrl: string): Promise<DatabaseProxy> => {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const dead = new Set<Socket>();
  let state: LineState = 'pass';
  let spy: Spy | null = null;
  const server = createServer((client) => {
    if (state === 'refuse') return client.destroy();
    const upstream = connect(Number(target.port), target.hostname);
    for (const [from, to, name] of [
      [client, upstream, 'database'],
      [upstream, client, 'server'],
    ] as const) {
      open.add(from);
      if (state === 'hang') dead.add(from);
      from.on('data', (chunk: Buffer) => {
        if (!dead.has(from) && spy?.(chunk, name) !== false) to.write(chunk);
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
      if (next === 'refuse') cut();
      if (next === 'hang') for (const socket of open) dead.add(socket);
    },
    spy: (next) => {
      spy = next;
    },
    close: () => {
      cut();
      server.close();
    },
  };
};
