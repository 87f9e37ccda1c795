/** Reads a message with the names of the people whom it mentions. */
import { MENTIONS_MAX } from './limits.ts';
import type { People } from './people.ts';
import { mentionedIn, readText } from './read-text.ts';
import type { Workspace } from './workspaces.ts';

/** A name that Slack does not tell in time stays an id: the words around it are what matters. */
export const readMessage = async (workspace: Workspace, people: People, raw: string): Promise<string> => {
  const users = mentionedIn(raw).filter((user) => user !== workspace.botUserId);
  const found = await Promise.all(
    users.slice(0, MENTIONS_MAX).map(async (user): Promise<[string, string] | null> => {
      const person = await people.person(workspace, user).catch(() => null);
      return person === null || person.name === '' ? null : [user, person.name];
    }),
  );
  const names = new Map(found.filter((one) => one !== null));
  return readText(raw, names, workspace.botUserId);
};
