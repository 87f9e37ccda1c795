/** The app, its people and groups as they are when a test says no more of them. */
import { randomBytes } from 'node:crypto';
import { ALL_SCOPES } from '../api/routes.ts';
import { idOf } from '../ids.ts';
import { ALL_EVENTS } from '../pushing/payloads.ts';
import type { App, Chat, Person } from '../world.ts';
import type { User } from './user.ts';

export type PersonDetails = Partial<Omit<Person, 'openId'>>;

export type GroupDetails = Partial<Pick<Chat, 'name' | 'external' | 'hasBot' | 'muted'>> & {
  members?: readonly User[];
};

const APP = {
  appSecret: 'loopback-app-secret-0123456789ab',
  encryptKey: 'loopback-encrypt-key',
  verificationToken: 'loopback-verification-token',
  tenantKey: '2ca1d211f64f6438',
  botOpenId: idOf('ou', 'bot'),
  botName: 'Inroad',
};

/**
 * Everything granted and subscribed that an app like ours needs. Its id is `cli_` and 16 hexadecimal digits, as the
 * vendor's library wants it, and another one each time: that library keeps tokens by it for the whole process.
 */
export const makeApp = (details: Partial<App> = {}): App => ({
  ...APP,
  appId: `cli_${randomBytes(8).toString('hex')}`,
  scopes: new Set(ALL_SCOPES),
  subscriptions: new Set(ALL_EVENTS),
  ...details,
});

export const makePerson = (app: App, openId: string, details: PersonDetails): Person => ({
  openId,
  unionId: idOf('on', openId),
  userId: openId.replace(/^ou_/, 'id'),
  name: openId.replace(/^ou_/, ''),
  email: `${openId}@example.com`,
  language: 'zh_cn',
  timeZone: 'Asia/Shanghai',
  tenantKey: app.tenantKey,
  available: true,
  stoppedBot: false,
  sendsSubmitValue: true,
  ...details,
});

export const makeGroup = (chatId: string, { members = [], ...details }: GroupDetails): Chat => ({
  chatId,
  kind: 'group',
  name: chatId,
  external: false,
  hasBot: true,
  muted: false,
  dissolved: false,
  ...details,
  members: new Set(members.map(({ person }) => person.openId)),
});
