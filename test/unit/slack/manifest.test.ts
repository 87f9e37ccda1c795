import { describe, expect, it } from 'vitest';
import { makeHelp } from '../../../src/chat/help.ts';
import { LOCALES } from '../../../src/chat/locale.ts';
import { makeRegistry, type Registry } from '../../../src/chat/registry.ts';
import { slashLine } from '../../../src/chat/slash-line.ts';
import { typedText } from '../../../src/platforms/slack/inbound/commands.ts';
import { type SlackManifest, slackManifest } from '../../../src/platforms/slack/manifest.ts';
import { manifestProblems } from '../../../src/platforms/slack/manifest-problems.ts';
import { RESERVED_COMMANDS } from '../../../src/platforms/slack/reserved-commands.ts';
import type { SlackCommand } from '../../../src/platforms/slack/slack-options.ts';
import { salesCommands } from '../../../src/sales/commands.ts';
import type { Desk } from '../../../src/sales/desk.ts';

const registry: Registry<Desk> = makeRegistry<Desk>([...salesCommands(), makeHelp(() => registry)]);
const inSocketMode = slackManifest(registry.commands, null);
const overHttp = slackManifest(registry.commands, 'https://events.example.com/');

const slashCommands = (manifest: SlackManifest) => manifest.features?.slash_commands ?? [];

describe('the manifest made from the registry', () => {
  it('breaks none of Slack’s documented limits', () => {
    expect(manifestProblems(inSocketMode)).toEqual([]);
    expect(manifestProblems(overHttp)).toEqual([]);
  });

  it('has every English word that Slack does not keep for itself, and /inroad for all the others', () => {
    const words = registry.commands
      .flatMap(({ words: { en } }) => en)
      .filter((word) => !RESERVED_COMMANDS.has(word));
    const names = slashCommands(inSocketMode).map(({ command }) => command);
    expect(names.toSorted()).toEqual([...new Set(['inroad', ...words])].map((word) => `/${word}`).toSorted());
    expect(names).toContain('/visit');
    expect(names).not.toContain('/help');
  });

  it('explains each command in both languages', () => {
    for (const { command, description } of slashCommands(inSocketMode))
      expect(description, command).toMatch(/^[^·]*[a-z][^·]* · .*\p{Script=Han}/u);
  });

  it('shows behind a command what the help’s example says, in both languages', () => {
    const visits = slashCommands(inSocketMode).find(({ command }) => command === '/visits');
    expect(visits?.usage_hint).toBe('me this month · 我 本月');
  });

  it('has the command of every line that the help shows in Slack, and that line reaches what it explains', () => {
    const names = slashCommands(inSocketMode).map(({ command }) => command);
    for (const command of registry.commands.filter(({ words }) => words.en.length > 0)) {
      for (const locale of LOCALES) {
        const [name = '', ...rest] = slashLine(command.example[locale], { platform: 'slack' }).split(' ');
        expect(names).toContain(name);
        const [, word = ''] = /^\/(\S+)/.exec(typedText(registry.commands, name, rest.join(' '))) ?? [];
        expect(registry.byWord(word)?.name).toBe(command.name);
      }
    }
  });

  it('asks for no scope that reads what is not addressed to the bot, and for nothing as a user', () => {
    const scopes = inSocketMode.oauth_config?.scopes;
    expect(scopes).toEqual({
      bot: [
        'app_mentions:read',
        'channels:read',
        'groups:read',
        'chat:write',
        'commands',
        'files:write',
        'im:history',
        'users:read',
      ],
    });
    expect(inSocketMode.settings?.event_subscriptions?.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'message.im',
      'tokens_revoked',
    ]);
  });

  it('names the address everywhere over HTTP, and nowhere in Socket Mode', () => {
    const url = 'https://events.example.com/slack/events';
    expect(overHttp.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { is_enabled: true, request_url: url, message_menu_options_url: url },
    });
    for (const command of slashCommands(overHttp)) expect(command.url).toBe(url);
    expect(inSocketMode.settings).toMatchObject({ socket_mode_enabled: true });
    expect(JSON.stringify(inSocketMode)).not.toContain('https://');
  });
});

