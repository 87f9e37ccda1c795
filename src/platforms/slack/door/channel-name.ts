/** What a channel is called, as people in Slack write it: #sales. */
import type { Place } from '../../../chat/inbound.ts';
import { makeMemory } from '../memory.ts';
import { readPlace } from '../place.ts';
import type { Ways } from './deliver.ts';

export const makeChannelName = (
  { workspaces, calls }: Pick<Ways, 'workspaces' | 'calls'>,
  now: () => Date,
): ((channel: Place) => Promise<string | null>) => {
  const names = makeMemory<string>(now);
  return async ({ id }) => {
    const place = readPlace(id);
    const workspace = place === null ? null : workspaces.find(place.team);
    if (place === null || workspace === null) return null;
    const key = `${place.team}/${place.channel}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const { channel } = place;
    const info = await calls.call(workspace, 'conversations.info', () =>
      workspace.client.conversations.info({ channel }),
    );
    const name = info.ok ? info.value.channel?.name : undefined;
    return name === undefined ? null : names.keep(key, `#${name}`);
  };
};
