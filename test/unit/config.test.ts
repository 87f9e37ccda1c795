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

test('.env.example is a configuration as it stands', async () => {
  const example = await readFile('.env.example', 'utf8');
  const lines = [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
  const read = readConfig(Object.fromEntries(lines));
  expect(read).toMatchObject({ ok: true, config: { platforms: { slack: null, feishu: null } } });
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

test('a platform that is half set up is named, with what is missing', () => {
  const problemsOf = (env: Record<string, string>) => {
    const read = readConfig(env);
    return read.ok ? [] : read.problems.map((problem) => problem.split(' ')[0]);
  };
  expect(problemsOf({ SLACK_BOT_TOKEN: 'xoxb-1' })).toEqual(['SLACK_SIGNING_SECRET']);
  expect(problemsOf({ SLACK_APP_TOKEN: 'xapp-1' })).toEqual(['SLACK_BOT_TOKEN']);
  expect(problemsOf({ SLACK_BOT_TOKEN: 'secret', SLACK_APP_TOKEN: 'xapp-1' })).toEqual(['SLACK_BOT_TOKEN']);
  const feishu = { FEISHU_APP_ID: 'cli_0123456789abcdef', FEISHU_APP_SECRET: 's' };
  expect(problemsOf({ FEISHU_APP_SECRET: 's' })).toEqual(['FEISHU_APP_ID']);
  expect(problemsOf({ ...feishu, FEISHU_DOMAIN: 'https://elsewhere.example' })).toEqual(['FEISHU_DOMAIN']);
  expect(problemsOf({ SLACK_API_URL: 'https://elsewhere.example' })).toEqual(['SLACK_API_URL']);
  // Before an @ an address is a name and a password, and the token would go to whoever stands behind it.
  const disguised = 'http://127.0.0.1:80@elsewhere.example/api/';
  expect(problemsOf({ SLACK_API_URL: disguised })).toEqual(['SLACK_API_URL']);
  expect(problemsOf({ ...feishu, FEISHU_DOMAIN: disguised })).toEqual(['FEISHU_DOMAIN']);
  expect(problemsOf({ SLACK_API_URL: 'http://127.0.0.1:80/api/' })).toEqual([]);
});

test('Feishu’s webhook refuses to start without an encrypt key', () => {
  const env = { FEISHU_APP_ID: 'cli_0123456789abcdef', FEISHU_APP_SECRET: 's', FEISHU_MODE: 'webhook' };
  const read = readConfig(env);
  expect(read.ok ? [] : read.problems).toEqual([
    expect.stringMatching(/^FEISHU_ENCRYPT_KEY should be set/),
    expect.stringMatching(/^FEISHU_VERIFICATION_TOKEN should be set/),
  ]);
  const whole = { ...env, FEISHU_ENCRYPT_KEY: 'k', FEISHU_VERIFICATION_TOKEN: 'v' };
  expect(readConfig(whole)).toMatchObject({
    ok: true,
    config: { platforms: { feishu: { mode: 'webhook' } } },
  });
});
