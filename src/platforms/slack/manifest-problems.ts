/** What Slack would refuse of a manifest: one invalid name, and it refuses the whole. Pure. */
import {
  APP_DESCRIPTION,
  APP_LONG_DESCRIPTION,
  APP_LONG_DESCRIPTION_MIN,
  APP_NAME,
  CALLBACK_ID,
  SHORTCUT_DESCRIPTION,
  SHORTCUT_NAME,
  SHORTCUTS,
  SLASH_COMMAND,
  SLASH_COMMANDS,
  SLASH_DESCRIPTION,
  SLASH_HINT,
} from './limits.ts';
import type { SlackManifest } from './manifest.ts';
import { RESERVED_COMMANDS } from './reserved-commands.ts';

const NAME = /^\/[a-z0-9][a-z0-9_-]*$/;

export const manifestProblems = (manifest: SlackManifest): string[] => {
  const { name, description = '', long_description = '' } = manifest.display_information;
  return [
    ...within('the name', name, 1, APP_NAME),
    ...within('the description', description, 1, APP_DESCRIPTION),
    ...within('the long description', long_description, APP_LONG_DESCRIPTION_MIN, APP_LONG_DESCRIPTION),
    ...commandProblems(manifest.features?.slash_commands ?? []),
    ...shortcutProblems(manifest.features?.shortcuts ?? []),
  ];
};

const within = (what: string, text: string, least: number, most: number): string[] =>
  text.length >= least && text.length <= most
    ? []
    : [`${what} has ${text.length} characters, not ${least} to ${most}`];

type Features = NonNullable<SlackManifest['features']>;

const commandProblems = (commands: NonNullable<Features['slash_commands']>): string[] => [
  ...(commands.length > SLASH_COMMANDS ? [`${commands.length} commands, not ${SLASH_COMMANDS}`] : []),
  ...doubled(commands.map(({ command }) => command)),
  ...commands.flatMap(({ command, description, usage_hint = '' }) => [
    ...(NAME.test(command) ? [] : [`${command} is not made of a–z, 0–9, - and _`]),
    ...(RESERVED_COMMANDS.has(command.slice(1)) ? [`${command} is one of Slack's own`] : []),
    ...within(command, command, 2, SLASH_COMMAND),
    ...within(`the description of ${command}`, description, 1, SLASH_DESCRIPTION),
    ...within(`the hint of ${command}`, usage_hint, 0, SLASH_HINT),
  ]),
];

const shortcutProblems = (shortcuts: NonNullable<Features['shortcuts']>): string[] => [
  ...(shortcuts.length > SHORTCUTS ? [`${shortcuts.length} shortcuts, not ${SHORTCUTS}`] : []),
  ...doubled(shortcuts.map(({ callback_id }) => callback_id)),
  ...shortcuts.flatMap(({ name, callback_id, description }) => [
    ...within(`the shortcut ${name}`, name, 1, SHORTCUT_NAME),
    ...within(`the id of ${name}`, callback_id, 1, CALLBACK_ID),
    ...within(`the description of ${name}`, description, 1, SHORTCUT_DESCRIPTION),
  ]),
];

const doubled = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} stands twice`);
