/**
 * A company of 100,000 accounts and 1,000,000 visits, written by INSERT … SELECT: 500 reps with 200 accounts each, in
 * five teams. Rows lie as years of use would have laid them: by the day they were made, not by account.
 */
import postgres from 'postgres';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { Sql } from '../../src/database/connection.ts';
import { CUTTER_VERSION } from '../../src/sales/search/words.ts';
import { makeSentences } from './zipf-sentences.ts';

const ACCOUNTS = 100_000;
const VISITS_EACH = 10;
export const ACCOUNTS_A_REP = 200;
const TEAMS = 5;
/** Sentences that notes are put together from, three each: no two notes of the million need be alike. */
const SENTENCES = 20_000;

export type LargeCompany = {
  reps: readonly Viewer[];
  /** Of the first team: a fifth of all accounts. */
  manager: Viewer;
  accounts: number;
  visits: number;
};

/** What the account of this number goes by among its rep's, without its line of business. */
export const accountNo = (n: number): string => (n % 2 === 0 ? `Birchgate ${n}` : `泽光${n}`);

/** Ids in the order of time, as the application makes them: a table's letter and a number make one. */
const ID_FUNCTION = `
  create function pg_temp.id_of(kind char, n bigint) returns uuid language sql immutable as $$
    select (lpad(to_hex(1760000000000 + n * 10), 12, '0') || '7' || lpad(to_hex(ascii(kind)), 3, '0') || '8'
            || lpad(to_hex(n), 15, '0'))::uuid $$`;

/** A line of its own: those of the application are cut where a statement takes as long as one of a million rows. */
type Filling = postgres.Sql;

export const fillLargeCompany = async (url: string, sql: Sql, scale: number): Promise<LargeCompany> => {
  const reps = Math.max(TEAMS, Math.round((ACCOUNTS * scale) / ACCOUNTS_A_REP));
  const accounts = reps * ACCOUNTS_A_REP;
  const visits = accounts * VISITS_EACH;
  const tenantId = uuidv7();
  const one = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await one.unsafe(ID_FUNCTION);
    // The rows fit each other by how they are made: checking every reference would take most of the time.
    await one`set session_replication_role = replica`;
    await one`set synchronous_commit = off`;
    await one`set maintenance_work_mem = '512MB'`;
    await addPeopleOfOurs(one, tenantId, reps);
    const rebuildIndexes = await dropIndexes(one);
    await addAccounts(one, tenantId, accounts);
    await addVisits(one, tenantId, accounts, visits);
    await addRecords(one, tenantId, accounts, visits);
    await rebuildIndexes();
    await one`set session_replication_role = default`;
    await one`vacuum analyze`;
  } finally {
    await one.end();
  }
  return { ...(await readViewers(sql, tenantId)), accounts, visits };
};

const addPeopleOfOurs = async (sql: Filling, tenantId: string, reps: number): Promise<void> => {
  await sql`insert into tenants (id, name, locale, time_zone, created_at)
            values (${tenantId}, 'Large', 'en', 'Europe/Berlin', now())`;
  await sql`insert into teams (tenant_id, id, name, created_at)
            select ${tenantId}, pg_temp.id_of('t', n), 'Team ' || n, now() from generate_series(0, ${TEAMS - 1}) n`;
  await sql`
    insert into members (tenant_id, id, team_id, name, role, locale, time_zone, created_at)
    select ${tenantId}, pg_temp.id_of('m', n), pg_temp.id_of('t', n % ${TEAMS}),
           case when n < ${reps} then 'Rep ' || n else 'Manager ' || n - ${reps}::int end,
           case when n < ${reps} then 'rep' else 'manager' end, case n % 2 when 0 then 'en' else 'zh-CN' end,
           'Europe/Berlin', now()
    from generate_series(0, ${reps + TEAMS - 1}) n`;
};

/** Those that are no constraint, of the large tables; the returned function makes them anew, all at once. */
const dropIndexes = async (sql: Filling): Promise<() => Promise<void>> => {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select i.indexname as name, i.indexdef as definition from pg_indexes i
    where i.tablename in ('accounts', 'people', 'visits', 'visit_colleagues', 'search_documents', 'evidence', 'tasks')
      and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  return async () => {
    for (const { definition } of indexes) await sql.unsafe(definition);
  };
};

