/** What the platform needs from outside. The composition root hands it over. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Conversation } from '../../chat/conversation.ts';
import type { Door } from '../../chat/door.ts';
import type { Locale, Localized } from '../../chat/locale.ts';
import type { DrawPng } from '../../chat/picture.ts';
import type { Log } from '../../log.ts';

/** How Slack reaches us: by signed requests, or over a connection that we open. */
export type SlackConnection = {
  /** A bot token each workspace. */
  tokens: readonly string[];
  /** Another Slack than the real one, for tests. */
  apiUrl: string | null;
} & ({ mode: 'http'; signingSecret: string } | { mode: 'socket'; appToken: string });

/** A command that can be typed; one without words is called by buttons alone. */
export type SlackCommand = {
  words: Readonly<Record<Locale, readonly string[]>>;
  summary: Localized;
  /** With the word, without a slash. */
  example: Localized;
};

export type SlackOptions = SlackConnection & {
  conversation: Conversation;
  commands: readonly SlackCommand[];
  /** Called for each workspace before anything of it is taken. */
  connected: (workspaceKey: string) => Promise<void>;
  /** The app was taken out of the workspace. */
  removed: (workspaceKey: string) => Promise<void>;
  drawPng: DrawPng;
  log: Log;
  now: () => Date;
};

export type RunningSlack = {
  door: Door;
  /** Takes the requests to `EVENTS_PATH`. Null in Socket Mode. */
  listener: ((request: IncomingMessage, response: ServerResponse) => void) | null;
  /** Resolves when nothing goes on any more after Slack was answered. */
  idle: () => Promise<void>;
  /** Takes nothing new, lets what is under way end. */
  stop: () => Promise<void>;
};

/** Events, commands and interactions all come in here. */
export const EVENTS_PATH = '/slack/events';
