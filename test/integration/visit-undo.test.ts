import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { Note, Reading } from '../../src/reading/reading.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
}, 60_000);
afterAll(() => house.close());

type Told = { note: string; script: (note: Note) => Partial<Reading> };

const oakhurst = (note: Note) => ({ account: readName(note, 'Oakhurst', [house.accounts.oakhurst]) });
/** An account that no record is of yet, whatever its earlier visits have made of it. */
const fernhill = async (): Promise<string[]> => {
  const options = await house.house().conversation.lookup(ada.viewer, 'accounts', 'Fernhill');
  return options.map((option) => option.value);
};

/** Visits that share a new person, a stance that changes, and a new account. */
const VISITS: readonly Told[] = [
  {
    note: 'Oakhurst: Lena Voss likes it',
    script: (note) => ({
      ...oakhurst(note),
      people: [readPerson(note, 'Lena Voss', [], { stance: read(note, 'likes it', 'supporter') })],
    }),
  },
  {
    note: 'Oakhurst: Lena Voss has doubts, send references',
    script: (note) => ({
      ...oakhurst(note),
      people: [readPerson(note, 'Lena Voss', [], { stance: read(note, 'doubts', 'opponent') })],
      nextSteps: [read(note, 'send references', { what: 'send references', owner: 'us', due: '2026-12-01' })],
    }),
  },
  {
    note: 'Fernhill: Max Ort asks for a price',
    script: (note) => ({ account: readName(note, 'Fernhill'), people: [readPerson(note, 'Max Ort')] }),
  },
  {
    note: 'Fernhill: Max Ort named BoltCo',
    script: (note) => ({
      account: readName(note, 'Fernhill'),
      people: [readPerson(note, 'Max Ort')],
      competitors: [read(note, 'BoltCo', 'BoltCo')],
    }),
  },
];

const record = async ({ note, script }: Told): Promise<string> => {
  const known = await fernhill();
  house.readBy(
    readAs((read) => {
      const reading = script(read);
      const isFernhill = reading.account?.value.written === 'Fernhill';
      return isFernhill ? { ...reading, account: readName(read, 'Fernhill', known) } : reading;
    }),
  );
  await ada.say(`/visit ${note}`);
  await ada.press('Confirm');
  const [row] = await house.sql<{ id: string }[]>`select id from visits order by id desc limit 1`;
  house.clock.advance({ hours: 1 });
  return row?.id ?? '';
};

const undo = (visit: string) => ada.pressValue(encodeCommand('undo', 1, { visit }));

/** Everything that can be derived from: what is known, owed, found, and of whom. Without ids and times. */
const world = () => house.sql`
  select 'fact' as kind, a.name as at, coalesce(p.name, '') as who, property as what, value::text
  from evidence e join accounts a on a.id = e.account_id left join people p on p.id = e.subject_id
  where e.withdrawn_at is null
  union all select 'task', a.name, '', t.what, t.state
  from tasks t join accounts a on a.id = t.account_id where t.state <> 'withdrawn'
  union all select 'person', a.name, p.name, '', '' from people p join accounts a on a.id = p.account_id
  union all select 'account', name, '', '', '' from accounts where withdrawn_at is null
  union all select 'found', '', '', kind, body from search_documents
  order by 1, 2, 3, 4, 5`;

test('after an undo all is as in a history in which the visit never was', async () => {
  const histories = fc
    .shuffledSubarray([0, 1, 2, 3], { minLength: 1 })
    .chain((order) => fc.record({ order: fc.constant(order), undone: fc.constantFrom(...order) }));
  const told = (indexes: readonly number[]) => indexes.flatMap((index) => VISITS[index] ?? []);
  const start = house.clock.now().toISOString();
  await fc.assert(
    fc.asyncProperty(histories, async ({ order, undone }) => {
      house.clock.set(start);
      const empty = await world();
      const ids = new Map<number, string>();
      for (const index of order) for (const visit of told([index])) ids.set(index, await record(visit));
      await undo(ids.get(undone) ?? '');
      const withUndo = await world();
      const others = order.filter((index) => index !== undone);
      for (const index of others) await undo(ids.get(index) ?? '');
      expect(await world()).toEqual(empty);
      const again: string[] = [];
      for (const visit of told(others)) again.push(await record(visit));
      expect(withUndo).toEqual(await world());
      for (const id of again) await undo(id);
      house.clock.advance({ hours: 1 });
    }),
    { numRuns: 12 },
  );
}, 60_000);