const addAccounts = async (sql: Filling, tenantId: string, accounts: number): Promise<void> => {
  await sql`
    insert into accounts (tenant_id, id, name, name_key, kind, owner_id, team_id, created_at)
    select ${tenantId}, pg_temp.id_of('a', n), name, lower(name), 'customer', pg_temp.id_of('m', rep),
           pg_temp.id_of('t', rep % ${TEAMS}), now()
    from (select n, n / ${ACCOUNTS_A_REP} as rep,
                 case n % 2 when 0 then 'Birchgate ' || n || ' Packaging Ltd'
                            else '苏州泽光' || n || '精密机械有限公司' end as name
          from generate_series(0, ${accounts - 1}) n) named`;
  await sql`
    insert into people (tenant_id, id, account_id, name, name_key, title, created_at)
    select ${tenantId}, pg_temp.id_of('p', n), pg_temp.id_of('a', n / 2), name, lower(name), 'plant manager', now()
    from (select n, case n / 2 % 2 when 0 then 'Priya Raman ' || n % 97 else '陆敏' || n % 97 end as name
          from generate_series(0, ${2 * accounts - 1}) n) named`;
};

/** Spreads the visits of one rep over those of all others: prime, and no factor of the number of accounts. */
const STRIDE = 7_919;

/** Each account has one visit of every round of all accounts. */
const addVisits = async (sql: Filling, tenantId: string, accounts: number, visits: number): Promise<void> => {
  await sql`create temp table sentences (n int primary key, body text, words text[])`;
  const sentences = makeSentences(SENTENCES);
  await sql`
    insert into sentences
    select n, body, string_to_array(words, ' ')
    from unnest(${sentences.map((_, n) => n)}::int[], ${sentences.map(({ body }) => body)}::text[],
                ${sentences.map(({ words }) => words.join(' '))}::text[]) as s (n, body, words)`;
  // Sentences of an account's language: even numbers are English, odd ones Chinese.
  await sql`
    create temp table notes as
    select v.n::int, v.account, date '2024-01-02' + (v.n * 1000 / ${visits})::int as on_date,
           a.body || b.body || c.body as body, a.words || b.words || c.words as words
    from (select n, account,
                 account % 2 + 2 * (abs(hashint8(n)) % ${SENTENCES / 2}) as one,
                 account % 2 + 2 * (abs(hashint8(n * 7 + 1)) % ${SENTENCES / 2}) as two,
                 account % 2 + 2 * (abs(hashint8(n * 13 + 2)) % ${SENTENCES / 2}) as three
          from (select n, n * ${STRIDE} % ${accounts} as account from generate_series(0::bigint, ${visits - 1}) n) s) v
    join sentences a on a.n = v.one join sentences b on b.n = v.two join sentences c on c.n = v.three`;
  await sql`
    insert into visits (tenant_id, id, author_id, raw_text, state, revision, content, account_id, visited_on, mode,
                        created_at, confirmed_at)
    select ${tenantId}, pg_temp.id_of('v', n), pg_temp.id_of('m', account / ${ACCOUNTS_A_REP}), body, 'confirmed', 1,
           ${sql.json(CONTENT)}, pg_temp.id_of('a', account), on_date, 'onsite', on_date, on_date
    from notes order by n`;
  await sql`
    insert into visit_colleagues (tenant_id, visit_id, member_id)
    select ${tenantId}, pg_temp.id_of('v', n), pg_temp.id_of('m', account / ${ACCOUNTS_A_REP}) from notes order by n`;
};

