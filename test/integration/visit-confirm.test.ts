import { afterAll, beforeAll, expect, test } from 'vitest';
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

const NOTE =
  'Saw Priya Raman and Lena Voss at Oakhurst. Priya likes it, 42k quoted. I send an offer by Friday.';

const understood = (note: Note): Partial<Reading> => ({
  account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
  people: [
    readPerson(note, 'Priya Raman', [house.people.priya], { stance: read(note, 'likes it', 'supporter') }),
    readPerson(note, 'Lena Voss', [], { title: read(note, 'Voss', 'head of lab') }),
  ],
  amounts: [read(note, '42k', { value: 42_000, currency: 'EUR', kind: 'quote' })],
  nextSteps: [read(note, 'send an offer', { what: 'send an offer', owner: 'us', due: '2026-11-27' })],
});

const draft = (changes: (note: Note) => Partial<Reading> = () => ({}), note = NOTE) => {
  house.readBy(readAs((read) => ({ ...understood(read), ...changes(read) })));
  return ada.say(`/visit ${note}`);
};

const visitId = async (): Promise<string> => {
  const [row] = await house.sql<{ id: string }[]>`select id from visits order by id desc limit 1`;
  return row?.id ?? '';
};

const evidenceOf = (id: string) => house.sql`
  select subject_kind, property, value, quote, certainty, observed_on, audience from evidence
  where visit_id = ${id} and withdrawn_at is null order by subject_kind, property, value::text`;

test('confirm stores the visit, its evidence, the new person and the task', async () => {
  await draft();
  await ada.press('Confirm');
  expect(ada.words()).toContain('Stored: Oakhurst Instruments Ltd');
  const id = await visitId();
  const [visit] = await house.sql`select state, account_id, deal_id, visited_on from visits where id = ${id}`;
  expect(visit).toEqual({
    state: 'confirmed',
    accountId: house.accounts.oakhurst,
    dealId: house.deals.scanner,
    visitedOn: '2026-11-24',
  });
  expect(await evidenceOf(id)).toMatchObject([
    {
      subjectKind: 'deal',
      property: 'amount',
      value: { valueMinor: 4_200_000, currency: 'EUR', kind: 'quote' },
    },
    { subjectKind: 'person', property: 'met', quote: 'Priya Raman', observedOn: '2026-11-24' },
    { subjectKind: 'person', property: 'met', quote: 'Lena Voss' },
    { subjectKind: 'person', property: 'stance', value: 'supporter', quote: 'likes it' },
    { subjectKind: 'person', property: 'title', value: 'head of lab' },
  ]);
  const people = await house.sql`select title from people where name = 'Lena Voss'`;
  expect(people).toEqual([{ title: 'head of lab' }]);
  const tasks =
    await house.sql`select what, owner, due_on, state, assignee_id from tasks where visit_id = ${id}`;
  expect(tasks).toEqual([
    {
      what: 'send an offer',
      owner: 'us',
      dueOn: '2026-11-27',
      state: 'open',
      assigneeId: house.members.repA.memberId,
    },
  ]);
});

test('a second confirm elsewhere is told so and stores nothing twice', async () => {
  const card = await draft();
  await ada.press('Confirm', card);
  const before = await evidenceOf(await visitId());
  await ada.press('Confirm', card);
  expect(ada.words()).toContain('already confirmed; nothing was stored twice');
  expect(await evidenceOf(await visitId())).toEqual(before);
});

test('two confirms at the same moment have one effect', async () => {
  const card = await draft();
  const twins = [house.as('repA'), house.as('repA')];
  await Promise.all(twins.map((one) => one.press('Confirm', card)));
  const id = await visitId();
  expect(await evidenceOf(id)).toHaveLength(5);
  expect(await house.sql`select 1 from tasks where visit_id = ${id}`).toHaveLength(1);
});

test('unanswered questions leave their values empty', async () => {
  await draft((note) => ({
    account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
    people: [],
    amounts: [read(note, '42k', { value: 42_000, currency: 'EUR', kind: 'budget' }, 'unsure')],
    nextSteps: [read(note, 'send an offer', { what: 'send an offer', owner: 'us', due: null }, 'unsure')],
  }));
  expect(ada.reply().blocks.filter((block) => block.kind === 'question')).toHaveLength(2);
  await ada.press('Confirm');
  const id = await visitId();
  expect(await evidenceOf(id)).toHaveLength(0);
  expect(await house.sql`select 1 from tasks where visit_id = ${id}`).toHaveLength(0);
});

test('a visit without an account is stored without records, and says so', async () => {
  await draft(() => ({ account: null, people: [] }));
  expect(ada.words()).toContain('Which account did you visit?');
  await ada.press('Confirm');
  expect(ada.words()).toContain('Stored: No account named');
  expect(ada.words()).toContain('Add the account');
  expect(ada.words()).not.toContain('Message to the customer');
  const id = await visitId();
  expect(await evidenceOf(id)).toHaveLength(0);
  expect(await house.sql`select state from visits where id = ${id}`).toEqual([{ state: 'confirmed' }]);
});

test('a new account and its new person are made once, also by two confirms at the same moment', async () => {
  const note = 'Saw Lena Voss at Fernhill Labs. Priya likes it, 42k quoted, I send an offer by Friday.';
  const fernhill = (read: Note): Partial<Reading> => ({
    ...understood({ ...read, text: NOTE }),
    account: readName(read, 'Fernhill Labs'),
    people: [readPerson(read, 'Lena Voss')],
  });
  house.readBy(readAs(fernhill));
  const cards = [await ada.say(`/visit ${note}`), await ada.say(`/visit ${note}`)];
  await Promise.all(cards.map((card) => house.as('repA').press('Confirm', card)));
  const accounts = await house.sql<{ id: string; ownerId: string }[]>`
    select id, owner_id from accounts where name = 'Fernhill Labs'`;
  expect(accounts).toMatchObject([{ ownerId: house.members.repA.memberId }]);
  const people = await house.sql`select name from people where account_id = ${accounts[0]?.id ?? null}`;
  expect(people).toEqual([{ name: 'Lena Voss' }]);
});

test('an account that a rep of another team has is not made again; only its owner is named', async () => {
  house.readBy(readAs((note) => ({ account: readName(note, '苏州泽川电子有限公司') })));
  const card = await ada.say('/visit 今天去苏州泽川电子有限公司聊了报价');
  await ada.press('Confirm');
  expect(ada.words()).toContain('already with 林晓');
  expect(await house.sql`select 1 from accounts where name = '苏州泽川电子有限公司'`).toHaveLength(1);
  await ada.press('Discard', card);
});

test('an attempt that reached nobody is stored but is no contact', async () => {
  await draft((note) => ({ attemptOnly: read(note, 'Saw', true as const) }));
  expect(ada.words()).toContain('does not count as contact');
  await ada.press('Confirm');
  const id = await visitId();
  const [visit] = await house.sql`select state, attempt_only from visits where id = ${id}`;
  expect(visit).toEqual({ state: 'confirmed', attemptOnly: true });
  expect((await evidenceOf(id)).map((row) => row.property)).not.toContain('met');
});

test('every command leaves an audit row', async () => {
  await draft();
  await ada.press('Confirm');
  const rows = await house.sql`
    select command, subject_kind, member_id from audit order by id desc limit 2`;
  const { memberId } = house.members.repA;
  expect(rows).toEqual([
    { command: 'visit.confirm', subjectKind: 'visit', memberId },
    { command: 'visit', subjectKind: 'visit', memberId },
  ]);
});
