/** Two accounts that are one: merged by a tap, seen as one by everybody who sees either, parted by a tap. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { runImport } from '../../src/import/run-import.ts';
import { readByRules } from '../../src/reading/rules-reader.ts';
import { addAccount } from '../../src/sales/accounts/store.ts';
import { indexDocuments } from '../../src/sales/search/store.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { type NoteOf, noteOf, readNoteOf } from '../support/note-of.ts';
import { wordsIn } from '../support/replies.ts';

let house: TestHouse;
let ada: Talker;
let carl: Talker;
let mia: Talker;
beforeAll(async () => {
  house = await openHouse();
  [ada, carl, mia] = [house.as('repA'), house.as('colleague'), house.as('manager')];
}, 60_000);
afterAll(() => house.close(), 60_000);

/** An account of the member's, found by search as those of notes and files are. */
const found = async (owner: Viewer, name: string): Promise<string> => {
  const id = uuidv7();
  const now = house.clock.now();
  await addAccount(house.sql, owner, { id, name, kind: 'customer' }, now);
  await indexDocuments(house.sql, owner, [
    { kind: 'account', id, accountId: id, body: name, on: '2026-11-24' },
  ]);
  return id;
};

const record = async (talker: Talker, note: NoteOf) => {
  house.readBy(readNoteOf(note));
  await talker.say(`/visit ${noteOf(note)}`);
  return talker.press(talker.viewer.locale === 'en' ? 'Confirm' : '确认');
};

const openAccount = async (talker: Talker, id: string) => {
  await talker.pressValue(encodeCommand('account', 1, { id }));
  return talker.words();
};

/** An account by its name. */
const idOf = async (name: string): Promise<string> => {
  const [row] = await house.sql<{ id: string }[]>`select id from accounts where name = ${name}`;
  if (row === undefined) throw new Error(`no account ${name}`);
  return row.id;
};

const peopleShown = (talker: Talker): string[] =>
  talker
    .reply()
    .blocks.flatMap((block) => (block.kind === 'people' ? block.people.map(({ name }) => name) : []));

const told = async ({ viewer }: Talker): Promise<string> => {
  const place = { platform: 'web' as const, kind: 'direct' as const, id: viewer.memberId };
  const entries = await house.house().conversation.history(viewer, place, 50);
  return entries.flatMap((entry) => (entry.from === 'bot' ? [wordsIn(entry.reply)] : [])).join('\n');
};

const judge = (keep: string, other: string, same = true) =>
  encodeCommand('twins.judge', 1, { kind: 'account', keep, other, same });

test('two accounts of one rep are merged by a tap, and everything of both stands together', async () => {
  const { hengtai } = house.accounts;
  const short = await found(ada.viewer, '宁波恒泰');
  await record(ada, {
    account: { written: '宁波恒泰', ids: [short] },
    people: [['钱进', 'supporter']],
    steps: ['send the drawings'],
  });
  await record(ada, { account: { written: '恒泰精密', ids: [hengtai] }, people: [['陆敏', 'neutral']] });
  expect(await openAccount(ada, hengtai)).toContain('Are 宁波恒泰 and 宁波恒泰精密机械有限公司 one account?');
  await ada.press('Yes, keep 宁波恒泰精密机械有限公司');
  expect(ada.words()).toContain('宁波恒泰 is now 宁波恒泰精密机械有限公司');

  for (const id of [short, hengtai]) {
    const page = await openAccount(ada, id);
    expect(page.split('\n')[0]).toBe('宁波恒泰精密机械有限公司');
    for (const words of ['陆敏', '钱进', 'send the drawings', '一号产线', '宁波恒泰 was merged into'])
      expect(page).toContain(words);
    expect(page.match(/Nov 24 · Ada Winter\nVisited/g)).toHaveLength(2);
    expect(page).not.toContain('one account?');
  }
  await ada.say('/visits 宁波恒泰');
  expect(ada.words().match(/宁波恒泰精密机械有限公司/g)).toHaveLength(2);
  await ada.say('/tasks');
  expect(ada.words()).toContain('宁波恒泰精密机械有限公司 · due');
});