const addRecords = async (
  sql: Filling,
  tenantId: string,
  accounts: number,
  visits: number,
): Promise<void> => {
  await sql`
    insert into search_documents (tenant_id, kind, id, account_id, words, body, on_date, cutter_version)
    select ${tenantId}, 'account', id, id, array_to_tsvector(string_to_array(lower(name), ' ')), name, '2024-01-01',
           ${CUTTER_VERSION} from accounts where tenant_id = ${tenantId}`;
  await sql`
    insert into search_documents (tenant_id, kind, id, account_id, words, body, on_date, cutter_version)
    select ${tenantId}, 'person', id, account_id, array_to_tsvector(string_to_array(lower(name), ' ')), name,
           '2024-01-01', ${CUTTER_VERSION} from people where tenant_id = ${tenantId}`;
  await sql`
    insert into search_documents (tenant_id, kind, id, account_id, words, body, on_date, cutter_version)
    select ${tenantId}, 'visit', pg_temp.id_of('v', n), pg_temp.id_of('a', account), array_to_tsvector(words), body,
           on_date, ${CUTTER_VERSION} from notes order by n`;
  await sql`
    insert into evidence (tenant_id, id, subject_kind, subject_id, account_id, property, value, quote, quote_start,
                          quote_end, visit_id, reader, certainty, confirmed_by, observed_on, recorded_at, audience)
    select ${tenantId}, pg_temp.id_of('e', n * 3 + k), case k when 2 then 'account' else 'person' end,
           case k when 2 then pg_temp.id_of('a', account) else pg_temp.id_of('p', account * 2 + n / ${accounts} % 2) end,
           pg_temp.id_of('a', account), (array['met', 'stance', 'objection'])[k + 1],
           (array['true', '"supporter"', '"price"'])[k + 1]::jsonb, left(body, 20), 0, 20, pg_temp.id_of('v', n),
           'rules/met@1', 'sure', pg_temp.id_of('m', account / ${ACCOUNTS_A_REP}), on_date, on_date, 'team'
    from notes cross join generate_series(0, 2) k order by n, k`;
  await sql`
    insert into tasks (tenant_id, id, account_id, visit_id, what, owner, assignee_id, due_on, state, created_at)
    select ${tenantId}, pg_temp.id_of('k', n), pg_temp.id_of('a', account), pg_temp.id_of('v', n), left(body, 40), 'us',
           pg_temp.id_of('m', account / ${ACCOUNTS_A_REP}), on_date + 7,
           case when n >= ${visits - accounts} then 'open' else 'done' end, on_date
    from notes where n / ${accounts} % 2 = 1 order by n`;
};

const readViewers = async (
  sql: Sql,
  tenantId: string,
): Promise<{ reps: readonly Viewer[]; manager: Viewer }> => {
  const members = await sql<Viewer[]>`
    select tenant_id, id as member_id, team_id, role, name, locale, time_zone from members
    where tenant_id = ${tenantId} order by id`;
  const manager = members.find(({ role }) => role === 'manager');
  if (manager === undefined) throw new Error('the company has no manager');
  // In the order of their numbers, as their ids are.
  return { reps: members.filter(({ role }) => role === 'rep'), manager };
};

/** What a visit's content weighs: a person, an amount and a step, with their quotes. */
const mark = { quote: { start: 0, end: 12 }, certainty: 'sure', by: 'rules/met@1' };
const CONTENT = {
  reader: 'rules@1',
  account: { ...mark, value: { id: null, name: 'Birchgate', written: 'Birchgate', options: [] } },
  secondAccount: null,
  dealId: null,
  visitDate: { ...mark, value: '2026-01-05' },
  mode: { ...mark, value: 'onsite' },
  colleagues: [],
  people: [
    {
      name: { ...mark, value: { id: null, name: 'Priya Raman', written: 'Priya Raman', options: [] } },
      title: { ...mark, value: 'plant manager' },
      role: null,
      stance: { ...mark, value: 'supporter' },
      present: { ...mark, value: true },
    },
  ],
  amounts: [{ ...mark, value: { value: 320_000, currency: 'EUR', kind: 'quote' } }],
  competitors: [],
  objections: [{ ...mark, value: 'price' }],
  nextSteps: [{ ...mark, value: { what: 'send a revised offer', owner: 'us', due: '2026-01-09' } }],
  stage: null,
  riskSignals: [],
  sentiment: null,
  attemptOnly: false,
  amountRanges: [],
  parts: [],
};
