/** A draft waits until its writer confirms it: never stored by itself, and named whatever is asked next. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { noteOf, readNoteOf } from '../support/note-of.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
  await draft(ada, 'Delfi Farms', house.accounts.delfi);
}, 60_000);
afterAll(() => house.close(), 60_000);

const draft = async (talker: Talker, written: string, id: string) => {
  const note = { account: { written, ids: [id] } };
  house.readBy(readNoteOf(note));
  return talker.say(`/visit ${noteOf(note)}`);
};

test.each([
  '/account oakhurst',
  '/find Priya',
  '/tasks',
  '/profile',
  '/help',
  '/visits',
  '/help tasks',
  '/account nobody',
])('the next command names it: %s', async (command) => {
  await ada.say(command);
  expect(ada.words()).toContain('Drafts still unconfirmed');
  expect(ada.words()).toContain('Delfi Farms Inc');
});

test('so do the next draft and the next confirm; and nobody else hears of it', async () => {
  const { oakhurst } = house.accounts;
  await draft(ada, 'Oakhurst', oakhurst);
  expect(ada.words()).toContain('Drafts still unconfirmed: Delfi Farms Inc');
  await ada.press('Confirm');
  expect(ada.words()).toContain('Drafts still unconfirmed: Delfi Farms Inc');
  const mia = house.as('manager');
  await mia.say('/visits');
  expect(mia.words()).not.toContain('unconfirmed');
});

test('days later, after a restart and what else was confirmed, it is still a draft', async () => {
  house.clock.advance({ days: 9 });
  house.restart();
  await house.house().round();
  await ada.say('/tasks');
  expect(ada.words()).toContain('Delfi Farms Inc');
  const rows =
    await house.sql`select state, confirmed_at from visits where account_id = ${house.accounts.delfi}`;
  expect(rows).toEqual([{ state: 'draft', confirmedAt: null }]);
});

test('/visits lists all of them above the first page, each with its page to confirm it on', async () => {
  for (let count = 0; count < 4; count += 1) await draft(ada, 'Delfi Farms', house.accounts.delfi);
  await ada.say('/visits');
  const [, list] = ada.reply().blocks;
  expect(list).toMatchObject({ kind: 'list', label: 'Drafts still unconfirmed' });
  const items = list?.kind === 'list' ? list.items : [];
  expect(items).toHaveLength(5);
  const { viewer } = ada;
  const place = { platform: 'web' as const, kind: 'direct' as const, id: viewer.memberId };
  const page = await house
    .house()
    .conversation.show(viewer, place, 'visit.show', { visitId: items[4]?.ref?.id ?? '' });
  expect(JSON.stringify(page.blocks)).toContain('visit.confirm@');
});
