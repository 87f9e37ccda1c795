/**
 * Sets the app up as far as Feishu lets a program: registers the slash commands, looks whether the bot, the tenant and
 * the rights are there, and tells what is left to be switched on by hand. Writes nothing but slash commands.
 */
import { type Api, findBotId, findTenantKey, type Result } from './api.ts';
import type { Trouble } from './http.ts';
import { carryOut, listCommands, planOf, slashCommandsOf, type TypedCommand } from './slash-commands.ts';
import { workspaceKeyOf } from './workspace.ts';

/** The least that does it, each with what it is for. None reads messages of groups that do not address the bot. */
export const SCOPES: readonly { name: string; use: string }[] = [
  { name: 'im:message.p2p_msg:readonly', use: 'read what people write to the bot' },
  { name: 'im:message.group_at_msg:readonly', use: 'read messages of groups that mention the bot' },
  { name: 'im:message:send_as_bot', use: 'answer, and change its own cards' },
  { name: 'im:message:readonly', use: 'read a quoted or forwarded message, hear of recalled ones' },
  { name: 'im:resource:upload', use: 'show a picture within a card, such as a map of people' },
  { name: 'im:chat:readonly', use: 'know whether outsiders read a group' },
  { name: 'im:chat.members:read', use: 'offer a member the groups that he or she is in' },
  { name: 'contact:contact.base:readonly', use: 'look up who writes' },
  { name: 'contact:user.base:readonly', use: 'know the name of who writes' },
  { name: 'tenant:tenant:readonly', use: 'know the company before the first message' },
  { name: 'application:app_slash_command:read', use: 'list the slash commands' },
  { name: 'application:app_slash_command:write', use: 'register the slash commands' },
];

export const EVENTS: readonly { name: string; use: string }[] = [
  { name: 'im.message.receive_v1', use: 'messages' },
  { name: 'im.message.recalled_v1', use: 'recalled messages' },
  { name: 'application.bot.menu_v6', use: 'the menu of the bot' },
  { name: 'im.chat.access_event.bot_p2p_chat_entered_v1', use: 'the welcome' },
  { name: 'im.chat.member.bot.added_v1', use: 'a line when the bot is added to a group' },
];

export const CALLBACKS: readonly { name: string; use: string }[] = [
  { name: 'card.action.trigger', use: 'buttons and forms' },
];

/** The menu holds few entries: what one wants without a note. */
const MENU_WORDS = ['visit', 'home', 'tasks', 'visits', 'help'];

export type SetupParts = {
  api: Api;
  domain: string;
  mode: 'webhook' | 'long-connection';
  commands: readonly TypedCommand[];
  /** Writes one line. */
  say: (line: string) => void;
};

/** True where nothing that could be looked at is missing. */
export const setUpFeishu = async (parts: SetupParts): Promise<boolean> => {
  const { say } = parts;
  say('Looked at:');
  const found = [
    await report(say, 'app id and secret, bot', findBotId(parts.api), (id) => `the bot is ${id}`),
    await report(
      say,
      'company',
      findTenantKey(parts.api),
      (key) => `ADMIN_IDENTITIES=feishu:${workspaceKeyOf(parts.domain, key)}:<open id> names an admin`,
    ),
    await reportScopes(parts),
    await report(say, 'slash commands', registerCommands(parts), (told) => told),
  ];
  for (const line of byHand(parts)) say(line);
  return found.every((isThere) => isThere);
};

const report = async <T>(
  say: SetupParts['say'],
  what: string,
  looking: Promise<Result<T>>,
  tell: (value: T) => string,
): Promise<boolean> => {
  const result = await looking;
  say(
    result.ok
      ? `  ok       ${what}: ${tell(result.value)}`
      : `  missing  ${what}: ${reasonOf(result.trouble)}`,
  );
  return result.ok;
};

/** Codes of https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN, read 2026-11-26. */
const REASONS: Readonly<Record<number, string>> = {
  10003: 'the app id or the secret is wrong',
  10014: 'the secret is wrong',
  99991672: 'a scope is missing (Permissions & Scopes, 权限管理)',
  230006: 'the bot is not switched on (Add Features, 添加应用能力)',
};

const reasonOf = (trouble: Trouble): string => {
  if (trouble.kind !== 'answered') return 'Feishu does not answer';
  const { code, status } = trouble;
  const known = code === null ? undefined : REASONS[code];
  return (
    known ?? (code === null ? `the app id or the secret is wrong (${status})` : `Feishu answers ${code}`)
  );
};

const GRANTED = 1;

const reportScopes = async ({ api, say }: SetupParts): Promise<boolean> => {
  const listed = await api.call((client) => client.application.scope.list({}));
  if (!listed.ok) {
    say(`  missing  scopes: ${reasonOf(listed.trouble)}`);
    return false;
  }
  const granted = new Set(
    (listed.value.data?.scopes ?? [])
      .filter(({ grant_status: status }) => status === GRANTED)
      .map(({ scope_name: name }) => name),
  );
  for (const { name, use } of SCOPES) {
    say(granted.has(name) ? `  ok       scope ${name}` : `  missing  scope ${name}, to ${use}`);
  }
  return SCOPES.every(({ name }) => granted.has(name));
};

const registerCommands = async ({ api, commands }: SetupParts): Promise<Result<string>> => {
  const there = await listCommands(api);
  if (!there.ok) return there;
  const plan = planOf(slashCommandsOf(commands), there.value);
  const done = await carryOut(api, plan);
  if (!done.ok) return done;
  const { create, change, remove } = plan;
  const told = `${create.length} new, ${change.length} changed, ${remove.length} removed`;
  return { ok: true, value: `${told}; clients show them after about five minutes` };
};

const byHand = ({ mode, commands }: SetupParts): string[] => {
  const list = (entries: readonly { name: string; use: string }[]) =>
    entries.map(({ name, use }) => `  ${name}  (${use})`);
  const way =
    mode === 'webhook'
      ? ['  Send to your server (将事件发送至开发者服务器): https://<your address>/feishu/events, for both.']
      : ['  Use long connection (使用长连接接收), for both. Inroad has to be running when you save it.'];
  const entries = commands.flatMap(({ words, summary }) => {
    const [word] = words.en;
    return word === undefined || !MENU_WORDS.includes(word)
      ? []
      : [`  ${word}  (${summary['zh-CN']} · ${summary.en})`];
  });
  return [
    '',
    'By hand, in the developer console:',
    'Events & Callbacks (事件与回调), how they are sent:',
    ...way,
    'Events (事件配置) to add:',
    ...list(EVENTS),
    'Callbacks (回调配置) to add:',
    ...list(CALLBACKS),
    'Bot menu (机器人 → 自定义菜单), if you like one: entries that push an event (推送事件), with these event ids:',
    ...entries,
    'Then publish a version (版本管理与发布): nothing of it counts before.',
  ];
};
