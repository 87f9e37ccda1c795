/** Connects Slack and Feishu where configuration names them, and takes them down again. */
import type { Platform } from './chat/inbound.ts';
import { openRecord } from './chat/open-record.ts';
import type { House } from './compose.ts';
import type { Sql } from './database/connection.ts';
import { claimWorkspaces, type Founding, releaseWorkspace } from './database/found-company.ts';
import { inTransaction } from './database/transaction.ts';
import type { Doors } from './delivery/sender.ts';
import type { Log } from './log.ts';
import type { FeishuConfig, PlatformConfig, SlackConfig } from './platform-config.ts';
import { drawPng } from './platforms/draw-png.ts';
import { type EventsServer, type Listener, startEventsServer } from './platforms/events-server.ts';
import { EVENTS_PATH as SLACK_PATH } from './platforms/slack/slack-options.ts';

const FEISHU_PATH = '/feishu/events';

/** Such as Slack and `http://127.0.0.1:3001/slack/events`. */
export type ReachedAt = { name: string; address: string };

export type Platforms = {
  /** Where requests of which platform come in; empty where none does. */
  reachedAt: readonly ReachedAt[];
  stop: () => Promise<void>;
};

/** Filled in as platforms start: the house looks them up when a message has to leave. */
export type OpenDoors = { -readonly [Key in keyof Doors]: Doors[Key] };

type Parts = { sql: Sql; house: House; doors: OpenDoors; founding: () => Founding; log: Log };
type Connected = { name: string; stop: () => Promise<void>; path: string; listener: Listener | null };

/** What cannot be connected ends the start, and takes down what was connected before it. */
export const startPlatforms = async (config: PlatformConfig, parts: Parts): Promise<Platforms> => {
  const connected: Connected[] = [];
  let events: EventsServer | null = null;
  const stop = async (): Promise<void> => {
    await events?.stop();
    await Promise.all(connected.map((one) => one.stop()));
  };
  try {
    if (config.slack !== null) connected.push(await connectSlack(config.slack, parts));
    if (config.feishu !== null) connected.push(await connectFeishu(config.feishu, parts));
    const listeners = connected.flatMap(({ path, listener }): [string, Listener][] =>
      listener === null ? [] : [[path, listener]],
    );
    if (listeners.length === 0) return { reachedAt: [], stop };
    events = await startEventsServer(config.events, new Map(listeners));
    const { address } = events;
    const reached = connected.filter(({ listener }) => listener !== null);
    return { reachedAt: reached.map(({ name, path }) => ({ name, address: `${address}${path}` })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const connectSlack = async (config: SlackConfig, parts: Parts): Promise<Connected> => {
  const { house, log } = parts;
  // A vendor's library takes time and memory: only whoever connects it pays for it.
  const { startSlack } = await import('./platforms/slack/start.ts');
  const { door, listener, stop } = await startSlack({
    ...config,
    conversation: house.conversation,
    commands: house.registry.commands,
    connected: claimer('slack', parts),
    removed: (workspaceKey) => releaseWorkspace(parts.sql, { platform: 'slack', workspaceKey }, new Date()),
    drawPng,
    log,
    now: () => new Date(),
  });
  parts.doors.slack = door;
  return { name: 'Slack', stop, path: SLACK_PATH, listener };
};

/** Maps a workspace to the company of this installation, once it is known which it is. */
const claimer =
  (platform: Platform, { sql, founding }: Parts) =>
  (workspaceKey: string): Promise<void> =>
    inTransaction(sql)((tx) => claimWorkspaces(tx, [{ platform, workspaceKey }], founding()));

const connectFeishu = async (config: FeishuConfig, parts: Parts): Promise<Connected> => {
  const { house, log } = parts;
  const { appId, appSecret, domain } = config;
  const { startFeishu } = await import('./platforms/feishu/start.ts');
  const { door, listener, stop } = await startFeishu({
    appId,
    appSecret,
    domain,
    mode:
      config.mode === 'webhook'
        ? { kind: 'webhook', encryptKey: config.encryptKey, verificationToken: config.verificationToken }
        : { kind: 'long-connection' },
    tenantKey: null,
    conversation: house.conversation,
    claimWorkspace: claimer('feishu', parts),
    opens: openRecord,
    drawPng,
    log,
    now: () => new Date(),
  });
  parts.doors.feishu = door;
  return { name: 'Feishu', stop, path: FEISHU_PATH, listener };
};
