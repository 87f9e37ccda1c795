/** An account with a long history, and lists that go on: nothing is cut off without a way to the rest. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import { addPeople } from '../../src/sales/stakeholders/store.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { noteOf, readNoteOf } from '../support/note-of.ts';
import { buttonsOf } from '../support/replies.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
  const { oakhurst } = house.accounts;
  await house.sql`update accounts set industry = 'Optics', region = 'Leeds' where id = ${oakhurst}`;
  const names = Array.from({ length: 23 }, (_, index) => `Guest ${letters(index)}`);
  const people = names.map((name) => ({
    id: uuidv7(),
    accountId: oakhurst,
    name,
    title: null,
    department: 'Purchasing',
  }));
  await addPeople(house.sql, ada.viewer, people, house.clock.now());
  for (let day = 0; day < 23; day += 1) {
    house.clock.set(`2026-10-${String(day + 1).padStart(2, '0')}T08:00:00Z`);
    const note = {
      account: { written: 'Oakhurst', ids: [oakhurst] },
      people: [['Priya Raman', 'neutral']] as const,
      steps: [`send part ${letters(day)}`],
    };
    house.readBy(readNoteOf(note));
    await ada.say(`/visit ${noteOf(note)}`);
    await ada.press('Confirm');
  }
  house.clock.set('2026-11-24T08:00:00Z');
}, 120_000);
afterAll(() => house.close(), 60_000);

const letters = (index: number): string => `${'ABCDE'[Math.floor(index / 5)]}${'vwxyz'[index % 5]}`;

const openAccount = () => ada.pressValue(encodeCommand('account', 1, { id: house.accounts.oakhurst }));

/** Goes on with the first pager that leads to the part, until it ends; gives all words. */
const walk = async (leads: string): Promise<{ words: string; pages: number }> => {
  let words = ada.words();
  let pages = 1;
  for (;;) {
    const on = buttonsOf(ada.reply()).find(
      ({ label, value }) => ['More', 'Older'].includes(label) && value.includes(leads),
    );
    if (on === undefined) return { words, pages };
    await ada.pressValue(on.value);
    words += ada.words();
    pages += 1;
  }
};

test('the page of an account tells its kind, branch and place, and the department of each contact', async () => {
  await openAccount();
  expect(ada.words()).toContain('Customer · Optics · Leeds · Owner: Ada Winter');
  expect(ada.words()).toContain('Purchasing');
});

test('it tells when each of us was last in touch, with whom; an attempt that reached nobody does not count', async () => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
      mode: read(note, 'Called', 'phone'),
      people: [readPerson(note, 'Tom Becker', [house.people.tom])],
    })),
  );
  const carl = house.as('colleague');
  await carl.say('/visit Called Oakhurst today, Tom Becker');
  await carl.press('Confirm');
  house.readBy(
    readAs((note) => ({
      account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
      attemptOnly: read(note, 'nobody', true),
    })),
  );
  await ada.say('/visit Oakhurst today, nobody there');
  await ada.press('Confirm');
  await openAccount();
  const list = ada.reply().blocks.find((block) => block.kind === 'list' && block.label === 'Last contacts');
  expect(list).toMatchObject({
    items: [
      { text: 'Carl Okoye · Tue, Nov 24', detail: 'phone · with Tom Becker' },
      { text: 'Ada Winter · Fri, Oct 23', detail: 'with Priya Raman' },
    ],
  });
  expect(ada.words()).toContain('reached nobody · Oakhurst today, nobody there');
});

test.each([
  ['people', /Guest ../g, 'Back'],
  ['steps', /send part ../g, 'Back'],
  ['history', /· Ada Winter\nVisited .*/g, 'Newer'],
] as const)('its %s go on page by page to the last one, and back to the whole', async (part, words, back) => {
  await openAccount();
  const walked = await walk(`"part":"${part}"`);
  expect(walked.pages).toBe(3);
  expect(new Set(walked.words.match(words)).size).toBe(23);
  await ada.press(back);
  await ada.press('The whole account');
  expect(ada.words()).toContain('Last contacts');
});

test('a long page is asked for by its address as well', async () => {
  const { viewer } = ada;
  const place = { platform: 'web' as const, kind: 'direct' as const, id: viewer.memberId };
  const shown = await house.house().conversation.show(viewer, place, 'account', {
    id: house.accounts.oakhurst,
    part: 'people',
    offset: '20',
  });
  expect(JSON.stringify(shown.blocks)).toContain('"21–25"');
});

test('/tasks goes on where there are more than a page of them', async () => {
  await ada.say('/tasks');
  const walked = await walk('tasks@');
  expect(walked.pages).toBe(2);
  expect(new Set(walked.words.match(/send part ../g)).size).toBe(23);
});

test('/find goes on, and no hit stands on two pages', async () => {
  await ada.say('/find Visited');
  const walked = await walk('find@');
  expect(walked.pages).toBe(2);
  expect(walked.words.match(/send part ../g)).toHaveLength(23);
});

test("a person's page goes on through all that was said", async () => {
  await ada.pressValue(encodeCommand('person', 1, { id: house.people.priya }));
  const walked = await walk('person@');
  expect(walked.pages).toBeGreaterThan(2);
  expect(walked.words.match(/“Priya Raman is neutral”/g)).toHaveLength(23);
});

test('words too long for a button are answered without one, not with a fault', async () => {
  await ada.say(`/visits ${'"Oakhurst" '.repeat(15)}`);
  expect(ada.words()).toContain('No visits');
  await ada.say(`/find Visited ${'"'.repeat(150)}`);
  expect(ada.words()).toContain('1–15');
  expect(buttonsOf(ada.reply())).toHaveLength(0);
});
