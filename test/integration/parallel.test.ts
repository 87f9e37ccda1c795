import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { findForm } from '../support/replies.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
}, 60_000);
afterAll(() => house.close());

const TIMES = 5;

const draft = async (person: string) => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
      people: [readPerson(note, person)],
      nextSteps: [read(note, 'send an offer', { what: 'send an offer', owner: 'us', due: '2026-11-27' })],
    })),
  );
  const answer = await ada.say(`/visit Saw ${person} at Oakhurst. I send an offer by Friday.`);
  const [row] = await house.sql<{ id: string }[]>`select id from visits order by id desc limit 1`;
  return { answer, id: row?.id ?? '' };
};

/** The same person at several windows, all acting at once. */
const atOnce = (act: (window: Talker) => Promise<unknown>) =>
  Promise.all(Array.from({ length: TIMES }, () => act(house.as('repA'))));

test('F16: one draft confirmed at five windows at once is one visit, one task, one new contact', async () => {
  const { answer, id } = await draft('Nora Feld');
  await atOnce((window) => window.press('Confirm', answer));
  const tasks = await house.sql`select 1 from tasks where visit_id = ${id}`;
  const people = await house.sql`select 1 from people where name = 'Nora Feld'`;
  const met = await house.sql`select 1 from evidence where visit_id = ${id} and property = 'met'`;
  expect([tasks.length, people.length, met.length]).toEqual([1, 1, 1]);
});

test('F16: of five edits of one revision one is kept whole, the others are told', async () => {
  const { answer, id } = await draft('Olga Brandt');
  const windows = Array.from({ length: TIMES }, () => house.as('repA'));
  for (const window of windows) {
    await window.press('Edit', answer);
    expect(findForm(window.last())).toBeDefined();
  }
  const days = windows.map((_, n) => `2026-11-1${n}`);
  await Promise.all(windows.map((window, n) => window.submit({ date: days[n] ?? '' })));
  const revisions = await house.sql<{ revision: number }[]>`
    select revision from visit_revisions where visit_id = ${id} order by revision`;
  expect(revisions.map(({ revision }) => revision)).toEqual([1, 2]);
  const [visit] = await house.sql<{ day: string }[]>`
    select content->'visitDate'->>'value' as day from visits where id = ${id}`;
  expect(days).toContain(visit?.day);
  expect(windows.filter((window) => window.words().includes('changed')).length).toBeGreaterThanOrEqual(1);
});

test('F16: a draft confirmed and discarded at once is one of the two, never both', async () => {
  const { answer, id } = await draft('Pia Lund');
  await Promise.all([house.as('repA').press('Confirm', answer), house.as('repA').press('Discard', answer)]);
  const [visit] = await house.sql<{ state: string; count: number }[]>`
    select v.state, (select count(*)::int from evidence e where e.visit_id = v.id) as count
    from visits v where v.id = ${id}`;
  expect(['confirmed', 'discarded']).toContain(visit?.state);
  expect((visit?.count ?? 0) > 0).toBe(visit?.state === 'confirmed');
});
