/** The platform's door: what delivery calls, at any time and in any process. It keeps nothing but waits and caches. */
import type { Door } from '../../../chat/door.ts';
import type { Background } from '../background.ts';
import { readHandle } from '../handle.ts';
import { makeChannelName } from './channel-name.ts';
import { makeDeliver, type Ways } from './deliver.ts';
import type { ShowHome } from './home.ts';
import { makePass } from './pass.ts';

export const makeDoor = (ways: Ways, showHome: ShowHome, background: Background, now: () => Date): Door => {
  const deliver = makeDeliver(ways);
  const pass = makePass(ways);
  /** What was pressed in App Home has changed what stands there. */
  const refresh = (sealed: Parameters<typeof readHandle>[0]) => {
    const handle = readHandle(sealed);
    const workspace = handle?.fromHome === undefined ? null : ways.workspaces.find(handle.team);
    if (handle !== null && workspace !== null) {
      background.run('App Home', () => showHome(workspace, handle.user));
    }
  };
  return {
    deliver: async (message) => {
      const delivery = await deliver(message);
      if (delivery.kind === 'delivered') refresh(message.handle);
      return delivery;
    },
    pass: async (passing) => {
      await pass(passing);
      refresh(passing.handle);
    },
    nameOf: makeChannelName(ways, now),
  };
};
