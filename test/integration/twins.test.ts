import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
  await record('吴总', 'neutral');
  await record('吴建国', 'supporter');
}, 60_000);
afterAll(() => house.close());

const record = async (name: string, stance: 'neutral' | 'supporter') => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, '恒泰', [house.accounts.hengtai]),
      people: [readPerson(note, name, [], { stance: read(note, '聊了', stance) })],
    })),
  );
  await ada.say(`/visit 今天去恒泰见了${name}，聊了`);
  await ada.press('Confirm');
};

const records = () =>
  house.sql<{ id: string; name: string; mergedInto: string | null }[]>`
    select id, name, merged_into from people where name like '吴%' order by name`;

const openAccount = async () => {
  await ada.say('/account 恒泰');
  return ada.words();
};

test('two records of one person are merged by a tap, and all that was recorded stands together', async () => {
  expect(await openAccount()).toContain('Are 吴总 and 吴建国 one person?');
  await ada.press('Yes, keep 吴建国');
  const [full, short] = await records();
  expect(short?.mergedInto).toBe(full?.id);
  const page = await openAccount();
  expect(page).not.toContain('one person?');
  expect(page).toContain('吴总 was merged into 吴建国');
  await ada.pressValue(encodeCommand('person', 1, { id: short?.id }));
  expect(ada.words().match(/“聊了”/g)).toHaveLength(2);
});

test('in a search the kept record stands once, with the name under which it was found', async () => {
  await ada.say('/find 吴总');
  const hits = ada.reply().blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const people = hits.filter(({ ref }) => ref?.kind === 'person');
  const [full] = await records();
  expect(people).toMatchObject([{ text: '吴建国', ref: { id: full?.id } }]);
  expect(people[0]?.detail).toContain('found as "吴总"');
});

test('a later note that says the old name means the kept record', async () => {
  await record('吴总', 'supporter');
  expect(await records()).toHaveLength(2);
  const [full] = await records();
  const rows =
    await house.sql`select 1 from evidence where subject_id = ${full?.id ?? ''} and property = 'stance'`;
  expect(rows).toHaveLength(2);
});

test('parting gives each record its own back, and the pair is not offered again', async () => {
  await openAccount();
  const page = ada.last();
  await ada.press('Part 吴总 again', page);
  expect(ada.words()).toContain('two people again');
  expect((await records()).map(({ mergedInto }) => mergedInto)).toEqual([null, null]);
  await ada.press('Part 吴总 again', page);
  expect(ada.words()).toContain('changed since');
  expect(await openAccount()).not.toContain('one person?');
});

test('two people are kept apart for good by a tap', async () => {
  await record('贺总', 'neutral');
  await record('贺云', 'neutral');
  expect(await openAccount()).toContain('Are 贺总 and 贺云 one person?');
  await ada.press('No, two people');
  expect(await openAccount()).not.toContain('one person?');
});

test('B10: nobody merges people of an account that they may not see, nor of two accounts', async () => {
  const { shen, lumin, wang, priya } = house.people;
  const judge = (keep: string, other: string) =>
    encodeCommand('twins.judge', 1, { kind: 'person', keep, other, same: true });
  await ada.pressValue(judge(lumin, shen));
  expect(ada.words()).toContain('changed since');
  await ada.pressValue(judge(lumin, priya));
  expect(ada.words()).toContain('changed since');
  await house.as('repB').pressValue(judge(lumin, wang));
  const rows =
    await house.sql`select 1 from people where merged_into in ${house.sql([lumin, shen, priya, wang])}`;
  expect(rows).toHaveLength(0);
});

test('a contact that was kept apart from another goes with the visit that brought it when it is undone', async () => {
  await record('冯总', 'neutral');
  await record('冯刚', 'neutral');
  const confirmed = ada.last();
  await openAccount();
  await ada.press('No, two people');
  await ada.press('Undo', confirmed);
  expect(ada.words()).toContain('冯刚');
  const rows = await house.sql`select name from people where name like '冯%'`;
  expect(rows).toEqual([{ name: '冯总' }]);
});
