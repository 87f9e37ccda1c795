/** Whether people of another company read a channel: Slack Connect, or guests. */
import { USER_PAGES, USERS_PER_PAGE } from '../limits.ts';
import { makeMemory } from '../memory.ts';
import type { Workspace } from '../workspaces.ts';
import type { Called, Calls } from './calls.ts';

/** `unknown`: Slack never tells, such as of a private channel that the bot is not in. `untold`: it does not now. */
export type Readers = 'colleagues' | 'outsiders' | 'unknown' | 'untold';

export type Outsiders = { readersOf: (workspace: Workspace, channel: string) => Promise<Readers> };

export const makeOutsiders = (calls: Calls, now: () => Date): Outsiders => {
  const channels = makeMemory<Readers>(now);
  const guests = makeMemory<ReadonlySet<string>>(now);
  const guestsOf = async (workspace: Workspace): Promise<Called<ReadonlySet<string>>> => {
    const known = guests.get(workspace.team);
    if (known !== undefined) return { ok: true, value: known };
    const found = await findGuests(calls, workspace);
    if (found.ok) guests.keep(workspace.team, found.value);
    return found;
  };
  return {
    readersOf: async (workspace, channel) => {
      const key = `${workspace.team}/${channel}`;
      const known = channels.get(key);
      if (known !== undefined) return known;
      const found = await findReaders(calls, workspace, channel, () => guestsOf(workspace));
      // What is not told today may be told tomorrow, once the bot is in the channel.
      return found === 'colleagues' || found === 'outsiders' ? channels.keep(key, found) : found;
    },
  };
};

const findReaders = async (
  calls: Calls,
  workspace: Workspace,
  channel: string,
  guestsOf: () => Promise<Called<ReadonlySet<string>>>,
): Promise<Readers> => {
  const { client } = workspace;
  const info = await calls.call(workspace, 'conversations.info', () =>
    client.conversations.info({ channel }),
  );
  if (!info.ok) return unlessTold(info);
  const { is_ext_shared: isShared, is_pending_ext_shared: isSoonShared } = info.value.channel ?? {};
  if (isShared === true || isSoonShared === true) return 'outsiders';
  const [members, guests] = await Promise.all([membersOf(calls, workspace, channel), guestsOf()]);
  if (!members.ok) return unlessTold(members);
  if (!guests.ok) return unlessTold(guests);
  return members.value.some((user) => guests.value.has(user)) ? 'outsiders' : 'colleagues';
};

const unlessTold = ({ trouble }: Extract<Called<unknown>, { ok: false }>): Readers =>
  trouble.kind === 'refused' ? 'unknown' : 'untold';

const membersOf = (calls: Calls, workspace: Workspace, channel: string): Promise<Called<string[]>> =>
  pages((cursor) =>
    calls.call(workspace, 'conversations.members', async () => {
      const limit = USERS_PER_PAGE;
      const page = await workspace.client.conversations.members({ channel, limit, ...cursor });
      return { items: page.members ?? [], next: page.response_metadata?.next_cursor ?? '' };
    }),
  );

const findGuests = async (calls: Calls, workspace: Workspace): Promise<Called<ReadonlySet<string>>> => {
  const users = await pages((cursor) =>
    calls.call(workspace, 'users.list', async () => {
      const page = await workspace.client.users.list({ limit: USERS_PER_PAGE, ...cursor });
      const all = page.members ?? [];
      const some = all.filter((user) => user.is_restricted === true || user.is_ultra_restricted === true);
      return { items: some.map(({ id = '' }) => id), next: page.response_metadata?.next_cursor ?? '' };
    }),
  );
  return users.ok ? { ok: true, value: new Set(users.value) } : users;
};

type Page = { items: string[]; next: string };

/** All pages of a list; a list that does not end counts as one that Slack does not tell. */
const pages = async (
  read: (cursor: { cursor?: string }) => Promise<Called<Page>>,
): Promise<Called<string[]>> => {
  const all: string[] = [];
  let cursor = {};
  for (let page = 0; page < USER_PAGES; page += 1) {
    const called = await read(cursor);
    if (!called.ok) return called;
    all.push(...called.value.items);
    if (called.value.next === '') return { ok: true, value: all };
    cursor = { cursor: called.value.next };
  }
  return { ok: false, trouble: { kind: 'refused', code: 'too_many' } };
};
