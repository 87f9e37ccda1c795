import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import { OWNING_COLUMNS, SHARED_COLUMNS, STAYING_COLUMNS } from '../../src/sales/members/join-members.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { findButton } from '../support/replies.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse(
    readAs((note) => ({
      account: readName(note, 'Brookfield Dairy'),
      people: [readPerson(note, 'Nora Klein')],
      nextSteps: [read(note, 'send the offer', { what: 'send the offer', owner: 'us', due: null })],
    })),
  );
}, 120_000);

afterAll(() => house.close(), 60_000);

/** Somebody whom Slack has just brought: no role, no team, one identity. */
const arrive = async (name: string): Promise<Talker> => {
  const viewer: Viewer = {
    tenantId: house.tenantId,
    memberId: uuidv7(),
    teamId: null,
    role: 'newcomer',
    name,
    locale: 'en',
    timeZone: 'Europe/Berlin',
  };
  const { memberId, ...columns } = viewer;
  const { sql } = house;
  await sql`insert into members ${sql([{ ...columns, id: memberId, createdAt: house.clock.now() }])}`;
  const identity = { platform: 'slack', workspaceId: 'T1', externalId: `U-${name}`, memberId };
  await sql`insert into identities ${sql([
    { ...identity, tenantId: viewer.tenantId, linkedAt: house.clock.now() },
  ])}`;
  return house.asViewer(viewer, { platform: 'slack', kind: 'direct', id: `D-${name}` });
};

const codeFor = async (talker: Talker): Promise<string> => {
  await talker.say('/link');
  const code = talker.reply().blocks.find((block) => block.kind === 'copy')?.text ?? '';
  expect(code).toMatch(/^[34679A-Y]{8}$/);
  return code;
};

const ownersOf = async (memberId: string): Promise<string[]> => {
  const rows = await house.sql<{ name: string }[]>`select name from accounts where owner_id = ${memberId}`;
  return rows.map(({ name }) => name);
};

test('a code joins the identity of a member of first contact, and its records come along', async () => {
  const slackAda = await arrive('ada.w');
  await slackAda.say('Visited Brookfield Dairy today, met Nora Klein. I send the offer by Friday.');
  await slackAda.press('Confirm');
  const ada = house.as('repA');
  const code = await codeFor(ada);
  await slackAda.say(`/link ${code.slice(0, 4).toLowerCase()}-${code.slice(4).toLowerCase()}`);
  expect(slackAda.reply().summary).toContain('from now on you are Ada Winter');
  const identities = await house.sql`
    select member_id from identities where external_id = 'U-ada.w'`;
  expect(identities).toEqual([{ memberId: ada.viewer.memberId }]);
  expect(await ownersOf(ada.viewer.memberId)).toContain('Brookfield Dairy');
  for (const [command, words] of [
    ['/account Brookfield', 'Nora Klein'],
    ['/visits me', 'Brookfield Dairy'],
    ['/tasks', 'send the offer'],
    ['/profile', 'Slack U-ada.w'],
  ] as const) {
    await ada.say(command);
    expect(ada.words()).toContain(words);
  }
  const strays = await house.sql`
    select id from visits where position(${slackAda.viewer.memberId} in content::text) > 0`;
  expect(strays.length).toBe(0);
  const manager = house.as('manager');
  await manager.say('/account Brookfield');
  expect(manager.words()).toContain('Nora Klein');
  await expect(slackAda.say('/tasks')).rejects.toThrow('unknown or inactive member');
});

test('the member whose code was used is told', async () => {
  const { viewer } = house.as('repA');
  const place = { platform: 'web' as const, kind: 'direct' as const, id: viewer.memberId };
  const history = await house.house().conversation.history(viewer, place, 30);
  const told = history.flatMap((entry) => (entry.from === 'bot' ? [entry.reply.summary] : []));
  expect(told.join('\n')).toContain('An identity (Slack) was linked to you');
});

