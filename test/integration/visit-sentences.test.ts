import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Note } from '../../src/reading/reading.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
}, 60_000);
afterAll(() => house.close());
beforeEach(async () => {
  await house.sql`update visits set state = 'discarded' where state = 'draft'`;
});

const NOTE = 'Met Priya Raman at Oakhurst today, the deal is 60k';

const oakhurst = (note: Note) => ({
  account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
  people: [readPerson(note, 'Priya Raman', [house.people.priya])],
  amounts: [read(note, '60k', { value: 60_000, currency: 'EUR', kind: 'deal' as const })],
});

const draftCount = async () => {
  const rows = await house.sql`select 1 from visits where state = 'draft'`;
  return rows.length;
};

test.each([
  NOTE,
  `visit: ${NOTE}`,
  '今天去宁波恒泰见了王总，聊得不错',
  '拜访 宁波恒泰，王总支持',
  'Called Tom Becker, budget is approved',
])('a plain sentence becomes a draft: %s', async (text) => {
  house.readBy(readAs(() => ({})));
  await ada.say(text);
  expect(ada.words()).toContain('Confirm');
  expect(await draftCount()).toBe(1);
});

test.each(['hello', 'thanks, see you tomorrow', 'what can you do?', '你好', '今天天气不错', '王总是谁？'])(
  'what is neither command nor note gets a short answer, not a draft: %s',
  async (text) => {
    await ada.say(text);
    expect(await draftCount()).toBe(0);
  },
);

test('a correcting sentence changes the open draft and makes no new one', async () => {
  house.readBy(readAs(oakhurst));
  const card = await ada.say(NOTE);
  await ada.say('deal is 80k not 60k');
  expect(ada.words()).toContain('€80K');
  await ada.say('it was Tom Becker, not Peter');
  expect(ada.words()).toContain('It is not clear what "it was Tom Becker, not Peter"');
  await ada.say('it was Tom Becker, not Priya');
  expect(ada.words()).toContain('Tom Becker');
  expect(ada.words()).not.toContain('(new)');
  expect(await draftCount()).toBe(1);
  const current = ada.last();
  await ada.press('Confirm', card);
  expect(ada.words()).toContain('This card has changed since');
  await ada.press('Confirm', current);
  const [visit] = await house.sql<{ id: string }[]>`select id from visits order by id desc limit 1`;
  const met = await house.sql`
    select subject_id from evidence where visit_id = ${visit?.id ?? null} and property = 'met'`;
  expect(met).toEqual([{ subjectId: house.people.tom }]);
  const revisions = await house.sql`
    select cause, words, content->'amounts'->0->'value'->'value' as amount from visit_revisions
    where visit_id = ${visit?.id ?? null} order by revision`;
  expect(revisions).toEqual([
    { cause: 'read', words: null, amount: 60_000 },
    { cause: 'correction', words: 'deal is 80k not 60k', amount: 80_000 },
    { cause: 'correction', words: 'it was Tom Becker, not Priya', amount: 80_000 },
  ]);
});

test('another account brings its people and deals', async () => {
  house.readBy(readAs(oakhurst));
  await ada.say(NOTE);
  await ada.say('account is Delfi Farms, not Oakhurst');
  const [row] = await house.sql`select account_id, deal_id from visits where state = 'draft'`;
  expect(row).toEqual({ accountId: house.accounts.delfi, dealId: null });
  expect(ada.words()).toContain('Priya Raman (new)');
});

test('without an open draft the same words are no correction', async () => {
  await ada.say('deal is 80k not 60k');
  expect(ada.words()).not.toContain('It is not clear');
});

const REPORT = `Daily report
Oakhurst: met Priya Raman, deal 60k
宁波恒泰：见了王总
Delfi Farms: nobody there
private: Priya is looking for a new job`;

