import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { referringFirst } from '../../src/demo/clear-demo.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 90_000;
let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
}, SLOW);
afterAll(async () => {
  await server.stop('SIGTERM');
}, SLOW);

const conversation = async (): Promise<string> => {
  const entrance = await fetch(server.address, { redirect: 'manual' });
  const cookie = (entrance.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  return (await fetch(server.address, { headers: { cookie } })).text();
};
const cardsIn = (page: string): number => page.split('<article').length - 1;

test('npm run demo loads the company anew beside a running server, and open consoles go on', {
  timeout: SLOW,
}, async () => {
  const before = await conversation();
  expect(cardsIn(before)).toBeGreaterThan(3);
  // Waited for without standing still: else a connection that the server closes meanwhile is taken for an open one.
  const reload = await promisify(execFile)(process.execPath, ['src/demo/main.ts'], {
    env: { PATH: process.env.PATH ?? '', INROAD_DATA: server.folder },
  });
  expect(reload.stderr).toBe('');
  const after = await conversation();
  expect(cardsIn(after)).toBe(cardsIn(before));
  expect(after).not.toBe(before);
});

test('a table is emptied before those it refers to', () => {
  const order = referringFirst([
    { table: 'people', references: 'accounts' },
    { table: 'accounts', references: null },
    { table: 'visits', references: 'people' },
    { table: 'visits', references: 'accounts' },
  ]);
  expect(order).toEqual(['visits', 'people', 'accounts']);
});
