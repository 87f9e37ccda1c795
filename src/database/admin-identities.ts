/** The first admins of a company, as configuration names them. Pure. */
import type { PlatformIdentity } from '../chat/contact.ts';
import { PLATFORMS } from '../chat/inbound.ts';
import { CONSOLE_WORKSPACE, consoleUserKey } from './console-identity.ts';

/**
 * `slack:T012AB3CD:U045EF6GH`, `feishu:<tenant key>:<open id>` or `web:<name>`, separated by commas.
 * Null where a part is none of these.
 */
export const readAdminIdentities = (list: string): PlatformIdentity[] | null => {
  const identities = list
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readIdentity);
  return identities.every((identity) => identity !== null) ? identities : null;
};

const readIdentity = (written: string): PlatformIdentity | null => {
  const [name, ...parts] = written.split(':').map((part) => part.trim());
  const platform = PLATFORMS.find((one) => one === name?.toLowerCase());
  if (platform === undefined || parts.includes('')) return null;
  const [first, second, ...more] = parts;
  if (first === undefined || more.length > 0) return null;
  if (platform === 'web') {
    return second === undefined
      ? { platform, workspaceKey: CONSOLE_WORKSPACE, userKey: consoleUserKey(first) }
      : null;
  }
  return second === undefined ? null : { platform, workspaceKey: first, userKey: second };
};

export const isSameIdentity = (one: PlatformIdentity, other: PlatformIdentity): boolean =>
  one.platform === other.platform && one.workspaceKey === other.workspaceKey && one.userKey === other.userKey;
