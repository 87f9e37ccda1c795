import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contact } from '../../src/chat/contact.ts';
import { readAdminIdentities } from '../../src/database/admin-identities.ts';
import { consoleMember } from '../../src/database/console-member.ts';
import { memberForIdentity } from '../../src/database/first-contact.ts';
import { settleCompany } from '../../src/database/found-company.ts';
import { readViewer } from '../../src/database/members.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

const ADMINS = readAdminIdentities('slack:T1:UROOT, web:Nadia Root') ?? [];
const founding = () => ({
  id: uuidv7(),
  name: 'Company',
  locale: 'en' as const,
  timeZone: 'UTC',
  now: house.clock.now(),
});
const arrival = () => ({ admins: ADMINS, newId: uuidv7, now: house.clock.now() });
const fromSlack = (userKey: string, more: Partial<Contact> = {}): Contact => ({
  platform: 'slack',
  workspaceKey: 'T1',
  userKey,
  name: `Name of ${userKey}`,
  locale: null,
  timezone: null,
  isGuest: false,
  ...more,
});

/** The member behind the contact, as the conversation sees it. */
const arrive = async (contact: Contact) => {
  const member = await memberForIdentity(house.sql, contact, arrival());
  return member === null ? null : readViewer(house.sql, member.tenantId, member.memberId);
};

beforeAll(async () => {
  house = await openHouse();
  await inTransaction(house.sql)((tx) => settleCompany(tx, ADMINS, founding()));
}, 120_000);

afterAll(() => house.close(), 60_000);

test('a first message makes a member without team who sees own records only; a second one finds it', async () => {
  const viewer = await arrive(fromSlack('U1', { locale: 'zh_cn', timezone: 'Asia/Shanghai' }));
  expect(viewer).toMatchObject({
    tenantId: house.tenantId,
    role: 'newcomer',
    teamId: null,
    name: 'Name of U1',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
  });
  expect(await arrive(fromSlack('U1', { name: 'Renamed' }))).toEqual(viewer);
  if (viewer === null) throw new Error('nobody arrived');
  const newcomer = house.asViewer(viewer);
  await newcomer.say('/account oakhurst');
  expect(newcomer.words()).toContain('没有找到');
  await newcomer.say('/visits');
  expect(newcomer.words()).toContain('没有拜访');
});

test('what a platform does not tell, or tells wrongly, is taken from the company', async () => {
  const viewer = await arrive(fromSlack('U2', { name: ' ', locale: 'fr-FR', timezone: 'Mars/Olympus' }));
  expect(viewer).toMatchObject({ name: 'U2', locale: 'en', timeZone: 'Europe/Berlin' });
});

test('two first messages at the same moment make one member', async () => {
  const both = await Promise.all([arrive(fromSlack('U3')), arrive(fromSlack('U3'))]);
  expect(both[0]?.memberId).toBe(both[1]?.memberId);
  const rows = await house.sql`select id from members where name = 'Name of U3'`;
  expect(rows.length).toBe(1);
});

test('guests, strangers of other workspaces and members who have left get nothing', async () => {
  expect(await arrive(fromSlack('U4', { isGuest: true }))).toBeNull();
  expect(await arrive(fromSlack('U4', { workspaceKey: 'T2' }))).toBeNull();
  const rows = await house.sql`select id from members where name = 'Name of U4'`;
  expect(rows.length).toBe(0);
  const left = await arrive(fromSlack('U5'));
  await house.sql`update members set active = false where id = ${left?.memberId ?? ''}`;
  expect(await arrive(fromSlack('U5'))).toBeNull();
});

test('a configured identity is an admin from its first message on, until another admin says otherwise', async () => {
  const root = await arrive(fromSlack('UROOT'));
  expect(root?.role).toBe('admin');
  await house.sql`update members set role = 'rep' where id = ${root?.memberId ?? ''}`;
  expect((await arrive(fromSlack('UROOT')))?.role).toBe('rep');
  const { memberId } = house.members.admin;
  await house.sql`update members set role = 'rep' where id = ${memberId}`;
  expect((await arrive(fromSlack('UROOT')))?.role).toBe('admin');
  await house.sql`update members set role = 'admin' where id = ${memberId}`;
});

test('at the console a known name is found, a new one arrives, and one of several is refused', async () => {
  const signIn = (name: string) => consoleMember(house.sql, name, arrival());
  expect((await signIn(' ada winter '))?.memberId).toBe(house.members.repA.memberId);
  const nadia = await signIn('Nadia Root');
  const { tenantId } = house;
  expect(await readViewer(house.sql, tenantId, nadia?.memberId ?? '')).toMatchObject({ role: 'admin' });
  expect(await signIn('nadia ROOT')).toEqual(nadia);
  const noel = await signIn('Noel');
  expect(await readViewer(house.sql, tenantId, noel?.memberId ?? '')).toMatchObject({ role: 'newcomer' });
  await arrive(fromSlack('U6', { name: 'Twin' }));
  await arrive(fromSlack('U7', { name: 'Twin' }));
  expect(await signIn('Twin')).toBeNull();
  expect(await signIn('  ')).toBeNull();
});

test('whoever joined another member at the console enters as that one afterwards', async () => {
  const signIn = (name: string) => consoleMember(house.sql, name, arrival());
  const omar = await signIn('Omar');
  const viewer = await readViewer(house.sql, house.tenantId, omar?.memberId ?? '');
  if (viewer === null) throw new Error('Omar did not arrive');
  const lin = house.as('repB');
  await lin.say('/link');
  const code = lin.reply().blocks.find((block) => block.kind === 'copy')?.text ?? '';
  await house.asViewer(viewer).say(`/link ${code}`);
  expect((await signIn('Omar'))?.memberId).toBe(lin.viewer.memberId);
});

test('a company is founded once where there is none but the demo, and not guessed among several', async () => {
  const settle = () => inTransaction(house.sql)((tx) => settleCompany(tx, ADMINS, founding()));
  const real = async () => (await house.sql`select id from tenants where not is_demo`).length;
  await Promise.all([settle(), settle()]);
  expect(await real()).toBe(1);
  await house.sql`update tenants set is_demo = true`;
  await Promise.all([settle(), settle()]);
  expect(await real()).toBe(1);
  await house.sql`update tenants set is_demo = false`;
  await house.sql`delete from workspaces where platform = 'slack'`;
  await settle();
  expect(await house.sql`select 1 from workspaces where platform = 'slack'`).toHaveLength(0);
});
