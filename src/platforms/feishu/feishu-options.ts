/** What the platform needs from outside. The composition root hands it over. */
import type { Conversation } from '../../chat/conversation.ts';
import type { Door } from '../../chat/door.ts';
import type { DrawPng } from '../../chat/picture.ts';
import type { ButtonValue, RecordRef } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Listener } from '../events-server.ts';
import type { Delay } from './tasks.ts';

/** How events arrive: pushed to an address of ours, or over a connection that we open. */
export type FeishuMode =
  | { kind: 'webhook'; encryptKey: string; verificationToken: string }
  | { kind: 'long-connection' };

export type FeishuOptions = {
  conversation: Conversation;
  appId: string;
  appSecret: string;
  /** `feishu`, `lark`, or an address, as tests have it. Never both in one app. */
  domain: string;
  mode: FeishuMode;
  /** The tenant that the app belongs to; null: asked of Feishu, or learned from the first signed event. */
  tenantKey: string | null;
  /** Called once the tenant is known, before anything of it is accepted. A repeat changes nothing. */
  claimWorkspace: (workspaceKey: string) => Promise<void>;
  /** The command that shows a record, encoded; null where none does. */
  opens: (ref: RecordRef) => ButtonValue | null;
  drawPng: DrawPng;
  log: Log;
  now: () => Date;
  /** How long things wait that follow a response; tests let them follow at once. */
  delay?: Delay;
};

export type RunningFeishu = {
  door: Door;
  /** In webhook mode: takes Feishu's pushes, at whatever path it is mounted. */
  listener: Listener | null;
  /** Resolves when nothing is under way, nor waits to follow a response. */
  idle: () => Promise<void>;
  /** Takes nothing more; resolves when nothing is under way. */
  stop: () => Promise<void>;
};
