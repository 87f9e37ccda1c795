/** Property: whatever is merged and parted, in whatever order, in the end all is as if nothing had been merged. */
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import { addAccount } from '../../src/sales/accounts/store.ts';
import type { TwinKind } from '../../src/sales/twins/kinds.ts';
import type { MemberName } from '../support/fixtures.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { noteOf, readNoteOf } from '../support/note-of.ts';
import { wordsIn } from '../support/replies.ts';

const ACCOUNTS = [
  { owner: 'repA', name: '无锡启明仪器有限公司', people: ['吴总', '贺云'] },
  { owner: 'colleague', name: '无锡启明', people: ['吴建国', '吴工'] },
  { owner: 'repA', name: '启明仪器', people: ['吴建国'] },
  { owner: 'colleague', name: '启鸣仪器', people: ['贺云', '吴总'] },
] as const;
const WATCHERS = ['repA', 'colleague', 'manager', 'repB', 'admin'] as const;

let house: TestHouse;
let ids: Record<TwinKind | 'visit', readonly string[]>;
beforeAll(async () => {
  house = await openHouse();
  for (const account of ACCOUNTS) await found(account);
  const of = async (table: string) =>
    (
      await house.sql<
        { id: string }[]
      >`select id from ${house.sql(table)} where created_at > '2026-11-01' order by id`
    ).map(({ id }) => id);
  ids = { account: await of('accounts'), person: await of('people'), visit: await of('visits') };
}, 60_000);
afterAll(() => house.close(), 60_000);

/** An account with people, a visit of today and a task. */
const found = async ({ owner, name, people }: (typeof ACCOUNTS)[number]) => {
  const talker = house.as(owner);
  const id = uuidv7();
  await addAccount(house.sql, talker.viewer, { id, name, kind: 'customer' }, house.clock.now());
  const note = {
    account: { written: name, ids: [id] },
    people: people.map((person) => [person, 'neutral'] as const),
    steps: [`call ${name}`],
  };
  house.readBy(readNoteOf(note));
  await talker.say(`/visit ${noteOf(note)}`);
  await talker.press('Confirm');
};

/** All rows of which merging might leave a trace. */
const rows = async () => {
  const all: unknown[] = [];
  for (const table of ['accounts', 'people', 'visits', 'visit_colleagues', 'evidence', 'tasks', 'deals'])
    all.push(await house.sql`select to_jsonb(t) as row from ${house.sql(table)} t order by 1`);
  return all;
};

/** What everybody sees. That a pair is not offered twice is meant: what was said of pairs is forgotten before. */
const pages = async () => {
  await house.sql`delete from twins`;
  const shown: string[] = [];
  for (const name of WATCHERS) {
    const { viewer } = house.as(name);
    const place = { platform: 'web' as const, kind: 'direct' as const, id: viewer.memberId };
    const show = async (command: string, args: Record<string, string>) =>
      shown.push(wordsIn(await house.house().conversation.show(viewer, place, command, args)));
    for (const id of ids.account) await show('account', { id });
    for (const id of ids.person) await show('person', { id });
    for (const id of ids.visit) await show('visit.show', { visitId: id });
    await show('visits', {});
    await show('tasks', {});
    await show('find', { words: '吴建国' });
    await show('find', { words: '启明' });
  }
  return shown;
};

type Deed = { by: MemberName; value: string };

const someone = fc.constantFrom<MemberName>('manager', 'admin', 'repA', 'colleague');
const pairOf = (kind: TwinKind | 'visit') =>
  fc.tuple(fc.nat(10), fc.nat(10)).map(([one, two]) => {
    const all = ids[kind];
    return [all[one % all.length] ?? '', all[two % all.length] ?? ''] as const;
  });
const deed: fc.Arbitrary<() => fc.Arbitrary<Deed>> = fc.constantFrom(
  () => merging('account'),
  () => merging('account'),
  () => merging('person'),
  () => merging('person'),
  () => parting('account'),
  () => parting('person'),
  () =>
    fc
      .tuple(fc.constantFrom<MemberName>('repA', 'colleague'), pairOf('visit'))
      .map(([by, [visit, other]]) => ({
        by,
        value: encodeCommand('visit.same', 1, { visit, other, same: true }),
      })),
);
const merging = (kind: TwinKind) =>
  fc.tuple(someone, pairOf(kind)).map(([by, [keep, other]]) => ({
    by,
    value: encodeCommand('twins.judge', 1, { kind, keep, other, same: true }),
  }));
const parting = (kind: TwinKind) =>
  fc
    .tuple(someone, pairOf(kind))
    .map(([by, [id]]) => ({ by, value: encodeCommand('twins.part', 1, { kind, id }) }));
const deeds = fc.array(
  deed.chain((make) => make()),
  { minLength: 3, maxLength: 14 },
);

const press = async ({ by, value }: Deed) => house.as(by).pressValue(value);

/** Parts what is still merged: the accounts first or the people first, the oldest or the newest first. */
const partAll = async (kinds: readonly TwinKind[], newestFirst: boolean) => {
  for (const kind of kinds) {
    for (;;) {
      const merged = await house.sql<{ id: string }[]>`
        select id from ${house.sql(kind === 'account' ? 'accounts' : 'people')}
        where merged_into is not null order by id`;
      const next = newestFirst ? merged.at(-1) : merged[0];
      if (next === undefined) break;
      await press({ by: 'admin', value: encodeCommand('twins.part', 1, { kind, id: next.id }) });
    }
  }
};

test('merge then part equals never merged', async () => {
  const before = { rows: await rows(), pages: await pages() };
  let mergedEver = 0;
  const order = fc.constantFrom<readonly TwinKind[]>(['account', 'person'], ['person', 'account']);
  await fc.assert(
    fc.asyncProperty(deeds, order, fc.boolean(), async (all, kinds, newestFirst) => {
      for (const one of all) await press(one);
      const [{ count = 0 } = {}] = await house.sql<{ count: number }[]>`
        select count(*)::int as count from accounts where merged_into is not null`;
      mergedEver += count;
      await partAll(kinds, newestFirst);
      expect(await rows()).toEqual(before.rows);
      expect(await pages()).toEqual(before.pages);
    }),
    { numRuns: 20 },
  );
  expect(mergedEver).toBeGreaterThan(5);
}, 120_000);