test('in a search the kept account stands once, with the name under which it was found', async () => {
  await ada.say('/find 宁波恒泰');
  const accounts = ada.words().match(/account · .*/g);
  expect(accounts).toEqual([expect.stringContaining('found as "宁波恒泰" · ')]);
});

test('a later note under either name means the kept account, with the people and deals of both', async () => {
  house.readBy(async (note) => ({ reading: readByRules(note), degraded: false }));
  await ada.say('/visit 今天去了宁波恒泰，见了钱进，他说方案不错');
  expect(ada.words()).toContain('宁波恒泰精密机械有限公司');
  expect(ada.words()).toContain('二号产线');
  await ada.press('Confirm');
  const [row] = await house.sql`
    select account_id, content #>> '{people,0,name,value,id}' as person from visits order by id desc limit 1`;
  const [qian] = await house.sql`select id from people where name = '钱进'`;
  expect(row).toEqual({ accountId: house.accounts.hengtai, person: qian?.id });
});

test('an import knows the account under the merged name, and its people there', async () => {
  const take = (subject: 'accounts' | 'people', file: string) =>
    runImport(
      { subject, bytes: new TextEncoder().encode(file), owner: 'Ada Winter', yes: false },
      { inTransaction: inTransaction(house.sql), newId: uuidv7, now: house.clock.now() },
    );
  const accounts = await take('accounts', '客户名称\n宁波恒泰\n');
  expect(accounts).toMatchObject({ plan: { write: [], known: [{ name: '宁波恒泰' }] } });
  const people = await take('people', 'account,name\n宁波恒泰,陆敏\n宁波恒泰,钱进\n宁波恒泰,新人\n');
  expect(people).toMatchObject({
    plan: {
      known: [{ name: '陆敏' }, { name: '钱进' }],
      write: [{ name: '新人', accountId: house.accounts.hengtai }],
    },
  });
});

test('a note that would enter the account anew under the merged name is linked to the kept one', async () => {
  await record(ada, { account: { written: '宁波恒泰' } });
  expect(ada.words()).toContain('宁波恒泰精密机械有限公司');
  const rows = await house.sql`select 1 from accounts where name = '宁波恒泰'`;
  expect(rows).toHaveLength(1);
});

test('parting gives each account its own back, and the pair is not offered again', async () => {
  const page = await openAccount(ada, house.accounts.hengtai);
  expect(page).toContain('钱进');
  const opened = ada.last();
  await ada.press('Part 宁波恒泰 again', opened);
  expect(ada.words()).toContain('two accounts again');
  await ada.press('Part 宁波恒泰 again', opened);
  expect(ada.words()).toContain('changed since');
  const full = await openAccount(ada, house.accounts.hengtai);
  for (const words of ['send the drawings', 'one account?']) expect(full).not.toContain(words);
  expect(peopleShown(ada)).toEqual(['王志强', '陆敏']);
  await ada.say('/account 宁波恒泰');
  expect(peopleShown(ada)).toEqual(['钱进']);
});

test('a rep who may see one of two is offered nothing, learns nothing and merges nothing', async () => {
  const own = await found(ada.viewer, 'Quillon Marine Ltd');
  const hidden = await found(carl.viewer, 'Quillon Marine');
  await record(carl, {
    account: { written: 'Quillon Marine', ids: [hidden] },
    people: [['Lars Berg', 'neutral']],
  });
  const page = await openAccount(ada, own);
  expect(page).not.toContain('one account?');
  expect(page).not.toContain('Carl');
  const refused = [];
  for (const other of [hidden, uuidv7()]) {
    await ada.pressValue(judge(own, other));
    refused.push(ada.words());
    await ada.pressValue(judge(other, own, false));
    refused.push(ada.words());
  }
  expect(new Set(refused).size).toBe(1);
  expect(refused[0]).toContain('changed since');
  expect(await house.sql`select 1 from twins where ${hidden} in (one_id, other_id)`).toHaveLength(0);
});

