import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { Note, Reading } from '../../src/reading/reading.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { wordsIn } from '../support/replies.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
}, 60_000);
afterAll(() => house.close());

const NOTE =
  'Saw Priya Raman and Lena Voss at Oakhurst. Priya likes it, 42k quoted. I send an offer by Friday. They send drawings. private: Priya is our guide';

const understood = (note: Note): Partial<Reading> => ({
  account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
  people: [
    readPerson(note, 'Priya Raman', [house.people.priya], {
      stance: read(note, 'likes it', 'supporter'),
      role: read(note, 'likes it', 'coach'),
    }),
    readPerson(note, 'Lena Voss'),
  ],
  amounts: [read(note, '42k', { value: 42_000, currency: 'EUR', kind: 'quote' })],
  nextSteps: [
    read(note, 'send an offer', { what: 'send an offer', owner: 'us', due: '2026-11-27' }),
    read(note, 'send drawings', { what: 'send drawings', owner: 'customer', due: null }),
  ],
});

const record = async (
  talker = ada,
  changes: (note: Note) => Partial<Reading> = () => ({}),
  note = NOTE,
): Promise<string> => {
  house.readBy(readAs((one) => ({ ...understood(one), ...changes(one) })));
  await talker.say(`/visit ${note}`);
  await talker.press('Confirm');
  const [row] = await house.sql<{ id: string }[]>`select id from visits order by id desc limit 1`;
  return row?.id ?? '';
};

/** What is known of an account, apart from ids and times: what every computation starts from. */
const ledger = (accountId: string) => house.sql`
  select 'fact' as kind, property as what, value::text from evidence
  where account_id = ${accountId} and withdrawn_at is null
  union all select 'task', what, state from tasks where account_id = ${accountId} and state <> 'withdrawn'
  union all select 'person', name, title from people where account_id = ${accountId}
  union all select 'found', kind, body from search_documents where account_id = ${accountId}
  order by 1, 2, 3`;

const show = async (as: Talker, visitId: string) => {
  const place = { platform: 'web' as const, kind: 'direct' as const, id: as.viewer.memberId };
  return wordsIn(await house.house().conversation.show(as.viewer, place, 'visit.show', { visitId }));
};

test('undo typed alone takes back the last confirmed visit, as if it had never been', async () => {
  const before = await ledger(house.accounts.oakhurst);
  await record();
  expect(await ledger(house.accounts.oakhurst)).not.toEqual(before);
  await ada.say('undo');
  expect(ada.words()).toContain('Withdrawn: Oakhurst Instruments Ltd, Tue, Nov 24');
  expect(ada.words()).toContain('2 tasks, the new record of Lena Voss');
  expect(await ledger(house.accounts.oakhurst)).toEqual(before);
  await ada.say('undo');
  expect(ada.words()).toContain('no visit in the last 24 hours');
});

test('undo keeps a person whom another visit has used since, and says so', async () => {
  const first = await record();
  const [lena] = await house.sql<{ id: string }[]>`select id from people where name = 'Lena Voss'`;
  await record(ada, (note) => ({ people: [readPerson(note, 'Lena Voss', [lena?.id ?? ''])] }));
  await ada.pressValue(encodeCommand('undo', 1, { visit: first }));
  expect(ada.words()).toContain('Stays, because it has been used since: Lena Voss');
  expect(await house.sql`select 1 from people where name = 'Lena Voss'`).toHaveLength(1);
  await ada.say('/undo');
});

test('undo takes a new account with it, and a later note makes it anew', async () => {
  const fernhill = (note: Note) => ({ account: readName(note, 'Saw'), people: [] });
  await record(ada, fernhill);
  await ada.press('Undo');
  expect(ada.words()).toContain('the new record of Saw');
  const options = await house.house().conversation.lookup(ada.viewer, 'accounts', 'Saw');
  expect(options).toEqual([]);
  await record(ada, fernhill);
  expect(await house.sql`select 1 from accounts where name = 'Saw' and withdrawn_at is null`).toHaveLength(1);
});

test('after 24 hours undo points to the visit, which can still be withdrawn there', async () => {
  const id = await record();
  const card = ada.last();
  house.clock.advance({ hours: 25 });
  await ada.press('Undo', card);
  expect(ada.words()).toContain('more than 24 hours ago');
  await ada.say('undo');
  expect(ada.words()).toContain('no visit in the last 24 hours');
  await ada.pressValue(encodeCommand('visit.show', 1, { visitId: id }));
  await ada.press('Withdraw');
  expect(ada.words()).toContain('Withdrawn: Oakhurst');
  await ada.press('Undo', card);
  expect(ada.words()).toContain('already been withdrawn');
  expect(await show(ada, id)).toContain('Withdrawn on Wed, Nov 25');
  house.clock.advance({ hours: -25 });
});

