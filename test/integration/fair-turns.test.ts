import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Queries } from '../../src/database/connection.ts';
import { takeMessages } from '../../src/delivery/outbox.ts';
import type { InboxState, MessageState } from '../../src/delivery/states.ts';
import { PER_TURN, takeInbounds } from '../../src/delivery/take.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { makeRecordingDoor } from '../support/recording-door.ts';

/** What a flood leaves waiting, of so many members; and as much of it is done. */
const ROWS = 600;
const MEMBERS = 30;
/** While a small company's note is accepted, applied and sent, these of the flood may have been taken at most. */
const TAKEN_MAX = 20;
/** Each that is taken, what may stand before it, and it again to change it; many times fewer than wait. */
const READ_MAX = 60;

let house: TestHouse;
let tenantId: string;
let memberIds: string[];

beforeAll(async () => {
  house = await openHouse();
  tenantId = uuidv7();
  await foundFlood();
  await addInbounds('done');
  await addMessages('delivered');
  // The planner's figures are of a time at which nothing waited, as they mostly are.
  await house.sql`analyze`;
});

afterAll(() => house.close());

const foundFlood = async (): Promise<void> => {
  const of = { tenantId, locale: 'en', timeZone: 'Europe/Berlin', createdAt: house.clock.now() };
  const { tenantId: id, ...tenant } = { ...of, name: 'Flood' };
  await house.sql`insert into tenants ${house.sql({ ...tenant, id })}`;
  const members = Array.from({ length: MEMBERS }, (_, n) => ({
    ...of,
    id: uuidv7(),
    name: `Rep ${n}`,
    role: 'rep',
  }));
  await house.sql`insert into members ${house.sql(members)}`;
  memberIds = members.map((member) => member.id);
};

const rowsOf = <Row>(row: (member: { tenantId: string; id: string; memberId: string }) => Row): Row[] =>
  Array.from({ length: ROWS }, (_, n) =>
    row({ tenantId, id: uuidv7(), memberId: memberIds[n % MEMBERS] ?? '' }),
  );

const addInbounds = async (state: InboxState): Promise<void> => {
  const now = house.clock.now();
  const rows = rowsOf((member) => ({
    ...member,
    platform: 'slack',
    placeKind: 'direct',
    placeId: `T9/${member.memberId}`,
    dedupeKey: uuidv7(),
    intent: house.sql.json({ kind: 'text', text: '/tasks' }),
    state,
    attempts: 0,
    leasedUntil: now,
    receivedAt: now,
    doneAt: state === 'done' ? now : null,
  }));
  await house.sql`insert into inbox ${house.sql(rows)}`;
};

const addMessages = async (state: MessageState): Promise<void> => {
  const now = house.clock.now();
  const rows = rowsOf((member) => ({
    ...member,
    platform: 'slack',
    placeKind: 'direct',
    placeId: `T9/${member.memberId}`,
    reply: house.sql.json({}),
    state,
    notBefore: now,
    createdAt: now,
  }));
  await house.sql`insert into messages ${house.sql(rows)}`;
};

/** Rows of a table that a turn reads, by index or without. */
const rowsRead = async (table: string, turn: (tx: Queries) => Promise<{ length: number }>): Promise<number> =>
  house.sql.begin(async (tx) => {
    expect(await turn(tx)).toHaveLength(PER_TURN);
    const [read] = await tx<{ rows: number }[]>`
      select (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relname = ${table}`;
    return read?.rows ?? Number.NaN;
  });

test('F18: a turn over what was accepted reads a handful of rows, however many wait', async () => {
  await addInbounds('received');
  const read = await rowsRead('inbox', (tx) => takeInbounds(tx, tenantId, 'oldest', house.clock.now()));
  expect(read).toBeLessThan(READ_MAX);
});

test('F18: a turn over what waits to be sent reads a handful of rows, however many wait', async () => {
  await addMessages('wanted');
  const read = await rowsRead('messages', (tx) => takeMessages(tx, tenantId, PER_TURN, house.clock.now()));
  expect(read).toBeLessThan(READ_MAX);
});

test('F18: a note of a small company beside a flood is answered before many of the flood are taken', async () => {
  const { repA } = house.members;
  const takenOfFlood = async (): Promise<number> => {
    const [row] = await house.sql<{ count: number }[]>`
      select count(*)::int as count from inbox where tenant_id = ${tenantId} and attempts > 0`;
    return row?.count ?? Number.NaN;
  };
  const door = makeRecordingDoor();
  const [underWay, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<number>()];
  house.doors.slack = {
    ...door,
    deliver: async (message) => {
      if (message.viewer.tenantId === repA.tenantId) answered.resolve(await takenOfFlood());
      else if (door.delivered.length === ROWS / 10) underWay.resolve();
      return door.deliver(message);
    },
  };
  house.house().worker.applySoon(tenantId);
  await underWay.promise;
  const before = await takenOfFlood();
  await house.house().conversation.accept(
    {
      tenantId: repA.tenantId,
      memberId: repA.memberId,
      place: { platform: 'slack', kind: 'direct', id: `T1/${repA.memberId}` },
      dedupeKey: uuidv7(),
      intent: { kind: 'text', text: '/tasks' },
    },
    null,
  );
  expect((await answered.promise) - before).toBeLessThanOrEqual(TAKEN_MAX);
  await house.house().worker.stop();
});
