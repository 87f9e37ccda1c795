/** A person as a platform knows it, before anybody knows which member that is. */
import type { Platform } from './inbound.ts';

export type PlatformIdentity = {
  platform: Platform;
  /** The Slack workspace, the Feishu tenant, or the console. */
  workspaceKey: string;
  userKey: string;
};

/** What a platform tells of the person who writes. */
export type Contact = PlatformIdentity & {
  name: string;
  /** As the platform writes it: `zh-CN`, `en-US`, `zh_cn`; null where it tells none. */
  locale: string | null;
  /** IANA name; null where the platform tells none. */
  timezone: string | null;
  /** Guests of a workspace belong to another company: they get nothing. */
  isGuest: boolean;
};