const long = (length: number) => 'x'.repeat(length);
const several = <T>(count: number, one: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => one(i));

const withCommands = (slash_commands: ReturnType<typeof slashCommands>): SlackManifest => ({
  ...inSocketMode,
  features: { ...inSocketMode.features, slash_commands },
});
const withCommand = (part: Partial<ReturnType<typeof slashCommands>[number]>) =>
  withCommands([{ command: '/visit', description: 'd', ...part }]);
type Shortcuts = NonNullable<NonNullable<SlackManifest['features']>['shortcuts']>;
const withShortcuts = (shortcuts: Shortcuts): SlackManifest => ({
  ...inSocketMode,
  features: { ...inSocketMode.features, shortcuts },
});
const withShortcut = (part: Partial<Shortcuts[number]>) =>
  withShortcuts([{ type: 'global', name: 'n', callback_id: 'c', description: 'd', ...part }]);
const displayed = (part: Partial<SlackManifest['display_information']>): SlackManifest => ({
  ...inSocketMode,
  display_information: { ...inSocketMode.display_information, ...part },
});

describe('a manifest that Slack would refuse', () => {
  it.each<[string, number, (length: number) => SlackManifest]>([
    ['name', 35, (n) => displayed({ name: long(n) })],
    ['description', 140, (n) => displayed({ description: long(n) })],
    ['long description', 4_000, (n) => displayed({ long_description: long(n) })],
    ['command', 32, (n) => withCommand({ command: `/${long(n - 1)}` })],
    ['description of a command', 2_000, (n) => withCommand({ description: long(n) })],
    ['hint of a command', 1_000, (n) => withCommand({ usage_hint: long(n) })],
    [
      'list of commands',
      50,
      (n) => withCommands(several(n, (i) => ({ command: `/c${i}`, description: 'd' }))),
    ],
    ['name of a shortcut', 24, (n) => withShortcut({ name: long(n) })],
    ['description of a shortcut', 150, (n) => withShortcut({ description: long(n) })],
    ['id of a shortcut', 255, (n) => withShortcut({ callback_id: long(n) })],
    [
      'list of shortcuts',
      10,
      (n) =>
        withShortcuts(
          several(n, (i) => ({ type: 'global', name: 'n', callback_id: `c${i}`, description: 'd' })),
        ),
    ],
  ])('has a %s longer than %i', (_, most, manifest) => {
    expect(manifestProblems(manifest(most))).toEqual([]);
    expect(manifestProblems(manifest(most + 1))).toHaveLength(1);
  });

  it('has a long description of fewer than 175 characters', () => {
    expect(manifestProblems(displayed({ long_description: long(175) }))).toEqual([]);
    expect(manifestProblems(displayed({ long_description: long(174) }))).toHaveLength(1);
  });

  it.each([...RESERVED_COMMANDS])('takes Slack’s own name /%s', (name) => {
    expect(manifestProblems(withCommand({ command: `/${name}` }))).toEqual([
      `/${name} is one of Slack's own`,
    ]);
  });

  it.each(['/Visit', '/拜访', '/two words', 'visit', '/'])('names a command %s', (command) => {
    expect(manifestProblems(withCommand({ command }))).not.toEqual([]);
  });

  it('names two commands the same', () => {
    const twice = [
      { command: '/visit', description: 'd' },
      { command: '/visit', description: 'd' },
    ];
    expect(manifestProblems(withCommands(twice))).toEqual(['/visit stands twice']);
  });
});

describe('a command whose words Slack cannot take', () => {
  const command = (en: string[]): SlackCommand => ({
    words: { en, 'zh-CN': ['找'] },
    summary: { en: 'Find', 'zh-CN': '找' },
    example: { en: `${en[0]} it`, 'zh-CN': '找 它' },
  });

  it('stands under /inroad alone', () => {
    for (const words of [['search'], ['Find'], ['look up'], ['inroad'], []])
      expect(slashCommands(slackManifest([command(words)], null)).map((one) => one.command)).toEqual([
        '/inroad',
      ]);
  });
});
