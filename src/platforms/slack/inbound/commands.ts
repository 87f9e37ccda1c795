/** Slash commands: every word by itself, and all of them under `/inroad`. */
import { LOCALES } from '../../../chat/locale.ts';
import { againOf } from '../handle.ts';
import type { Came } from '../intake.ts';
import { placeOf } from '../place.ts';
import { readText } from '../read-text.ts';
import { notice, notSaved, ownWords } from '../render/own-words.ts';
import type { SlackCommand } from '../slack-options.ts';
import { slackTexts } from '../texts.ts';
import { isUnavailable } from '../within.ts';
import { commandPayload } from './payloads.ts';
import type { Answered, Slack } from './slack.ts';

export const UMBRELLA = '/inroad';

export const takeCommand = async (slack: Slack, payload: unknown): Promise<Answered> => {
  const command = commandPayload.parse(payload);
  const workspace = slack.workspaces.find(command.team_id);
  if (workspace === null) return {};
  const text = typedText(
    slack.commands,
    command.command,
    readText(command.text, new Map(), workspace.botUserId),
  );
  const came: Came = {
    workspace,
    user: command.user_id,
    place: placeOf({ team: workspace.team, channel: command.channel_id, thread: null }),
    dedupeKey: `slack:${workspace.team}:trigger:${command.trigger_id}`,
    intent: () => ({ kind: 'text', text }),
    handle: {
      responseUrl: command.response_url,
      triggerId: command.trigger_id,
      again: againOf({ text }),
    },
  };
  const locale = slack.people.localeOf(workspace.team, command.user_id);
  try {
    const accepted = await slack.intake.accept(came);
    return accepted === null
      ? { answer: shown(ownWords(locale, [notice(slackTexts[locale].stranger)])) }
      : {};
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { answer: shown(notSaved(locale, text, againOf({ text }))) };
  }
};

const shown = (drawn: object) => ({ response_type: 'ephemeral', ...drawn });

/** `/visit …` as it was typed; under `/inroad` a known word, or a sentence as one writes it to a colleague. */
export const typedText = (commands: readonly SlackCommand[], command: string, text: string): string => {
  if (command !== UMBRELLA) return `${command} ${text}`.trim();
  const rest = text.replace(/^[/／]/, '');
  const [word = ''] = rest.split(/[\s:：]/, 1);
  const isKnown = commands.some(({ words }) =>
    LOCALES.some((locale) => words[locale].includes(word.normalize('NFKC').toLowerCase())),
  );
  if (rest === '') return UMBRELLA;
  return isKnown ? `/${rest}` : rest;
};
