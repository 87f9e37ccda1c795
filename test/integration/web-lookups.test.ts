/** What is chosen while typing at the console is the record, not its words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import { openConsole, type TestConsole } from '../support/console.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { noteOf, readNoteOf } from '../support/note-of.ts';

let house: TestHouse;
let web: TestConsole;
let visit: string;
beforeAll(async () => {
  house = await openHouse();
  web = await openConsole(house);
  const note = { account: { written: 'Oakhurst', ids: [house.accounts.oakhurst] } };
  house.readBy(readNoteOf(note));
  await web.ask(house.members.repA, { path: '/say', fields: { text: `/visit ${noteOf(note)}` } });
  const [row] = await house.sql<{ id: string }[]>`select id from visits`;
  visit = row?.id ?? '';
}, 60_000);
afterAll(() => house.close(), 60_000);

const content = async () => {
  const [row] = await house.sql`select content, revision from visits where id = ${visit}`;
  return row;
};

const save = async (fields: Record<string, string>) => {
  const row = await content();
  const value = encodeCommand('visit.save', 1, { visit, revision: row?.revision });
  return web.ask(house.members.repA, { path: '/form', fields: { value, ...fields } });
};

const account = () => ({
  'lookup:account': 'Oakhurst Instruments Ltd',
  'chosen-label:account': 'Oakhurst Instruments Ltd',
  'chosen-id:account': house.accounts.oakhurst,
});

test('a person and a colleague chosen from what was offered are linked', async () => {
  await save({
    ...account(),
    'lookup:people.0.name': 'Priya Raman · Oakhurst Instruments Ltd',
    'lookup-source:people.0.name': 'people',
    'lookup:colleagues': 'Carl Okoye',
    'lookup-source:colleagues': 'members',
  });
  const { repA, colleague } = house.members;
  expect((await content())?.content).toMatchObject({
    people: [{ name: { value: { id: house.people.priya, name: 'Priya Raman' } } }],
    colleagues: [repA.memberId, colleague.memberId],
  });
});

test("a name that was offered to nobody stays a new one, and nobody else's record is found by its words", async () => {
  await save({
    ...account(),
    'lookup:people.0.name': 'Priya Ramanujan',
    'lookup-source:people.0.name': 'people',
    'lookup:people.1.name': '沈佳 · 苏州泽川电子有限公司',
    'lookup-source:people.1.name': 'people',
  });
  const names = (await content())?.content.people.map(
    (person: { name: { value: { id: string | null; name: string } } }) => person.name.value,
  );
  expect(names).toMatchObject([
    { id: null, name: 'Priya Ramanujan' },
    { id: null, name: '沈佳 · 苏州泽川电子有限公司' },
  ]);
});

test('a forged source is plain text', async () => {
  const answer = await save({
    ...account(),
    'lookup:people.0.name': 'Tom Becker',
    'lookup-source:people.0.name': '__proto__',
  });
  expect(answer.status).toBeLessThan(400);
});