test('the code stands nowhere in the database, and is not shown a second time', async () => {
  const lin = house.as('repB');
  const code = await codeFor(lin);
  const tables = await house.sql<{ tableName: string }[]>`
    select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  expect(tables.length).toBeGreaterThan(20);
  for (const { tableName } of tables) {
    const rows = await house.sql`
      select 1 from ${house.sql(tableName)} r where position(${code} in r::text) > 0`;
    expect([tableName, rows.length]).toEqual([tableName, 0]);
  }
  const { memberId } = lin.viewer;
  const place = { platform: 'web' as const, kind: 'direct' as const, id: memberId };
  const history = await house.house().conversation.history(lin.viewer, place, 10);
  expect(JSON.stringify(history)).not.toContain(code);
  expect(JSON.stringify(history)).toContain('绑定码只显示一次');
});

test('a code works once, for 15 minutes, and not after a fresh one', async () => {
  const ada = house.as('repA');
  const late = await arrive('late');
  const old = await codeFor(ada);
  const code = await codeFor(ada);
  await late.say(`/link ${old}`);
  expect(late.reply().summary).toContain('not valid any more');
  house.clock.advance({ hours: 0.25 });
  await late.say(`/link ${code}`);
  expect(late.reply().summary).toContain('not valid any more');
  const fresh = await codeFor(ada);
  await late.say(`/link ${fresh}`);
  expect(late.reply().summary).toContain('Linked');
  const second = await arrive('second');
  await second.say(`/link ${fresh}`);
  expect(second.reply().summary).toContain('not valid any more');
});

test('two who enter the same code at the same moment: one is linked', async () => {
  const [one, two] = [await arrive('one'), await arrive('two')];
  const code = await codeFor(house.as('repA'));
  await Promise.all([one.say(`/link ${code}`), two.say(`/link ${code}`)]);
  const said = [one.reply().summary, two.reply().summary];
  expect(said.filter((summary) => summary.startsWith('Linked')).length).toBe(1);
});

test('after five codes that fit nothing a member waits, and not even a right one counts until then', async () => {
  const guesser = await arrive('guesser');
  const code = await codeFor(house.as('repA'));
  for (const guess of ['AAAA3333', 'AAAA3334', 'AAAA3336', 'AAAA3337', 'AAAA3339']) {
    await guesser.say(`/link ${guess}`);
    expect(guesser.reply().summary).toContain('not valid any more');
  }
  house.restart();
  await guesser.say(`/link ${code}`);
  expect(guesser.reply().summary).toContain('Too many codes that did not fit');
  const other = await arrive('other');
  await other.say(`/link ${code}`);
  expect(other.reply().summary).toContain('Linked');
  house.clock.advance({ hours: 0.25 });
  await guesser.say(`/link ${await codeFor(house.as('repA'))}`);
  expect(guesser.reply().summary).toContain('Linked');
});

test('many members, and codes entered at the same moment in two processes, get no more guesses together', async () => {
  house.clock.advance({ hours: 1 });
  const talkers = await Promise.all(Array.from({ length: 22 }, (_, index) => arrive(`crowd${index}`)));
  const beside = house.beside();
  await Promise.all(
    talkers.map(async ({ viewer: { tenantId, memberId } }, index) => {
      const { conversation } = index % 2 === 0 ? house.house() : beside;
      const place = { platform: 'slack' as const, kind: 'direct' as const, id: `D-crowd${index}` };
      for (let n = 0; n < 6; n += 1) {
        const intent = { kind: 'text' as const, text: `/link AAAA33${index + 10}` };
        await conversation.receive({ tenantId, memberId, place, dedupeKey: uuidv7(), intent });
      }
    }),
  );
  const [tries] = await house.sql`select count(*)::int as count from link_tries`;
  expect(tries).toEqual({ count: 100 });
  house.clock.advance({ hours: 0.25 });
});

test("one's own code and a code of another company are refused", async () => {
  const ada = house.as('repA');
  await ada.say(`/link ${await codeFor(ada)}`);
  expect(ada.reply().summary).toContain('This is your own code');
  const elsewhere = uuidv7();
  const { sql } = house;
  await sql`insert into tenants (id, name, locale, time_zone, created_at)
            values (${elsewhere}, 'Other', 'en', 'UTC', now())`;
  const stranger: Viewer = { ...ada.viewer, tenantId: elsewhere, memberId: uuidv7(), teamId: null };
  const { memberId, ...columns } = stranger;
  await sql`insert into members ${sql([{ ...columns, id: memberId, createdAt: house.clock.now() }])}`;
  const code = await codeFor(house.asViewer(stranger));
  const guest = await arrive('guest');
  await guest.say(`/link ${code}`);
  expect(guest.reply().summary).toContain('not valid any more');
});

test('who has a role keeps it: the code is to be made there and entered at the other place', async () => {
  const newcomer = await arrive('mallory');
  const code = await codeFor(newcomer);
  const ivo = house.as('admin');
  await ivo.say(`/link ${code}`);
  expect(ivo.reply().summary).toContain('You already have a role');
  await newcomer.say(`/link ${await codeFor(ivo)}`);
  expect(newcomer.reply().summary).toContain('from now on you are Ivo Root');
});

test('records that belong to another team are not taken along, and the code stays good', async () => {
  const former = await arrive('former');
  const { sql } = house;
  await sql`insert into account_team (tenant_id, account_id, member_id, added_by, added_at)
            values (${house.tenantId}, ${house.accounts.zechuan}, ${former.viewer.memberId},
                    ${house.members.repB.memberId}, now())`;
  const code = await codeFor(house.as('repA'));
  await former.say(`/link ${code}`);
  expect(former.reply().summary).toContain('belong to another team');
  await sql`delete from account_team where member_id = ${former.viewer.memberId}`;
  await former.say(`/link ${code}`);
  expect(former.reply().summary).toContain('Linked');
});

test('an identity is unlinked by a tap: from there nobody acts in the name any more, and a newcomer begins', async () => {
  const fresh = await arrive('carl.o');
  const carl = house.as('colleague');
  await fresh.say(`/link ${await codeFor(carl)}`);
  await carl.say('/profile');
  expect(carl.words()).toContain('Slack U-carl.o');
  const shown = carl.last();
  await carl.press('Unlink');
  expect(carl.words()).toContain('Unlinked: Slack U-carl.o');
  await house.sql`insert into workspaces (platform, external_id, tenant_id, installed_at)
                  values ('slack', 'T1', ${house.tenantId}, now()) on conflict do nothing`;
  const viewer = await house.house().conversation.arrive({
    platform: 'slack',
    workspaceKey: 'T1',
    userKey: 'U-carl.o',
    name: 'carl.o',
    locale: null,
    timezone: null,
    isGuest: false,
  });
  expect(viewer).toMatchObject({ role: 'newcomer', teamId: null });
  expect(viewer?.memberId).not.toBe(carl.viewer.memberId);
  await carl.press('Unlink', shown);
  expect(carl.words()).toContain('not linked to you any more');
});

test("nobody unlinks another's identity", async () => {
  const fresh = await arrive('mia.s');
  const mia = house.as('manager');
  await fresh.say(`/link ${await codeFor(mia)}`);
  await mia.say('/profile');
  const { button } = findButton(mia.last(), 'Unlink');
  await house.as('repB').pressValue(button.value);
  const rows = await house.sql`select 1 from identities where external_id = 'U-mia.s'`;
  expect(rows).toHaveLength(1);
});

test('a member who turned out to be another one is no member to reactivate', async () => {
  const fresh = await arrive('gone.one');
  await fresh.say(`/link ${await codeFor(house.as('repA'))}`);
  const ivo = house.as('admin');
  await ivo.say('/members gone.one');
  expect(ivo.words()).toContain('No member called');
  await ivo.pressValue(encodeCommand('member.reactivate', 1, { id: fresh.viewer.memberId }));
  expect(ivo.words()).toContain('changed since');
});

test('every column that names a member either moves, or is named as staying', async () => {
  const rows = await house.sql<{ table: string; column: string }[]>`
    select k.conrelid::regclass::text as "table", a.attname as "column"
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
    where k.contype = 'f' and k.confrelid = 'members'::regclass and a.attname <> 'tenant_id'`;
  const known = [
    ...OWNING_COLUMNS,
    ...STAYING_COLUMNS,
    ...SHARED_COLUMNS.map(([table]) => [table, 'member_id']),
    ['accounts', 'owner_id'],
  ].map((pair) => pair.join('.'));
  expect(rows.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(known.toSorted());
});
