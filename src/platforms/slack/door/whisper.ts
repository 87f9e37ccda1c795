/** A passing word for one reader's eyes: it is stored nowhere, and lost where it cannot be shown. */
import type { Handle } from '../handle.ts';
import { readPlace } from '../place.ts';
import type { Drawn } from '../render/message.ts';
import type { Workspace } from '../workspaces.ts';
import type { Calls } from './calls.ts';
import { postEphemeral, postMessage, respond } from './post.ts';

export type Whisper = {
  workspace: Workspace;
  /** Of the place where it was asked. */
  placeId: string;
  handle: Handle;
};

/** By the response_url, else in the conversation, else directly. Never rejects. */
export const whisper = async (calls: Calls, { workspace, placeId, handle }: Whisper, drawn: Drawn) => {
  const place = readPlace(placeId) ?? { team: workspace.team, channel: handle.user, thread: null };
  if (handle.responseUrl !== undefined) {
    const answered = await respond(calls, workspace.team, handle.responseUrl, drawn, {
      replace: false,
      thread: place.thread,
    });
    if (answered.ok) return;
  }
  if (!/^[UW]/.test(place.channel)) {
    const shown = await postEphemeral(calls, workspace, place, handle.user, drawn);
    if (shown.ok) return;
  }
  await postMessage(calls, workspace, { channel: handle.user, thread: null }, drawn, null);
};