test('to share an account is not enough to give its sight away', async () => {
  // Oakhurst is Ada's, shared with Carl; the other one is Carl's alone.
  const own = await found(carl.viewer, 'Oakhurst');
  expect(await openAccount(carl, own)).not.toContain('one account?');
  await carl.pressValue(judge(house.accounts.oakhurst, own));
  expect(carl.words()).toContain('not yours to merge');
});

test('merged by the manager, both reps see both, private words too, and each is told; strangers see nothing', async () => {
  const [adas, carls] = [await idOf('Quillon Marine Ltd'), await idOf('Quillon Marine')];
  await record(ada, { account: { written: 'Quillon Marine Ltd', ids: [adas] } });
  await ada.say('/visit Quillon Marine Ltd today. private: they pay late');
  await ada.press('Confirm');
  expect(await openAccount(mia, carls)).toContain('whoever may see one of them sees both');
  await mia.press('Yes, keep Quillon Marine Ltd');
  for (const talker of [ada, carl]) {
    expect(await told(talker)).toContain('Mia Stone says that Quillon Marine is Quillon Marine Ltd');
    const page = await openAccount(talker, carls);
    for (const words of ['Lars Berg', 'Ada Winter\nVisited', 'Carl Okoye\nVisited'])
      expect(page).toContain(words);
    await talker.say('/find Quillon');
    expect(talker.words()).toContain('Lars');
  }
  const [secret] = await house.sql<
    { id: string }[]
  >`select id from visits where private_text like '%pay late%'`;
  await carl.pressValue(encodeCommand('visit.show', 1, { visitId: secret?.id ?? '' }));
  expect(carl.words()).toContain('they pay late');
  const lin = house.as('repB');
  expect(await openAccount(lin, adas)).not.toContain('Quillon');
  await lin.say('/find Quillon');
  expect(lin.words()).not.toContain('Lars');
});

test('a task of one can be handed to whoever sees the account by the other', async () => {
  const adas = await idOf('Quillon Marine Ltd');
  await record(ada, { account: { written: 'Quillon Marine Ltd', ids: [adas] }, steps: ['call the yard'] });
  await ada.say('/tasks');
  const [task] = await house.sql<{ id: string }[]>`select id from tasks where what = 'call the yard'`;
  await ada.pressValue(encodeCommand('task.change', 1, { id: task?.id ?? '' }));
  expect(ada.words()).toContain('Carl Okoye');
});

test('a colleague who recorded the other one on the same day is asked whether it was the same meeting', async () => {
  const [adas, carls] = [await idOf('Quillon Marine Ltd'), await idOf('Quillon Marine')];
  house.clock.advance({ days: 1 });
  await record(ada, { account: { written: 'Quillon Marine Ltd', ids: [adas] } });
  await record(carl, { account: { written: 'Quillon Marine', ids: [carls] } });
  expect(carl.words()).toContain('Ada Winter');
  await carl.press('Same meeting');
  expect(carl.words()).toContain('Joined as one meeting: you and Ada Winter');
  await ada.say('/visits Quillon today');
  expect(ada.words().match(/: Visited/g)).toHaveLength(1);
});

test('parted by one of the owners, each sees only the own again, and each meeting stands for itself', async () => {
  const [adas, carls] = [await idOf('Quillon Marine Ltd'), await idOf('Quillon Marine')];
  await openAccount(carl, adas);
  await carl.press('Part Quillon Marine again');
  expect(await told(ada)).toContain('are two accounts: each has its own history again');
  expect(await openAccount(ada, carls)).toContain('No account called');
  expect(await openAccount(ada, adas)).not.toContain('Lars Berg');
  const [secret] = await house.sql<
    { id: string }[]
  >`select id from visits where private_text like '%pay late%'`;
  await carl.pressValue(encodeCommand('visit.show', 1, { visitId: secret?.id ?? '' }));
  expect(carl.words()).not.toContain('pay late');
  for (const talker of [ada, carl]) {
    await talker.say('/visits Quillon today');
    expect(talker.words().match(/: Visited/g)).toHaveLength(1);
  }
});
