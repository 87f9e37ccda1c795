/**
 * Which Feishu, and which tenant of it: the one place that says so. Feishu and Lark are separate platforms with ids of
 * their own; a tenant of Lark is never taken for one of Feishu.
 */
import { directPlaceId, type Place } from '../../chat/inbound.ts';

const BASE_URLS: Readonly<Record<string, string>> = {
  feishu: 'https://open.feishu.cn',
  lark: 'https://open.larksuite.com',
};

/** `feishu`, `lark`, or an address, as tests have it. */
export const baseUrlOf = (domain: string): string => BASE_URLS[domain] ?? domain;

/** The tenant's key as our own records have it: Feishu's as they are, Lark's marked. */
export const workspaceKeyOf = (domain: string, tenantKey: string): string =>
  domain === 'lark' ? `lark-${tenantKey}` : tenantKey;

/** Where something was said. `root`: the message whose thread it is in. `openId`: who said it. */
export type Spot =
  | { kind: 'direct'; workspace: string; openId: string }
  | { kind: 'channel'; workspace: string; chatId: string; root: string | null; openId: string | null };

/**
 * A direct chat is known by its member: `<workspace>/<open id>`, the same as a notice's. A group by
 * `<workspace>/<chat>`, with the root message and the writer behind it where something was asked there, so that a
 * private answer finds its way when nothing else is known any more.
 */
export const placeOf = (spot: Spot): Place => {
  const { kind, workspace, openId } = spot;
  if (kind === 'direct') return { platform: 'feishu', kind, id: directPlaceId(workspace, openId) };
  const behind = openId === null ? '' : `/${spot.root ?? ''}/${openId}`;
  return { platform: 'feishu', kind, id: `${workspace}/${spot.chatId}${behind}` };
};

/** Null where the id is none of ours. */
export const spotOf = ({ kind, id }: Place): Spot | null => {
  const [workspace, target, root = '', openId = ''] = id.split('/');
  if (workspace === undefined || workspace === '' || target === undefined || target === '') return null;
  if (kind === 'direct') return { kind, workspace, openId: target };
  return {
    kind,
    workspace,
    chatId: target,
    root: root === '' ? null : root,
    openId: openId === '' ? null : openId,
  };
};
