/** Groups: whether outsiders read them, and which a member may choose. */
import type { Option } from '../../chat/reply.ts';
import type { Api } from './api.ts';
import { believed } from './believed.ts';
import { MAX_CANDIDATES, MAX_CHAT_PAGES } from './limits.ts';

export type Chats = {
  /** Whether people of other companies read along. Taken for granted where it cannot be found out. */
  hasOutsiders: (chatId: string) => Promise<boolean>;
  /** A group's name; null where Feishu does not tell it. */
  nameOf: (chatId: string) => Promise<string | null>;
  /** Groups of the company where the bot and the person both are, whose name holds these words. Values are chat ids. */
  find: (openId: string, words: string) => Promise<readonly Option[]>;
};

export const makeChats = (api: Api, now: () => Date): Chats => {
  const told = believed(async (chatId) => {
    const found = await api.call((client) => client.im.chat.get({ path: { chat_id: chatId } }));
    const { external, name } = found.ok ? (found.value.data ?? {}) : {};
    return external === undefined ? undefined : { external, name };
  }, now);
  const groups = believed(async () => listGroups(api), now);
  return {
    hasOutsiders: async (chatId) => (await told(chatId))?.external ?? true,
    nameOf: async (chatId) => (await told(chatId))?.name || null,
    find: async (openId, words) => {
      const wanted = words.trim().normalize('NFKC').toLowerCase();
      const named = ((await groups('all')) ?? []).filter(({ label }) =>
        label.normalize('NFKC').toLowerCase().includes(wanted),
      );
      const nearest = named.slice(0, MAX_CANDIDATES);
      const isIn = await Promise.all(nearest.map(({ value }) => isMember(api, value, openId)));
      return nearest.filter((_, index) => isIn[index] === true);
    },
  };
};

/** Undefined where the list could not be read. */
const listGroups = async (api: Api): Promise<Option[] | undefined> => {
  const groups: Option[] = [];
  let token: string | undefined;
  for (let page = 0; page < MAX_CHAT_PAGES; page += 1) {
    const params = { page_size: 100, ...(token === undefined ? {} : { page_token: token }) };
    const found = await api.call((client) => client.im.chat.list({ params }));
    if (!found.ok) return undefined;
    for (const { chat_id: id, name, external } of found.value.data?.items ?? []) {
      if (id !== undefined && external !== true) groups.push({ label: name ?? id, value: id });
    }
    token = found.value.data?.page_token;
    if (found.value.data?.has_more !== true || token === undefined || token === '') break;
  }
  return groups;
};

const isMember = async (api: Api, chatId: string, openId: string): Promise<boolean> => {
  let token: string | undefined;
  for (let page = 0; page < MAX_CHAT_PAGES; page += 1) {
    const params = {
      member_id_type: 'open_id' as const,
      page_size: 100,
      ...(token === undefined ? {} : { page_token: token }),
    };
    const found = await api.call((client) =>
      client.im.chatMembers.get({ path: { chat_id: chatId }, params }),
    );
    if (!found.ok) return false;
    if (found.value.data?.items?.some(({ member_id: id }) => id === openId) === true) return true;
    token = found.value.data?.page_token;
    if (found.value.data?.has_more !== true || token === undefined || token === '') return false;
  }
  return false;
};
