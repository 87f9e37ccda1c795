/** Every method that this Feishu serves. */
import { DIRECTORY_ROUTES } from './directory.ts';
import { IMAGE_ROUTE } from './images.ts';
import { LATER_ROUTE } from './later-update.ts';
import { MESSAGE_ROUTES } from './messages.ts';
import type { Route } from './route.ts';
import { SLASH_ROUTES } from './slash-commands.ts';
import { TOKEN_ROUTE } from './tokens.ts';

export const ROUTES = [
  TOKEN_ROUTE,
  ...MESSAGE_ROUTES,
  IMAGE_ROUTE,
  ...DIRECTORY_ROUTES,
  ...SLASH_ROUTES,
  LATER_ROUTE,
] as const;

/** `connection` is the method that gives the address of the long connection. */
export type RouteId = (typeof ROUTES)[number]['id'] | 'connection';

/** What an app needs for everything here but reading group messages that do not address it. */
export const ALL_SCOPES: readonly string[] = [
  'im:message',
  'im:message:send_as_bot',
  'im:message:update',
  'im:message:recall',
  'im:message:readonly',
  'im:message.p2p_msg:readonly',
  'im:message.group_at_msg:readonly',
  'im:resource',
  'im:resource:upload',
  'im:chat:readonly',
  'im:chat.members:read',
  'contact:contact.base:readonly',
  'contact:user.base:readonly',
  'tenant:tenant:readonly',
  'application:app_slash_command:read',
  'application:app_slash_command:write',
];

type Found = { route: Route<RouteId>; path: Readonly<Record<string, string>> };

export const findRoute = (method: string, path: string): Found | null => {
  for (const route of ROUTES) {
    const parts = route.method === method ? partsOf(route.path, path) : null;
    if (parts !== null) return { route, path: parts };
  }
  return null;
};

const partsOf = (pattern: string, path: string): Record<string, string> | null => {
  const names = pattern.split('/');
  const parts = path.split('/');
  if (names.length !== parts.length) return null;
  const found: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) found[name.slice(1)] = decodeURIComponent(part);
    else if (name !== part) return null;
  }
  return found;
};
