import type { Place } from '../../../chat/inbound.ts';
import { placeOf, readPlace } from '../place.ts';
import { openOrigin } from '../render/form-origin.ts';
import type { Workspace } from '../workspaces.ts';
import type { Press } from './payloads.ts';

/** Where the answer goes: the conversation of the message; of a modal what it was opened for; else directly. */
export const placeOfPress = ({ team }: Workspace, press: Press): Place => {
  if (press.channel !== undefined) {
    const thread = press.message?.thread_ts ?? press.container?.thread_ts ?? null;
    return placeOf({ team, channel: press.channel.id, thread });
  }
  const origin = press.view === undefined ? null : openOrigin(press.view.private_metadata);
  const place = origin === null ? null : readPlace(origin.place);
  return placeOf(place?.team === team ? place : { team, channel: press.user.id, thread: null });
};
