/** Who writes: name from the contacts, kept for some minutes. */
import type { Contact } from '../../chat/contact.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Api } from './api.ts';
import { believed, inTime } from './believed.ts';
import { ASIDE_TIMEOUT_MS } from './limits.ts';
import { isBusy } from './sender.ts';

/** Which member of ours somebody is, without the rights of the moment. */
export type Member = Pick<Viewer, 'tenantId' | 'memberId'>;

export type People = {
  /** Null where the app may not see the person, or nobody answers in time. */
  nameOf: (openId: string) => Promise<string | null>;
};

export const makePeople = (api: Api, now: () => Date): People => {
  const find = believed<string | null>(async (openId) => {
    const found = await api.call((client) =>
      client.contact.user.get({ path: { user_id: openId }, params: { user_id_type: 'open_id' } }),
    );
    if (found.ok) return found.value.data?.user?.name ?? null;
    // A no is believed as a name is: without the right to see contacts every message would ask, and wait.
    const { trouble } = found;
    return trouble.kind === 'answered' && trouble.status < 500 && !isBusy(trouble) ? null : undefined;
  }, now);
  return {
    nameOf: async (openId) => (await inTime(find(openId), ASIDE_TIMEOUT_MS, undefined)) ?? null,
  };
};

/**
 * Feishu tells neither language nor time zone of a person: the company's count until the person says otherwise. A name
 * that cannot be seen is the end of the id, until the person sets one.
 */
export const contactOf = (
  person: { openId: string; name: string | null; isGuest: boolean },
  workspaceKey: string,
): Contact => ({
  platform: 'feishu',
  workspaceKey,
  userKey: person.openId,
  name: person.name ?? person.openId.slice(-6),
  locale: null,
  timezone: null,
  isGuest: person.isGuest,
});
