/** The app's slash commands, as Feishu lists them while one types "/". They come from the registry. */
import { z } from 'zod';
import type { Locale, Localized } from '../../chat/locale.ts';
import type { Api, Result } from './api.ts';
import { MAX_SLASH_COMMANDS } from './limits.ts';

/** A command that can be typed; one without words is called by buttons alone. */
export type TypedCommand = {
  words: Readonly<Record<Locale, readonly string[]>>;
  summary: Localized;
  /** With the word, without a slash. */
  example: Localized;
};

/** https://open.feishu.cn/document/mcp_open_tools/agent-best-practices/agent-supports-slash-commands, read 2026-11-26. */
const PATH = '/open-apis/application/v7/app_slash_commands';

const description = z.object({
  default_value: z.string(),
  i18n: z.record(z.string(), z.string()).optional(),
});
const listed = z.object({ command_id: z.string(), command: z.string(), description });
const page = z.object({ data: z.object({ items: z.array(listed).default([]) }) });

export type SlashCommand = { command: string; description: z.infer<typeof description> };
export type ListedCommand = z.infer<typeof listed>;

/** One each, by its usual English word; Chinese words work when they are typed. */
export const slashCommandsOf = (commands: readonly TypedCommand[]): SlashCommand[] =>
  commands
    .flatMap(({ words, summary, example }) => {
      const [command] = words.en;
      if (command === undefined) return [];
      const zh = `${summary['zh-CN']}　/${example['zh-CN']}`;
      const en = `${summary.en} — /${example.en}`;
      return [{ command, description: { default_value: en, i18n: { zh_cn: zh, en_us: en } } }];
    })
    .slice(0, MAX_SLASH_COMMANDS);

export type Plan = {
  create: readonly SlashCommand[];
  change: readonly { id: string; to: SlashCommand }[];
  /** Registered before, and none of ours any more. */
  remove: readonly ListedCommand[];
};

/** What makes `there` into `wanted`. Pure. */
export const planOf = (wanted: readonly SlashCommand[], there: readonly ListedCommand[]): Plan => {
  const byName = new Map(there.map((one) => [one.command, one]));
  const names = new Set(wanted.map(({ command }) => command));
  return {
    create: wanted.filter(({ command }) => !byName.has(command)),
    change: wanted.flatMap((to) => {
      const known = byName.get(to.command);
      return known === undefined || says(known, to) ? [] : [{ id: known.command_id, to }];
    }),
    remove: there.filter(({ command }) => !names.has(command)),
  };
};

const says = (known: SlashCommand, wanted: SlashCommand): boolean =>
  known.description.default_value === wanted.description.default_value &&
  Object.entries(wanted.description.i18n ?? {}).every(
    ([language, text]) => known.description.i18n?.[language] === text,
  );

export const listCommands = async (api: Api): Promise<Result<ListedCommand[]>> => {
  const found = await api.call((client) => client.request<unknown>({ method: 'GET', url: PATH }));
  if (!found.ok) return found;
  const parsed = page.safeParse(found.value);
  return parsed.success
    ? { ok: true, value: parsed.data.data.items }
    : { ok: false, trouble: { kind: 'silent' } };
};

/** Stops at the first trouble: what was done stays, a further run does the rest. */
export const carryOut = async (api: Api, { create, change, remove }: Plan): Promise<Result<null>> => {
  const calls = [
    ...remove.map(({ command_id: id }) => ({ method: 'DELETE', url: `${PATH}/${encodeURIComponent(id)}` })),
    ...create.map((data) => ({ method: 'POST', url: PATH, data })),
    ...change.map(({ id, to: { description: data } }) => ({
      method: 'PATCH',
      url: `${PATH}/${encodeURIComponent(id)}`,
      data: { description: data },
    })),
  ];
  for (const call of calls) {
    const done = await api.call((client) => client.request<unknown>(call));
    if (!done.ok) return done;
  }
  return { ok: true, value: null };
};