test('a confirmed visit can be corrected: evidence is recorded anew, unchanged tasks stay', async () => {
  const id = await record();
  await house.sql`update tasks set due_on = '2026-12-24' where visit_id = ${id} and what = 'send an offer'`;
  await ada.pressValue(encodeCommand('visit.show', 1, { visitId: id }));
  await ada.press('Correct');
  await ada.submit({ 'people.0.stance': 'opponent', 'steps.1.what': 'send the drawings' });
  expect(ada.words()).toContain('Corrected: Oakhurst Instruments Ltd');
  const stances = await house.sql`
    select value, withdrawn_at is null as counts from evidence
    where visit_id = ${id} and property = 'stance' order by recorded_at, withdrawn_at`;
  expect(stances).toEqual([
    { value: 'supporter', counts: false },
    { value: 'opponent', counts: true },
  ]);
  const tasks = await house.sql`
    select what, state, due_on from tasks where visit_id = ${id} order by what, state`;
  expect(tasks).toEqual([
    { what: 'send an offer', state: 'open', dueOn: '2026-12-24' },
    { what: 'send drawings', state: 'withdrawn', dueOn: null },
    { what: 'send the drawings', state: 'open', dueOn: null },
  ]);
  const page = await show(ada, id);
  for (const shown of ['1. First reading', '2. Corrected', 'opponent', 'likes it'])
    expect(page).toContain(shown);
  await ada.pressValue(encodeCommand('undo', 1, { visit: id }));
});

test('a correction takes back the contact and the account that only the mistake had brought', async () => {
  const id = await record(ada, (note) => ({ account: readName(note, 'Saw Priya') }));
  expect(await house.sql`select 1 from people where name = 'Lena Voss'`).toHaveLength(1);
  await ada.pressValue(encodeCommand('visit.show', 1, { visitId: id }));
  await ada.press('Correct');
  await ada.submit({
    account: house.accounts.oakhurst,
    'people.0.name': house.people.priya,
    'people.1.name': house.people.tom,
    colleagues: [],
  });
  expect(ada.words()).toContain('Corrected: Oakhurst Instruments Ltd');
  expect(await house.sql`select 1 from people where name in ('Lena Voss', 'Priya Raman')`).toHaveLength(1);
  expect(await house.house().conversation.lookup(ada.viewer, 'accounts', 'Saw Priya')).toEqual([]);
  const tasks =
    await house.sql`select distinct account_id from tasks where visit_id = ${id} and state = 'open'`;
  expect(tasks).toEqual([{ accountId: house.accounts.oakhurst }]);
  const met = await house.sql`
    select subject_id from evidence
    where visit_id = ${id} and property = 'met' and withdrawn_at is null order by subject_id`;
  expect(met.map((row) => row.subjectId).sort()).toEqual([house.people.priya, house.people.tom].sort());
  await ada.pressValue(encodeCommand('undo', 1, { visit: id }));
});

test('a confirmed visit can be added to: the words stand beside the note, their values are recorded', async () => {
  const id = await record();
  house.readBy(
    readAs((note) => ({
      people: [
        readPerson(note, 'Priya Raman', [house.people.priya], { stance: read(note, 'for it', 'neutral') }),
        readPerson(note, 'Tom', [house.people.tom]),
      ],
      competitors: [read(note, 'BoltCo', 'BoltCo')],
    })),
  );
  await ada.pressValue(encodeCommand('visit.show', 1, { visitId: id }));
  await ada.press('Add to it');
  await ada.submit({
    note: 'Priya Raman is no longer for it, Tom joined late, BoltCo called. private: she is upset',
  });
  expect(ada.words()).toContain('Added to: Oakhurst Instruments Ltd');
  const facts = await house.sql`
    select subject_id, property, value from evidence
    where visit_id = ${id} and withdrawn_at is null and property in ('competitor', 'stance', 'met')
    order by property, subject_id`;
  expect(facts).toHaveLength(5);
  expect(facts).toEqual(
    expect.arrayContaining([
      { subjectId: house.deals.scanner, property: 'competitor', value: 'BoltCo' },
      { subjectId: house.people.priya, property: 'stance', value: 'neutral' },
      { subjectId: house.people.tom, property: 'met', value: true },
    ]),
  );
  const page = await show(ada, id);
  for (const shown of ['Saw Priya Raman and Lena Voss', 'Tom joined late', 'she is upset', '2. Added to']) {
    expect(page).toContain(shown);
  }
  expect(await show(house.as('manager'), id)).not.toContain('she is upset');
  const [found] = await house.sql`select body from search_documents where id = ${id}`;
  expect(found?.body).toContain('Tom joined late');
  expect(found?.body).not.toContain('upset');
  await ada.pressValue(encodeCommand('undo', 1, { visit: id }));
});

