/** A fresh Slack. */
import { makeWorkspace, type WorkspaceSeed } from './seed.ts';
import type { World } from './world.ts';

export const makeWorld = (
  workspaces: readonly WorkspaceSeed[],
  now: () => Date,
  changed: () => void,
): World => {
  let number = 0;
  return {
    appId: 'A1',
    signingSecret: 'a signing secret of tests alone',
    appToken: 'xapp-1-A1-loopback',
    now,
    origin: '',
    workspaces: new Map(workspaces.map((seed) => [seed.id, makeWorkspace(seed)])),
    triggers: new Map(),
    responseUrls: new Map(),
    views: new Map(),
    uploads: new Map(),
    filesHeld: false,
    calls: [],
    refused: [],
    acks: [],
    changed,
    nextNumber: () => {
      number += 1;
      return number;
    },
    tell: () => {},
  };
};

/** What happened lately, for tests that waited in vain. */
export const taleOf = ({ calls, refused, acks, workspaces }: World): string =>
  [
    ...acks
      .slice(-5)
      .map(({ what, status, isLate }) => `sent ${what}: ${isLate ? 'late' : (status ?? 'taken')}`),
    ...calls
      .slice(-10)
      .map(
        ({ method, status, answer }) =>
          `called ${method}: ${status} ${JSON.stringify(answer)?.slice(0, 200)}`,
      ),
    ...refused
      .slice(-5)
      .map(({ method, rule, messages }) => `refused ${method}: ${rule} ${messages.join('; ')}`),
    ...[...workspaces.values()].flatMap(({ users }) => [...users.values()].flatMap(({ notices }) => notices)),
  ].join('\n');
