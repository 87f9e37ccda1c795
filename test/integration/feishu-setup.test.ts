import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHelp } from '../../src/chat/help.ts';
import { makeRegistry, type Registry } from '../../src/chat/registry.ts';
import { MAX_SLASH_COMMANDS } from '../../src/platforms/feishu/limits.ts';
import { SCOPES } from '../../src/platforms/feishu/setup.ts';
import { planOf, slashCommandsOf } from '../../src/platforms/feishu/slash-commands.ts';
import { salesCommands } from '../../src/sales/commands.ts';
import type { Desk } from '../../src/sales/desk.ts';
import { type LoopbackFeishu, startLoopbackFeishu } from '../support/loopback-feishu/loopback-feishu.ts';

let vendor: LoopbackFeishu;
beforeAll(async () => {
  vendor = await startLoopbackFeishu();
});
afterAll(() => vendor.close());

const run = promisify(execFile);

const setUp = async (env: Record<string, string> = {}): Promise<{ code: number; said: string }> => {
  const { appId, appSecret } = vendor.app;
  const whole = {
    PATH: process.env.PATH,
    FEISHU_APP_ID: appId,
    FEISHU_APP_SECRET: appSecret,
    FEISHU_DOMAIN: vendor.url,
    ...env,
  };
  try {
    const { stdout } = await run('node_modules/.bin/node', ['src/feishu-setup.ts'], { env: whole });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
};

const commandNames = () => {
  const calls = vendor.callsOf('slash.create');
  return calls.map(({ body }) => JSON.parse(body).command);
};

test('registers every command that can be typed, once; a second run changes nothing', async () => {
  const first = await setUp();
  expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/slash commands: \d+ new, 0 changed/) });
  expect(commandNames()).toEqual(expect.arrayContaining(['visit', 'tasks', 'find', 'help']));
  const calls = vendor.calls.length;
  const second = await setUp();
  expect(second.said).toContain('slash commands: 0 new, 0 changed, 0 removed');
  expect(vendor.calls.slice(calls).map(({ method }) => method)).not.toContain('PATCH');
  expect(vendor.refusals()).toEqual([]);
}, 60_000);

test('says what to switch on by hand, and that nothing is missing', async () => {
  const { said } = await setUp();
  for (const word of [
    'im.message.receive_v1',
    'card.action.trigger',
    'long connection',
    'publish a version',
  ]) {
    expect(said).toContain(word);
  }
  expect(said).not.toContain('missing');
}, 60_000);

test('names each scope that is missing, with what it is for', async () => {
  vendor.app.scopes.delete('im:chat.members:read');
  const { code, said } = await setUp();
  vendor.app.scopes.add('im:chat.members:read');
  expect(code).toBe(1);
  expect(said).toContain('missing  scope im:chat.members:read, to offer a member the groups');
}, 60_000);

test('a wrong secret is told in words, and never repeated', async () => {
  const { code, said } = await setUp({ FEISHU_APP_SECRET: 'wrong-secret-canary' });
  expect(code).toBe(1);
  expect(said).toContain('secret is wrong');
  expect(said).not.toContain('canary');
}, 60_000);

test('without an app nothing is asked of Feishu', async () => {
  const calls = vendor.calls.length;
  const { code, said } = await setUp({ FEISHU_APP_ID: '', FEISHU_APP_SECRET: '' });
  expect([code, said]).toEqual([78, expect.stringContaining('FEISHU_APP_ID')]);
  expect(vendor.calls).toHaveLength(calls);
}, 60_000);

test('no scope reads messages of groups that do not address the bot', () => {
  const all = SCOPES.map(({ name }) => name).filter((name) => name.includes('group_msg'));
  expect(all).toEqual([]);
});

test('what was registered before and is none of ours is removed; what says something else is changed', () => {
  const registry: Registry<Desk> = makeRegistry<Desk>([...salesCommands(), makeHelp(() => registry)]);
  const wanted = slashCommandsOf(registry.commands);
  expect(wanted.length).toBeLessThanOrEqual(MAX_SLASH_COMMANDS);
  const there = wanted.map((one, index) => ({ ...one, command_id: `id${index}` }));
  expect(planOf(wanted, there)).toEqual({ create: [], change: [], remove: [] });
  const [first, ...rest] = there;
  if (first === undefined) throw new Error('no commands');
  const stale = { ...first, command: 'old', command_id: 'id-old' };
  const odd = { ...first, description: { default_value: 'something else' } };
  expect(planOf(wanted, [odd, stale, ...rest.slice(1)])).toMatchObject({
    create: [{ command: rest[0]?.command }],
    change: [{ id: first.command_id }],
    remove: [{ command: 'old' }],
  });
});

test('a hundred commands are registered, the next one is not', () => {
  const command = (index: number) => ({
    words: { 'zh-CN': [], en: [`c${index}`] },
    summary: { 'zh-CN': '一', en: 'one' },
    example: { 'zh-CN': '一', en: 'one' },
  });
  const many = (count: number) => Array.from({ length: count }, (_, index) => command(index));
  expect(slashCommandsOf(many(MAX_SLASH_COMMANDS))).toHaveLength(MAX_SLASH_COMMANDS);
  expect(slashCommandsOf(many(MAX_SLASH_COMMANDS + 1))).toHaveLength(MAX_SLASH_COMMANDS);
});