test('a visit page is for those with rights on the account; the private part and the guide for its team', async () => {
  const id = await record();
  const [own, colleague, manager, stranger] = await Promise.all(
    (['repA', 'colleague', 'manager', 'repB'] as const).map((name) => show(house.as(name), id)),
  );
  for (const page of [own, colleague]) {
    expect(page).toContain('Priya is our guide');
    expect(page).toContain('inside guide');
  }
  expect(manager).toContain('Oakhurst Instruments Ltd');
  expect(manager).not.toContain('Priya is our guide');
  expect(manager).not.toContain('inside guide');
  expect(stranger).toContain('不到这次拜访');
  expect(stranger).not.toContain('Oakhurst');
});

test('what its writer has confirmed is marked as likely no more', async () => {
  const likely = (note: Note) => ({ mode: read(note, 'Saw', 'onsite' as const, 'likely') });
  const certaintyOfMode = () =>
    ada
      .reply()
      .blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []))
      .find(({ label }) => label === 'How')?.certainty;
  house.readBy(readAs((note) => ({ ...understood(note), ...likely(note) })));
  await ada.say(`/visit ${NOTE}`);
  expect(certaintyOfMode()).toBe('likely');
  await ada.press('Confirm');
  await ada.press('Open');
  expect(certaintyOfMode()).toBe('sure');
});

test('only its writer can withdraw or correct a visit', async () => {
  const id = await record();
  const mia = house.as('manager');
  await mia.pressValue(encodeCommand('visit.withdraw', 1, { visit: id }));
  expect(mia.words()).toContain('Only the member who recorded this visit');
  await mia.pressValue(encodeCommand('visit.edit', 1, { visit: id, revision: 1 }));
  expect(mia.words()).toContain('no longer exists');
  const lin = house.as('repB');
  await lin.pressValue(encodeCommand('visit.message', 1, { visit: id }));
  expect(lin.words()).toContain('找不到这次拜访');
});

test('the message to the customer holds the agreed steps and nothing internal', async () => {
  await record(ada, (note) => ({
    nextSteps: [
      read(note, 'send an offer', { what: 'send an offer', owner: 'us', due: '2026-11-27' }),
      read(note, 'They send drawings', { what: 'send drawings', owner: 'customer', due: null }),
      read(note, '42k quoted', { what: 'ask for approval of 38k', owner: 'us', due: null }),
    ],
  }));
  await ada.press('Message to the customer');
  const block = ada.reply().blocks.find((one) => one.kind === 'copy');
  expect(block).toEqual({
    kind: 'copy',
    label: 'Copy and send to the customer',
    text: `Hello,

thank you for your time on Tue, Nov 24. These are the next steps we agreed:

On our side:
- send an offer (by Fri, Nov 27)

On your side:
- send drawings

Please let me know if I have missed anything.

Best regards,
Ada Winter`,
  });
  expect(ada.words()).toContain('One next step mentions internal matters and was left out.');
});

test('a colleague who recorded the same account on the same day is asked about; yes makes it one meeting', async () => {
  await house.sql`update visits set state = 'withdrawn' where state = 'confirmed'`;
  const first = await record(ada);
  const carl = house.as('colleague');
  const second = await record(carl);
  expect(carl.words()).toContain(
    'Ada Winter recorded Oakhurst Instruments Ltd on the same day. Same meeting?',
  );
  const card = carl.last();
  await carl.press('Same meeting', card);
  expect(carl.words()).toContain('Joined as one meeting: you and Ada Winter both took part');
  const colleagues = await house.sql`select member_id from visit_colleagues where visit_id = ${first}`;
  expect(colleagues.map((row) => row.memberId).sort()).toEqual(
    [house.members.repA.memberId, carl.viewer.memberId].sort(),
  );
  expect(await show(ada, first)).toContain('Note by Carl Okoye');
  expect(await show(carl, second)).toContain('Note by Ada Winter');
  const place = { platform: 'web' as const, kind: 'direct' as const, id: ada.viewer.memberId };
  const history = await house.house().conversation.history(ada.viewer, place, 1);
  expect(JSON.stringify(history)).toContain('recorded the same meeting at Oakhurst');
  expect(JSON.stringify(history)).not.toContain('同一次');
  await carl.press('Undo', card);
  const after = await house.sql`select member_id from visit_colleagues where visit_id = ${first}`;
  expect(after).toEqual([{ memberId: house.members.repA.memberId }]);
});

test('kept apart, two visits stay two', async () => {
  await house.sql`update visits set state = 'withdrawn' where state = 'confirmed'`;
  await record(ada);
  const carl = house.as('colleague');
  const second = await record(carl);
  await carl.press('No');
  expect(carl.words()).toContain('Kept as two visits.');
  expect(await house.sql`select same_as_id from visits where id = ${second}`).toEqual([{ sameAsId: null }]);
});
