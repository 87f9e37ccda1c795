import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 90_000;
const running: ServerProcess[] = [];

afterAll(async () => {
  for (const { stop } of running) await stop();
}, SLOW);

type Ended = { code: number; out: string; err: string };

/** As `npm run import` does, in a terminal of the given language. */
const runCommand = (words: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> =>
  new Promise((ended) => {
    const child = execFile(
      process.execPath,
      ['src/import/main.ts', ...words],
      { env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', ...env } },
      (_error, out, err) => ended({ code: child.exitCode ?? -1, out, err }),
    );
  });

const fileWith = async (text: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'inroad-import-')), 'accounts.csv');
  await writeFile(path, text);
  return path;
};

test('beside a running server a file is previewed, then imported, in the language of the terminal', {
  timeout: SLOW,
}, async () => {
  const server = await startServer();
  running.push(server);
  const env = { INROAD_DATA: server.folder };
  const file = await fileWith('客户名称,负责人\n常州明远仪器有限公司,陈宇\n');
  const preview = await runCommand(['accounts', file], { ...env, LANG: 'zh_CN.UTF-8' });
  expect(preview).toMatchObject({ code: 0, err: '' });
  expect(preview.out).toContain('第 2 行：常州明远仪器有限公司');
  expect(preview.out).toContain('以上只是预览');
  const done = await runCommand(['accounts', file, '--yes'], env);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toContain('Written: 1');
  const bad = await runCommand(['accounts', await fileWith('name\nAcme Ltd\n'), '--yes'], env);
  expect(bad.code).toBe(1);
  expect(bad.err).toContain('row 2: no owner');
});

test('where there is no company, no file or no sense, one sentence says so and the status is not 0', {
  timeout: SLOW,
}, async () => {
  const env = { INROAD_DATA: await mkdtemp(join(tmpdir(), 'inroad-empty-')) };
  const none = await runCommand(['accounts', await fileWith('name\nAcme Ltd\n')], env);
  expect(none.code).toBe(1);
  expect(none.err).toContain('There is no company to import into yet');
  const noFile = await runCommand(['accounts', '/nowhere.csv'], env);
  expect(noFile.code).toBe(1);
  expect(noFile.err).toContain('no such file');
  const senseless = await runCommand(['deals'], env);
  expect(senseless.code).toBe(1);
  expect(senseless.err).toContain('Usage: npm run import');
});
