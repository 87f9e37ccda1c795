/** A company to measure with: reps of both languages, each with own accounts and people, and notes about them. */
import { v7 as uuidv7 } from 'uuid';
import type { Locale } from '../../src/chat/locale.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { Sql } from '../../src/database/connection.ts';
import { addAccount } from '../../src/sales/accounts/store.ts';
import { addPeople } from '../../src/sales/stakeholders/store.ts';

export type BenchAccount = { id: string; name: string; people: readonly [string, string]; locale: Locale };
export type BenchRep = { viewer: Viewer; accounts: readonly BenchAccount[] };

const FOUNDED = new Date('2026-01-05T08:00:00Z');

const HEADS = ['Alder', 'Birch', 'Castle', 'Dun', 'Elm', 'Fair', 'Glen', 'Harrow', 'Iron', 'Kings'];
const TAILS = ['brook', 'field', 'gate', 'ham', 'mont', 'port', 'ridge', 'stead', 'ton', 'wick'];
const TRADES = ['Dairy', 'Foods', 'Packaging', 'Pharma', 'Instruments'];
const TOWNS = ['苏州', '宁波', '无锡', '青岛', '佛山'];
const BRANDS = ['泽光', '恒川', '澜泰', '启岳', '鸿禾', '瑞凌', '嘉峻', '博朗', '欣越', '盛钧'];
const INDUSTRIES = ['精密机械', '食品', '电子', '新材料'];
const GIVEN = ['Priya', 'Tom', 'Clara', 'Marco', 'Ingrid', 'Pablo', 'Grace', 'Mats'];
const FAMILY = ['Raman', 'Becker', 'Vogel', 'Ricci', 'Larsen', 'Ortega', 'Adeyemi', 'Holm'];
const SURNAMES = ['陆', '何', '孟', '赖', '郭', '沈', '宋', '蒋'];
const GIVEN_ZH = ['敏', '俊', '丽华', '国平', '晓峰', '佳怡', '志远', '婷'];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const accountNo = (n: number, locale: Locale): BenchAccount => {
  const step = Math.floor(n / 8);
  if (locale === 'en') {
    const brand = `${pick(HEADS, n)}${pick(TAILS, Math.floor(n / HEADS.length))}`;
    const person = (at: number) => `${pick(GIVEN, at)} ${pick(FAMILY, at + step)}`;
    const name = `${brand} ${pick(TRADES, Math.floor(n / 100))}`;
    return { id: uuidv7(), name: `${name} Ltd`, people: [person(n), person(n + 3)], locale };
  }
  const brand = `${pick(BRANDS, n)}${pick(INDUSTRIES, Math.floor(n / 50))}`;
  const person = (at: number) => `${pick(SURNAMES, at)}${pick(GIVEN_ZH, at + step)}`;
  const town = pick(TOWNS, Math.floor(n / BRANDS.length));
  return { id: uuidv7(), name: `${town}${brand}有限公司`, people: [person(n), person(n + 3)], locale };
};

/** At most 500 accounts of a language have names of their own, of 200 the Chinese ones. */
export const foundBenchCompany = async (
  sql: Sql,
  reps: number,
  accountsEach: number,
): Promise<BenchRep[]> => {
  const tenantId = uuidv7();
  const teamId = uuidv7();
  await sql`insert into tenants (id, name, locale, time_zone, created_at)
            values (${tenantId}, 'Bench', 'en', 'Europe/Berlin', ${FOUNDED})`;
  await sql`insert into teams ${sql([{ tenantId, id: teamId, name: 'All', createdAt: FOUNDED }])}`;
  const founded: BenchRep[] = [];
  for (let n = 0; n < reps; n += 1) {
    const locale = n % 2 === 0 ? 'en' : 'zh-CN';
    const first = Math.floor(n / 2) * accountsEach;
    const accounts = Array.from({ length: accountsEach }, (_, at) => accountNo(first + at, locale));
    founded.push({ viewer: await addRep(sql, { tenantId, teamId, locale, n }), accounts });
  }
  for (const rep of founded) await addAccounts(sql, rep);
  return founded;
};

type NewRep = { tenantId: string; teamId: string; locale: Locale; n: number };

const addRep = async (sql: Sql, { tenantId, teamId, locale, n }: NewRep): Promise<Viewer> => {
  const timeZone = locale === 'en' ? 'Europe/Berlin' : 'Asia/Shanghai';
  const viewer: Viewer = {
    tenantId,
    memberId: uuidv7(),
    teamId,
    role: 'rep',
    name: `Rep ${n + 1}`,
    locale,
    timeZone,
  };
  const { memberId, ...columns } = viewer;
  await sql`insert into members ${sql([{ ...columns, id: memberId, createdAt: FOUNDED }])}`;
  return viewer;
};

const addAccounts = async (sql: Sql, { viewer, accounts }: BenchRep): Promise<void> => {
  for (const { id, name, people, locale } of accounts) {
    await addAccount(sql, viewer, { id, name, kind: 'customer' }, FOUNDED);
    const title = locale === 'en' ? 'plant manager' : '采购经理';
    const rows = people.map((person) => ({
      id: uuidv7(),
      accountId: id,
      name: person,
      title,
      department: null,
    }));
    await addPeople(sql, viewer, rows, FOUNDED);
  }
};
