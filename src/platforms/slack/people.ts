/** Who writes: as Slack knows them, and which member that is. Remembered for a while, so that an answer needs no call. */
import type { UsersInfoResponse } from '@slack/web-api';
import { AppError } from '../../chat/app-error.ts';
import type { Conversation } from '../../chat/conversation.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Viewer } from '../../chat/viewer.ts';
import { PERSON_MS, REMEMBERED_MAX } from './limits.ts';
import { makeMemory } from './memory.ts';
import { troubleOf } from './slack-errors.ts';
import { within } from './within.ts';
import type { Workspace } from './workspaces.ts';

export type Person = {
  name: string;
  /** Of another company, deactivated, or a bot: none of our members. */
  isStranger: boolean;
  isBot: boolean;
  /** As Slack writes it: `zh-CN`, `en-US`. */
  locale: string | null;
  timezone: string | null;
};

export type Member = { tenantId: string; memberId: string; locale: Locale };

export type People = {
  /** Null for somebody whom Slack does not know. Throws UNAVAILABLE where Slack does not answer in time. */
  person: (workspace: Workspace, user: string) => Promise<Person | null>;
  /** With the rights of this moment; null for strangers. Throws UNAVAILABLE where nobody can tell now. */
  viewer: (workspace: Workspace, user: string) => Promise<Viewer | null>;
  /** The same without rights, as somebody was known a while ago: for what is stored, where it is looked at again. */
  member: (workspace: Workspace, user: string) => Promise<Member | null>;
  /** Which member it is has changed. */
  forget: (workspace: Workspace, user: string) => void;
  /** The language of somebody who was here before, else English. */
  localeOf: (team: string, user: string) => Locale;
};

export const makePeople = ({ arrive }: Pick<Conversation, 'arrive'>, now: () => Date): People => {
  const persons = makeMemory<Person | null>(now);
  const members = makeMemory<Member>(now);
  const locales = new Map<string, Locale>();
  const keyOf = (team: string, user: string) => `${team}/${user}`;

  const person = async (workspace: Workspace, user: string): Promise<Person | null> => {
    const key = keyOf(workspace.team, user);
    const known = persons.get(key);
    if (known !== undefined) return known;
    return persons.keep(key, await ask(workspace, user));
  };

  const viewer = async (workspace: Workspace, user: string): Promise<Viewer | null> => {
    const found = await person(workspace, user);
    if (found === null || found.isStranger) return null;
    const arrived = await arrive({
      platform: 'slack',
      workspaceKey: workspace.team,
      userKey: user,
      name: found.name,
      locale: found.locale,
      timezone: found.timezone,
      isGuest: false,
    });
    if (arrived === null) return null;
    const { tenantId, memberId, locale } = arrived;
    const key = keyOf(workspace.team, user);
    if (locales.size >= REMEMBERED_MAX) locales.clear();
    locales.set(key, locale);
    members.keep(key, { tenantId, memberId, locale });
    return arrived;
  };

  return {
    person,
    viewer,
    member: async (workspace, user) =>
      members.get(keyOf(workspace.team, user)) ?? (await viewer(workspace, user)),
    forget: ({ team }, user) => members.drop(keyOf(team, user)),
    localeOf: (team, user) => locales.get(keyOf(team, user)) ?? 'en',
  };
};

const ask = async (workspace: Workspace, user: string): Promise<Person | null> => {
  try {
    const call = workspace.client.users.info({ user, include_locale: true });
    return personOf(await within(PERSON_MS, call), workspace);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble.kind === 'refused' && trouble.code === 'user_not_found') return null;
    throw new AppError('UNAVAILABLE', 'Slack does not say who it is');
  }
};

const personOf = ({ user = {} }: UsersInfoResponse, { team, enterprise }: Workspace): Person => {
  const isBot = user.is_bot === true;
  const isOurs =
    user.team_id === team || (enterprise !== null && user.enterprise_user?.enterprise_id === enterprise);
  const isGuest =
    user.is_restricted === true || user.is_ultra_restricted === true || user.is_stranger === true;
  return {
    name: user.profile?.real_name || user.real_name || user.profile?.display_name || user.name || '',
    isStranger: isBot || isGuest || !isOurs || user.deleted === true,
    isBot,
    locale: user.locale ?? null,
    timezone: user.tz ?? null,
  };
};
