/** Places as Slack names them: `<team>/<channel>`, in a thread `<team>/<channel>/<ts>`. A user's id stands for the direct one. */
import type { Place } from '../../chat/inbound.ts';

export type SlackPlace = { team: string; channel: string; thread: string | null };

const PLACE = /^([A-Z0-9]+)\/([A-Z0-9]+)(?:\/(\d+\.\d+))?$/;

/** Null where the id is none of Slack's. */
export const readPlace = (id: string): SlackPlace | null => {
  const [, team, channel, thread] = PLACE.exec(id) ?? [];
  return team === undefined || channel === undefined ? null : { team, channel, thread: thread ?? null };
};

const placeId = ({ team, channel, thread }: SlackPlace): string =>
  thread === null ? `${team}/${channel}` : `${team}/${channel}/${thread}`;

/** Direct are messages with one other (D…) and a user's own place (U…, W…); all others have more readers. */
const isDirect = (channel: string): boolean => /^[DUW]/.test(channel);

export const placeOf = (place: SlackPlace): Place => ({
  platform: 'slack',
  kind: isDirect(place.channel) ? 'direct' : 'channel',
  id: placeId(place),
});

/** Where a message stands: `<channel>:<ts>`. */
export type MessageRef = { channel: string; ts: string };

export const messageRef = ({ channel, ts }: MessageRef): string => `${channel}:${ts}`;

export const readMessageRef = (id: string): MessageRef | null => {
  const [, channel, ts] = /^([A-Z0-9]+):(\d+\.\d+)$/.exec(id) ?? [];
  return channel === undefined || ts === undefined ? null : { channel, ts };
};
