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

test('first admins are read from their list, and a wrong one is named without its value', () => {
  const list = 'slack:T1:U1, feishu:tk_9:ou_7，web:Ada Root';
  expect(readConfig({ ADMIN_IDENTITIES: list })).toMatchObject({
    ok: true,
    config: {
      adminIdentities: [
        { platform: 'slack', workspaceKey: 'T1', userKey: 'U1' },
        { platform: 'feishu', workspaceKey: 'tk_9', userKey: 'ou_7' },
        { platform: 'web', workspaceKey: 'console', userKey: 'ada root' },
      ],
    },
  });
  expect(readConfig({})).toMatchObject({ config: { adminIdentities: [] } });
  for (const wrong of ['slack:T1', 'teams:T1:U1', 'web:', 'web:a:b', 'slack:T1:U1:x', 'feishu::ou_7']) {
    const read = readConfig({ ADMIN_IDENTITIES: wrong });
    expect(read.ok ? [] : read.problems).toEqual([
      expect.stringMatching(/^ADMIN_IDENTITIES should be a list/),
    ]);
  }
});
