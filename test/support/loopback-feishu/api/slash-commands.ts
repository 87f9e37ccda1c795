/**
 * Slash commands of the app. Fields: the vendor's page, https://open.feishu.cn/document/mcp_open_tools/agent-best-practices/agent-supports-slash-commands,
 * read 2026-11; where `icon` stands, and how a name may look, are known from public clients of it alone.
 */
import { z } from 'zod';
import type { Wire } from '../cards/card.ts';
import { byLanguage } from '../cards/properties.ts';
import { Refused, refuseWhere } from '../rules/refused.ts';
import { limitOf, type RuleId } from '../rules/rules.ts';
import type { World } from '../world.ts';
import { argumentsOf, type Route, textArgument } from './route.ts';

const READ = ['application:app_slash_command:read', 'application:app_slash_command:write'];
const WRITE = ['application:app_slash_command:write'];
const PATH = '/open-apis/application/v7/app_slash_commands';

const description = z.strictObject(
  {
    default_value: textArgument('slashText').refine((text) => text.trim() !== '', {
      error: 'slashText' satisfies RuleId,
    }),
    i18n: byLanguage(z.string(), 'slashLanguage').optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'slashText' : undefined) },
);

const icon = z.strictObject({ icon_key: z.string() }).optional();

const created = z.strictObject({
  command: textArgument('slashName').regex(/^[\p{L}\p{N}_-]+$/u, { error: 'slashName' satisfies RuleId }),
  description,
  icon,
});

const patched = z.strictObject({
  command: created.shape.command.optional(),
  description: description.optional(),
  icon,
});

const commandOf = (world: World, id: string | undefined): Wire => {
  const command = world.slashCommands.get(id ?? '');
  if (command === undefined) throw new Refused('slashUnknown', id);
  return command;
};

const checkNew = (world: World, name: string | undefined, ownId: string | null): void => {
  const others = [...world.slashCommands.values()].filter(({ command_id }) => command_id !== ownId);
  refuseWhere(
    others.some(({ command }) => command === name),
    'slashTwice',
    name,
  );
};

export const SLASH_ROUTES = [
  {
    id: 'slash.list',
    method: 'GET',
    path: PATH,
    scopes: READ,
    handle: ({ world }) => ({ data: { items: [...world.slashCommands.values()], has_more: false } }),
  },
  {
    id: 'slash.create',
    method: 'POST',
    path: PATH,
    scopes: WRITE,
    handle: ({ world, body }) => {
      const command = argumentsOf(created, body, 'slashField');
      checkNew(world, command.command, null);
      refuseWhere(world.slashCommands.size >= limitOf('slashCount'), 'slashCount');
      const kept = { command_id: world.makeId('command'), ...command };
      world.slashCommands.set(kept.command_id, kept);
      return { data: kept };
    },
  },
  {
    id: 'slash.patch',
    method: 'PATCH',
    path: `${PATH}/:command_id`,
    scopes: WRITE,
    handle: ({ world, path, body }) => {
      const known = commandOf(world, path.command_id);
      const change = argumentsOf(patched, body, 'slashField');
      checkNew(world, change.command, path.command_id ?? null);
      const kept = { ...known, ...change };
      world.slashCommands.set(String(known.command_id), kept);
      return { data: kept };
    },
  },
  {
    id: 'slash.delete',
    method: 'DELETE',
    path: `${PATH}/:command_id`,
    scopes: WRITE,
    handle: ({ world, path }) => {
      commandOf(world, path.command_id);
      world.slashCommands.delete(path.command_id ?? '');
      return { data: {} };
    },
  },
] as const satisfies readonly Route[];