/** Reads a report as three visits, and each of its parts as one. */
const report = readAs((note) => {
  const at = (words: string) => note.text.indexOf(words);
  if (note.text.startsWith('Daily report')) {
    const starts = [at('Oakhurst'), at('宁波恒泰'), at('Delfi')];
    const visits = starts.map((start, index) => ({ start, end: starts[index + 1] ?? note.text.length }));
    return { ...oakhurst(note), visitDate: read(note, 'Daily', '2026-11-23'), visits };
  }
  if (note.text.startsWith('Oakhurst')) return oakhurst(note);
  if (note.text.startsWith('Delfi')) {
    return { account: readName(note, 'Delfi Farms', [house.accounts.delfi]) };
  }
  return {
    account: readName(note, '宁波恒泰', [house.accounts.hengtai]),
    people: [readPerson(note, '王总', [house.people.wang])],
  };
});

test('a daily report is split into drafts after one question, each confirmed on its own or all at once', async () => {
  house.readBy(report);
  const card = await ada.say(`/visit ${REPORT}`);
  expect(ada.words()).toContain('This reads like 3 visits. Split it?');
  // Before what such a draft says: of three visits it can only be a muddle.
  const kinds = ada.reply().blocks.map(({ kind }) => kind);
  expect(kinds.indexOf('question')).toBeLessThan(kinds.indexOf('facts'));
  const split = await ada.press('Split into 3');
  expect(split.added.map((message) => message.reply.blocks[0])).toMatchObject([
    { text: 'Oakhurst Instruments Ltd' },
    { text: '宁波恒泰精密机械有限公司' },
    { text: 'Delfi Farms Inc' },
  ]);
  await ada.press('Confirm', card);
  expect(ada.words()).toContain('already split into several drafts');
  await ada.press('Confirm', split);
  expect(ada.words()).toContain('Stored: Oakhurst Instruments Ltd');
  await ada.press('Confirm all', split);
  expect(ada.words()).toContain('Stored 2 visits');
  expect(ada.words()).toContain('宁波恒泰精密机械有限公司\nNever met: 陆敏');
  expect(ada.words()).toMatch(/\nDelfi Farms Inc\nRoles unknown:.*\nAsk next:/);
  const rows = await house.sql`
    select account_id, visited_on, raw_text, private_text, state from visits
    where split_from_id is not null order by id`;
  expect(rows).toMatchObject([
    { accountId: house.accounts.oakhurst, visitedOn: '2026-11-23', privateText: null, state: 'confirmed' },
    { accountId: house.accounts.hengtai, rawText: '宁波恒泰：见了王总', state: 'confirmed' },
    { accountId: house.accounts.delfi, privateText: 'Priya is looking for a new job', state: 'confirmed' },
  ]);
  await ada.press('Confirm all', split);
  expect(ada.words()).toContain('already confirmed');
});

test('kept whole, a report stays one visit', async () => {
  house.readBy(report);
  await ada.say(`/visit ${REPORT}`);
  await ada.press('It was one visit');
  expect(ada.words()).not.toContain('Split it?');
  expect(await draftCount()).toBe(1);
});

test('all confirmed at once, a colleague with the same meeting is asked about, and a task told to be done is offered', async () => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
      visitDate: read(note, 'Monday', '2026-11-23'),
    })),
  );
  const carl = house.as('colleague');
  await carl.say('/visit Oakhurst on Monday');
  await carl.press('Confirm');
  await house.sql`
    insert into tasks (tenant_id, id, account_id, what, owner, assignee_id, state, created_at)
    values (${house.tenantId}, gen_random_uuid(), ${house.accounts.oakhurst}, 'send the drawings', 'us',
            ${ada.viewer.memberId}, 'open', now())`;
  house.readBy(report);
  await ada.say(`/visit ${REPORT.replace('deal 60k', 'deal 60k, I have sent the drawings')}`);
  const split = await ada.press('Split into 3');
  await ada.press('Confirm all', split);
  expect(ada.words()).toContain(
    'Carl Okoye recorded Oakhurst Instruments Ltd on the same day. Same meeting?',
  );
  await ada.press('Close: send the drawings');
  expect(ada.words()).toContain('Done: send the drawings');
});
