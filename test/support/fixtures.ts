/** A small company to test against: two teams, five members, four accounts with people and deals. */
import { v7 as uuidv7 } from 'uuid';
import type { Locale } from '../../src/chat/locale.ts';
import type { Role, Viewer } from '../../src/chat/viewer.ts';
import type { Sql } from '../../src/database/connection.ts';
import { addAccount } from '../../src/sales/accounts/store.ts';
import { addPeople, addPersonAlias } from '../../src/sales/stakeholders/store.ts';

/** Everything of the company was stored then. */
const FOUNDED = new Date('2026-06-01T08:00:00Z');

export type Company = {
  tenantId: string;
  teams: { north: string; south: string };
  /** `repA` and `colleague` are of the northern team, led by `manager`; `repB` is of the southern one. */
  members: Readonly<Record<MemberName, Viewer>>;
  /** `oakhurst` and `hengtai` are of repA, the first shared with the colleague; `delfi` has no deal; `zechuan` is repB's. */
  accounts: Readonly<Record<'oakhurst' | 'hengtai' | 'delfi' | 'zechuan', string>>;
  people: Readonly<Record<'priya' | 'tom' | 'lumin' | 'wang' | 'shen', string>>;
  deals: Readonly<Record<'scanner' | 'line1' | 'line2', string>>;
};

export type MemberName = 'repA' | 'repB' | 'colleague' | 'manager' | 'admin';

export const foundCompany = async (sql: Sql): Promise<Company> => {
  const tenantId = uuidv7();
  const teams = { north: uuidv7(), south: uuidv7() };
  await sql`insert into tenants (id, name, locale, time_zone, created_at)
            values (${tenantId}, 'Acme', 'en', 'Europe/Berlin', ${FOUNDED})`;
  await sql`insert into teams ${sql([
    { tenantId, id: teams.north, name: 'North', createdAt: FOUNDED },
    { tenantId, id: teams.south, name: 'South', createdAt: FOUNDED },
  ])}`;
  const members = await addMembers(sql, tenantId, teams);
  const accounts = await addAccounts(sql, members);
  const people = await addContacts(sql, members, accounts);
  const deals = await addDeals(sql, members, accounts);
  return { tenantId, teams, members, accounts, people, deals };
};

const addMembers = async (sql: Sql, tenantId: string, teams: Company['teams']) => {
  const member = (name: string, role: Role, teamId: string | null, locale: Locale): Viewer => ({
    tenantId,
    memberId: uuidv7(),
    teamId,
    role,
    name,
    locale,
    timeZone: locale === 'en' ? 'Europe/Berlin' : 'Asia/Shanghai',
  });
  const members = {
    repA: member('Ada Winter', 'rep', teams.north, 'en'),
    repB: member('林晓', 'rep', teams.south, 'zh-CN'),
    colleague: member('Carl Okoye', 'rep', teams.north, 'en'),
    manager: member('Mia Stone', 'manager', teams.north, 'en'),
    admin: member('Ivo Root', 'admin', null, 'en'),
  };
  const rows = Object.values(members).map(({ memberId, ...rest }) => ({
    ...rest,
    id: memberId,
    createdAt: FOUNDED,
  }));
  await sql`insert into members ${sql(rows)}`;
  return members;
};

const addAccounts = async (sql: Sql, members: Company['members']): Promise<Company['accounts']> => {
  const accounts = { oakhurst: uuidv7(), hengtai: uuidv7(), delfi: uuidv7(), zechuan: uuidv7() };
  const customer = (id: string, name: string) => ({ id, name, kind: 'customer' as const });
  const { repA, repB, colleague } = members;
  await addAccount(sql, repA, customer(accounts.oakhurst, 'Oakhurst Instruments Ltd'), FOUNDED);
  await addAccount(sql, repA, customer(accounts.hengtai, '宁波恒泰精密机械有限公司'), FOUNDED);
  await addAccount(sql, repA, customer(accounts.delfi, 'Delfi Farms Inc'), FOUNDED);
  await addAccount(sql, repB, customer(accounts.zechuan, '苏州泽川电子有限公司'), FOUNDED);
  await sql`insert into account_team (tenant_id, account_id, member_id, added_by, added_at)
            values (${repA.tenantId}, ${accounts.oakhurst}, ${colleague.memberId}, ${repA.memberId}, ${FOUNDED})`;
  return accounts;
};

const addContacts = async (
  sql: Sql,
  { repA, repB }: Company['members'],
  accounts: Company['accounts'],
): Promise<Company['people']> => {
  const people = { priya: uuidv7(), tom: uuidv7(), lumin: uuidv7(), wang: uuidv7(), shen: uuidv7() };
  const person = (id: string, accountId: string, name: string, title: string) => ({
    id,
    accountId,
    name,
    title,
    department: null,
  });
  const ours = [
    person(people.priya, accounts.oakhurst, 'Priya Raman', 'purchasing manager'),
    person(people.tom, accounts.oakhurst, 'Tom Becker', 'plant manager'),
    person(people.lumin, accounts.hengtai, '陆敏', '采购经理'),
    person(people.wang, accounts.hengtai, '王志强', '总经理'),
  ];
  await addPeople(sql, repA, ours, FOUNDED);
  await addPeople(sql, repB, [person(people.shen, accounts.zechuan, '沈佳', '设备主管')], FOUNDED);
  await addPersonAlias(sql, repA, people.wang, '王总', FOUNDED);
  return people;
};

const addDeals = async (
  sql: Sql,
  { repA }: Company['members'],
  accounts: Company['accounts'],
): Promise<Company['deals']> => {
  const deals = { scanner: uuidv7(), line1: uuidv7(), line2: uuidv7() };
  const deal = (id: string, accountId: string, name: string) => ({
    tenantId: repA.tenantId,
    id,
    accountId,
    name,
    ownerId: repA.memberId,
    stage: 'proposal',
    state: 'open',
    createdAt: FOUNDED,
  });
  const rows = [
    deal(deals.scanner, accounts.oakhurst, 'Scanner line'),
    deal(deals.line1, accounts.hengtai, '一号产线'),
    deal(deals.line2, accounts.hengtai, '二号产线'),
  ];
  await sql`insert into deals ${sql(rows)}`;
  return deals;
};
