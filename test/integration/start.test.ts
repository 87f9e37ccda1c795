import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/connection.ts';
import { startEmbedded } from '../../src/database/embedded-server.ts';
import { POSTGRES_15 } from '../support/database.ts';
import { runServer, type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 90_000;
const EXIT_CONFIG = 78;
const running: ServerProcess[] = [];

const start = async (env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> => {
  const server = await startServer(env);
  running.push(server);
  return server;
};

afterAll(async () => {
  for (const { child, stop } of running)
    if (child.exitCode === null && child.signalCode === null) await stop('SIGKILL');
}, SLOW);

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;

test('a start with nothing set serves, a second start attaches, and both stop cleanly', {
  timeout: SLOW,
}, async () => {
  const first = await start();
  expect(await statusOf(`${first.address}/healthz`)).toBe(200);
  expect(await statusOf(`${first.address}/readyz`)).toBe(200);
  const second = await start({ INROAD_DATA: first.folder });
  expect(await statusOf(`${second.address}/readyz`)).toBe(200);
  expect(await first.stop('SIGTERM')).toBe(0);
  expect(await statusOf(`${second.address}/readyz`)).toBe(200);
  expect(await second.stop('SIGINT')).toBe(0);
});

test('F12: a process killed in the middle leaves nothing that stops the next start', {
  timeout: SLOW,
}, async () => {
  const first = await start();
  await first.stop('SIGKILL');
  const next = await start({ INROAD_DATA: first.folder });
  expect(await statusOf(`${next.address}/readyz`)).toBe(200);
  expect(await next.stop()).toBe(0);
});

test('a port that is taken is one clear sentence', { timeout: SLOW }, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { folder, stop } = await start();
  const { code, err } = await runServer({ INROAD_DATA: folder, PORT: port });
  other.close();
  await stop();
  expect(code).toBe(1);
  expect(err.trim()).toBe(
    'The port is taken by another program: stop that one, or set PORT (for Slack and Feishu EVENTS_PORT) to another number.',
  );
});

test('a database that does not answer is one sentence and no hanging process', {
  timeout: SLOW,
}, async () => {
  const url = 'postgres://inroad:hidden-word@127.0.0.1:1/none';
  const { code, err } = await runServer({ DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) });
  expect(code).toBe(1);
  expect(err).not.toContain('hidden-word');
});

test("DATABASE_URL: a PostgreSQL 15 of one's own serves, and stays empty unless the demo is asked for", {
  timeout: SLOW,
}, async () => {
  const database = await startEmbedded(await mkdtemp(join(tmpdir(), 'inroad-own-')), POSTGRES_15);
  const env = {
    DATABASE_URL: database.url,
    SESSION_SECRET: 'x'.repeat(32),
    CONSOLE_PASSWORD: 'twelve-letters-long',
  };
  const server = await start(env);
  expect(await statusOf(`${server.address}/readyz`)).toBe(200);
  const sql = openDatabase(database.url);
  expect(await sql`select 1 from tenants where is_demo`).toHaveLength(0);
  await sql.end();
  expect(await server.stop()).toBe(0);
  await database.release();
});

test.each([
  ['PORT', 'seventy'],
  ['DATABASE_URL', 'mysql://elsewhere'],
  ['HOST', '0.0.0.0'],
  ['LOG_LEVEL', 'loud'],
  ['SESSION_SECRET', 'short-secret'],
])(
  'a wrong %s is named with what it should be, and the value is not repeated',
  { timeout: SLOW },
  async (name, value) => {
    const { code, err } = await runServer({ [name]: value });
    expect(code).toBe(EXIT_CONFIG);
    expect(err).toContain(`${name} should`);
    expect(err).not.toContain(value);
  },
);
