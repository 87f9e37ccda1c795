import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { environment, readConfig } from '../../src/config.ts';

const NAMES = Object.keys(environment.shape);

test('.env.example and the README name exactly the variables that are read', async () => {
  const example = await readFile('.env.example', 'utf8');
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(NAMES.toSorted());
  const readme = await readFile('README.md', 'utf8');
  for (const name of NAMES) expect(readme).toContain(`\`${name}\``);
});

test('with nothing set the demo company runs on the embedded database', () => {
  const read = readConfig({});
  expect(read).toMatchObject({ ok: true, config: { databaseUrl: null, demo: true, host: '127.0.0.1' } });
});

test("a database of one's own gets no demo company unless asked for", () => {
  const env = { DATABASE_URL: 'postgres://db/inroad', SESSION_SECRET: 'x'.repeat(32) };
  expect(readConfig(env)).toMatchObject({ ok: true, config: { demo: false } });
  expect(readConfig({ ...env, DEMO: 'true' })).toMatchObject({ ok: true, config: { demo: true } });
});
