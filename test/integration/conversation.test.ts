import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeHelp } from '../../src/chat/help.ts';
import { makeRegistry, type Registry } from '../../src/chat/registry.ts';
import { checkServer, openDatabase, type Queries, type Sql } from '../../src/database/connection.ts';
import type { EmbeddedServer } from '../../src/database/embedded-server.ts';
import { migrate, readMigrations } from '../../src/database/migrate.ts';
import { promptly } from '../../src/database/promptly.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { Engine } from '../../src/delivery/apply.ts';
import { makeReceive } from '../../src/delivery/conversation.ts';
import { makeStore } from '../../src/delivery/inbox.ts';
import { POSTGRES_15, startDatabase } from '../support/database.ts';

type Desk = { sql: Queries };
let server: EmbeddedServer;
let sql: Sql;
const tenantId = uuidv7();
const memberId = uuidv7();

const serve = async (): Promise<void> => {
  server = await startDatabase(await mkdtemp(join(tmpdir(), 'inroad-test-')));
  sql = openDatabase(server.url);
  await checkServer(sql);
  await migrate(sql, await readMigrations('migrations'));
  await sql`insert into tenants (id, name, locale, time_zone, created_at)
            values (${tenantId}, 'Demo', 'en', 'Europe/Berlin', now())`;
  await sql`insert into members (tenant_id, id, name, role, locale, time_zone, created_at)
            values (${tenantId}, ${memberId}, 'Ada', 'rep', 'en', 'Europe/Berlin', now())`;
};

beforeAll(serve, 120_000);

afterAll(async () => {
  await sql.end();
  await server.release();
}, 60_000);

const receiveOn = (sql: Sql) => {
  const registry: Registry<Desk> = makeRegistry<Desk>([makeHelp(() => registry)]);
  const engine: Engine<Desk> = {
    sql,
    registry,
    desk: (queries) => ({ sql: queries }),
    inTransaction: inTransaction(sql),
    promptly: promptly(sql),
    store: makeStore(sql),
    inHand: new Set(),
    newId: uuidv7,
    now: () => new Date(),
  };
  return makeReceive(engine, pino({ level: 'silent' }), () => undefined);
};

const inbound = (dedupeKey: string) => ({
  tenantId,
  memberId,
  place: { platform: 'web' as const, kind: 'direct' as const, id: memberId },
  dedupeKey,
  intent: { kind: 'text' as const, text: '/help' },
});

test('F4: the same inbound five times at once is answered once', async () => {
  const receive = receiveOn(sql);
  const answers = await Promise.all(Array.from({ length: 5 }, () => receive(inbound('same'))));
  expect(new Set(answers.map((answer) => answer.inboundId)).size).toBe(1);
  const [count] = await sql<{ inbox: number; messages: number }[]>`
    select (select count(*)::int from inbox) as inbox, (select count(*)::int from messages) as messages`;
  expect(count).toEqual({ inbox: 1, messages: 1 });
});

test('F14: two migrators at once apply nothing twice', async () => {
  const migrations = await readMigrations('migrations');
  expect(await Promise.all([migrate(sql, migrations), migrate(sql, migrations)])).toEqual([[], []]);
});

test('F14: a half-failed migration changes nothing', async () => {
  const broken = {
    tag: '9999_broken',
    hash: 'x',
    statements: ['create table half (id int)', 'select nonsense'],
  };
  await expect(migrate(sql, [...(await readMigrations('migrations')), broken])).rejects.toThrow(
    '9999_broken',
  );
  const [row] = await sql<{ half: string | null }[]>`select to_regclass('half')::text as half`;
  expect(row?.half).toBeNull();
});

test('F14: a database newer than the code is refused', async () => {
  await expect(migrate(sql, [])).rejects.toThrow('newer release');
});

test('an unknown member is refused and nothing is stored', async () => {
  await expect(receiveOn(sql)({ ...inbound('stranger'), memberId: uuidv7() })).rejects.toThrow('unknown');
});

test('the tests run on the PostgreSQL that their project names', async () => {
  const [row] = await sql<
    { major: string }[]
  >`select split_part(current_setting('server_version'), '.', 1) as major`;
  expect(row?.major).toBe(process.env.TEST_POSTGRES_PACKAGE === POSTGRES_15 ? '15' : '18');
});
