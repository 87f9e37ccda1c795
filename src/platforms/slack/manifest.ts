/** The app's manifest, made from the registry: what one pastes when one sets the app up. Pure. */
import type { AppsManifestCreateArguments } from '@slack/web-api';
import type { Localized } from '../../chat/locale.ts';
import { UMBRELLA } from './inbound/commands.ts';
import { RECORD_MESSAGE, RECORD_VISIT } from './inbound/shortcuts.ts';
import { cut } from './render/text.ts';
import { RESERVED_COMMANDS } from './reserved-commands.ts';
import { EVENTS_PATH, type SlackCommand } from './slack-options.ts';

export type SlackManifest = AppsManifestCreateArguments['manifest'];

/** Slack has one text for all: both languages stand in it. */
const both = ({ en, 'zh-CN': zh }: Localized): string => `${en} · ${zh}`;

/** Every published command is made of these; of others the documentation says nothing. */
const NAME = /^[a-z0-9][a-z0-9_-]*$/;

/** A hint is read while typing: longer ones push the words away that one types. */
const HINT_LENGTH = 60;

type Scope = NonNullable<NonNullable<NonNullable<SlackManifest['oauth_config']>['scopes']>['bot']>[number];
type Event = NonNullable<
  NonNullable<NonNullable<SlackManifest['settings']>['event_subscriptions']>['bot_events']
>[number];

/** Each with what it is for. None reads messages that are not addressed to the bot. */
export const SCOPES: readonly Scope[] = [
  // Mentions of the bot.
  'app_mentions:read',
  // Who reads a channel: people of other companies see nothing. Public ones, private ones.
  'channels:read',
  'groups:read',
  'chat:write',
  'commands',
  // A picture within an answer, such as a map of people.
  'files:write',
  // Messages to the bot itself.
  'im:history',
  // Name, language and time zone of who writes; who is a guest.
  'users:read',
];

export const EVENTS: readonly Event[] = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
];

/** `address`: where Slack reaches us, such as `https://events.example.com`. Null for Socket Mode. */
export const slackManifest = (commands: readonly SlackCommand[], address: string | null): SlackManifest => {
  const url = address === null ? null : address.replace(/\/+$/, '') + EVENTS_PATH;
  const reached = url === null ? {} : { request_url: url };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Inroad',
      description:
        'Write a line after a customer meeting; get records and something back · 拜访后写一句，自动成记录',
      long_description: LONG_DESCRIPTION,
      background_color: '#1f3a5f',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'inroad', always_online: true },
      shortcuts: [
        {
          type: 'global',
          name: 'Record a visit 记拜访',
          callback_id: RECORD_VISIT,
          description: 'Opens the form for a visit note · 打开拜访表单',
        },
        {
          type: 'message',
          name: 'Record as visit 记为拜访',
          callback_id: RECORD_MESSAGE,
          description: 'Makes a visit draft of this message · 把这条消息记为拜访草稿',
        },
      ],
      slash_commands: slashCommands(commands).map((command) => ({
        ...command,
        should_escape: false,
        ...(url === null ? {} : { url }),
      })),
    },
    oauth_config: { scopes: { bot: [...SCOPES] } },
    settings: {
      event_subscriptions: { ...reached, bot_events: [...EVENTS] },
      interactivity: {
        is_enabled: true,
        ...reached,
        ...(url === null ? {} : { message_menu_options_url: url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
};

const LONG_DESCRIPTION = [
  'After a customer meeting a rep writes a note the way one writes to a colleague, in Chinese, English or both. Inroad shows what it understood, with the words it rests on; the rep confirms, edits or undoes; and at once something useful comes back. It reads only what is addressed to it: direct messages, mentions, commands and messages that somebody records as a visit.',
  '客户拜访之后，像跟同事说话一样写一段话，中文、英文都行。Inroad 把理解的内容连同原文依据给你看，你确认、修改或撤销，马上就有用得上的东西回来。它只读发给它的内容：私聊、@提到它的消息、命令，以及有人选择“记为拜访”的消息。',
].join('\n\n');

type SlashCommand = { command: string; description: string; usage_hint?: string };

/** Every English word that Slack takes, and the one under which all of them stand, in both languages. */
const slashCommands = (commands: readonly SlackCommand[]): SlashCommand[] => {
  const umbrella: SlashCommand = {
    command: UMBRELLA,
    description: 'All commands of Inroad, or a note · Inroad 的全部命令，或直接写一段记录',
    usage_hint: '[help | visit … | 拜访 …]',
  };
  const own = commands.flatMap(({ words, summary, example }) =>
    words.en
      .filter((word) => NAME.test(word) && !RESERVED_COMMANDS.has(word) && `/${word}` !== UMBRELLA)
      .map((word): SlashCommand => {
        const hint = hintOf(words, example);
        const command = { command: `/${word}`, description: both(summary) };
        return hint === '' ? command : { ...command, usage_hint: hint };
      }),
  );
  return [umbrella, ...own];
};

/** What stands behind the word in the examples. */
const hintOf = (words: SlackCommand['words'], example: Localized): string => {
  const behind = (locale: 'en' | 'zh-CN'): string => {
    const word = words[locale].find((one) => example[locale].startsWith(one)) ?? '';
    return cut(example[locale].slice(word.length).trim(), HINT_LENGTH);
  };
  return [...new Set([behind('en'), behind('zh-CN')])].filter((part) => part !== '').join(' · ');
};
