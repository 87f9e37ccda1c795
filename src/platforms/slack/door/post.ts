/** The ways in which a drawn message reaches Slack. */
import type { Drawn } from '../render/message.ts';
import type { Workspace } from '../workspaces.ts';
import type { Called, Calls } from './calls.ts';

/** Where a message goes to, and to whose eyes alone where `user` is given. */
export type Target = { channel: string; thread: string | null };

/** Our words are no markup, and nobody's link is opened for a preview. */
const AS_IT_IS = { parse: 'none', link_names: false } as const;
const NO_PREVIEW = { unfurl_links: false, unfurl_media: false } as const;

/** Goes along with the message, so that it can be told which of ours it is. */
export type Mark = { messageId: string; revision: number };

export type Posted = { channel: string; ts: string };

export const postMessage = async (
  calls: Calls,
  workspace: Workspace,
  { channel, thread }: Target,
  { text, blocks }: Drawn,
  mark: Mark | null,
): Promise<Called<Posted>> => {
  const posted = await calls.send(workspace, 'chat.postMessage', {
    channel,
    text,
    blocks,
    mrkdwn: false,
    ...AS_IT_IS,
    ...NO_PREVIEW,
    ...threadOf(thread),
    ...(mark === null ? {} : { metadata: { event_type: 'inroad_message', event_payload: mark } }),
  });
  return posted.ok
    ? { ok: true, value: { channel: posted.value.channel ?? channel, ts: posted.value.ts ?? '' } }
    : posted;
};

export const postEphemeral = (
  calls: Calls,
  workspace: Workspace,
  { channel, thread }: Target,
  user: string,
  { text, blocks }: Drawn,
): Promise<Called<unknown>> =>
  calls.send(workspace, 'chat.postEphemeral', {
    channel,
    user,
    text,
    blocks,
    ...AS_IT_IS,
    ...threadOf(thread),
  });

export const updateMessage = (
  calls: Calls,
  workspace: Workspace,
  { channel, ts }: Posted,
  { text, blocks }: Drawn,
): Promise<Called<unknown>> =>
  calls.send(workspace, 'chat.update', { channel, ts, text, blocks, ...AS_IT_IS });

/** For its reader alone; `replace`: in the place of the message whose button was pressed. */
export const respond = (
  calls: Calls,
  team: string,
  url: string,
  { text, blocks }: Drawn,
  { replace, thread }: { replace: boolean; thread: string | null },
): Promise<Called<null>> =>
  calls.respond(team, url, {
    response_type: 'ephemeral',
    replace_original: replace,
    text,
    blocks,
    ...NO_PREVIEW,
    ...(replace ? {} : threadOf(thread)),
  });

const threadOf = (thread: string | null): { thread_ts?: string } =>
  thread === null ? {} : { thread_ts: thread };
