import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
  await sayOf('吴总');
  await ada.press('Confirm');
}, 60_000);
afterAll(() => house.close());

const sayOf = (name: string) => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, '恒泰', [house.accounts.hengtai]),
      people: [readPerson(note, name)],
    })),
  );
  return ada.say(`/visit 今天去恒泰见了${name}，聊得不错`);
};

const namedWu = () =>
  house.sql<
    { name: string }[]
  >`select name from people where name like '吴%' and merged_into is null order by name`;

test('吴总 keeps his record when the full name becomes known, and is found by both names', async () => {
  const draft = await sayOf('吴建国');
  expect(ada.words()).toContain('Who is "吴建国"?');
  await ada.press('吴总', draft);
  await ada.press('Confirm');
  expect(await namedWu()).toEqual([{ name: '吴建国' }]);
  await ada.say('/find 吴总');
  expect(ada.words()).toContain('吴建国');
  await sayOf('吴总');
  expect(ada.words()).toContain('吴建国');
  expect(ada.words()).not.toContain('Who is');
});

test('without an answer a fuller name is a new contact, never lost', async () => {
  await sayOf('陆敏华');
  await ada.press('Confirm');
  await sayOf('贺总');
  await ada.press('Confirm');
  await sayOf('贺云');
  expect(ada.words()).toContain('Who is "贺云"?');
  await ada.press('Confirm');
  const rows = await house.sql<
    { name: string }[]
  >`select name from people where name like '贺%' order by name`;
  expect(rows.map(({ name }) => name)).toEqual(['贺云', '贺总']);
});
