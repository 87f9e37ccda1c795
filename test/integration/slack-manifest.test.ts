/** `npm run slack:manifest`, started as anybody starts it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Starts of Node on a busy machine. */
const SLOW = 60_000;

const print = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['src/slack-manifest.ts', ...args], { encoding: 'utf8' });

test('prints the manifest for Socket Mode, or with an address for requests', { timeout: SLOW }, async () => {
  expect(JSON.parse((await print()).stdout)).toMatchObject({ settings: { socket_mode_enabled: true } });
  expect(JSON.parse((await print('https://events.example.com')).stdout)).toMatchObject({
    settings: { event_subscriptions: { request_url: 'https://events.example.com/slack/events' } },
  });
});

test.each([[['http://events.example.com']], [['https://a.example.com', 'more']]])(
  'says how it is called where it is called with %j',
  { timeout: SLOW },
  async (args) => {
    await expect(print(...args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run --silent slack:manifest'),
      stdout: '',
    });
  },
);
