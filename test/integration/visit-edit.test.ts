import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Note, Reading } from '../../src/reading/reading.ts';
import type { VisitContent } from '../../src/sales/visits/content.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { fieldsOf, findForm } from '../support/replies.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
}, 60_000);
afterAll(() => house.close());

const NOTE = 'Saw Priya and Lena Voss at Oakhurst. Priya likes it, 42k quoted. I send an offer by Friday.';

const draft = async (changes: (note: Note) => Partial<Reading> = () => ({})) => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
      people: [
        readPerson(note, 'Priya', [house.people.priya], { stance: read(note, 'likes it', 'supporter') }),
        readPerson(note, 'Lena Voss'),
      ],
      amounts: [read(note, '42k', { value: 42_000, currency: 'EUR', kind: 'quote' })],
      nextSteps: [read(note, 'send an offer', { what: 'send an offer', owner: 'us', due: '2026-11-27' })],
      ...changes(note),
    })),
  );
  return ada.say(`/visit ${NOTE}`);
};

const latest = async () => {
  const [row] = await house.sql<{ id: string; content: VisitContent; revision: number }[]>`
    select id, content, revision from visits order by id desc limit 1`;
  if (row === undefined) throw new Error('no visit');
  return row;
};

test('the form stands filled with what was understood, and saves unchanged without a loss', async () => {
  await draft();
  const before = (await latest()).content;
  await ada.press('Edit');
  const fields = new Map(fieldsOf(findForm(ada.last())).map((field) => [field.name, field]));
  expect(fields.get('account')).toMatchObject({ value: { label: 'Oakhurst Instruments Ltd' } });
  expect(fields.get('people.0.stance')).toMatchObject({ value: 'supporter' });
  expect(fields.get('amounts.0.figure')).toMatchObject({ value: '42000 EUR' });
  await ada.submit({});
  expect((await latest()).content).toEqual(before);
});

test('what is changed is set by hand, what is not keeps its quote', async () => {
  await draft();
  await ada.press('Edit');
  await ada.submit({
    mode: 'phone',
    date: '2026-11-23',
    'people.0.role': 'decider',
    'people.1.name': '',
    'amounts.0.figure': '128万',
    'steps.0.due': '2026-12-01',
    competitors: 'BoltCo, Nutwork',
    colleagues: [house.members.colleague.memberId],
  });
  for (const shown of ['phone', 'Mon, Nov 23', 'BoltCo', 'Nutwork', 'Carl Okoye', 'Tue, Dec 1']) {
    expect(ada.words()).toContain(shown);
  }
  const { content } = await latest();
  expect(content.people).toHaveLength(1);
  expect(content.people[0]).toMatchObject({
    role: { value: 'decider', by: 'hand', quote: null },
    stance: { value: 'supporter', by: 'script@1', quote: { start: 43 } },
  });
  expect(content.amounts).toMatchObject([{ value: { value: 1_280_000, currency: 'CNY', kind: 'quote' } }]);
});

test('an error stands at its field, with what was typed kept, and nothing is saved', async () => {
  await draft();
  await ada.press('Edit');
  await ada.submit({ date: 'next week', 'amounts.0.figure': 'about 40k' });
  const refused = fieldsOf(findForm(ada.last())).filter((field) => field.error !== undefined);
  expect(refused).toMatchObject([
    { name: 'date', value: 'next week', error: 'Please give a valid date' },
    { name: 'amounts.0.figure', value: 'about 40k' },
  ]);
  expect((await latest()).revision).toBe(1);
  await ada.submit({ date: '2026-11-20', 'amounts.0.figure': '40k EUR' });
  expect((await latest()).content).toMatchObject({ visitDate: { value: '2026-11-20' } });
});

test('a typed name is linked where one record fits, and its deal follows', async () => {
  await draft(() => ({ account: null, people: [] }));
  await ada.press('Fill in the account');
  await ada.submit({ account: 'oakhurst instruments' });
  expect((await latest()).content).toMatchObject({
    account: { value: { id: house.accounts.oakhurst, options: [] } },
    dealId: house.deals.scanner,
  });
});

test('people and deal follow the account when it changes', async () => {
  await draft();
  await ada.press('Edit');
  await ada.submit({ account: house.accounts.delfi });
  expect((await latest()).content).toMatchObject({
    account: { value: { id: house.accounts.delfi } },
    dealId: null,
    people: [{ name: { value: { id: null, name: 'Priya' } } }, { name: { value: { name: 'Lena Voss' } } }],
  });
});

test('records that the member may not see cannot be chosen, whatever the form sends', async () => {
  await draft();
  await ada.press('Edit');
  await ada.submit({ account: house.accounts.zechuan, 'people.0.name': house.people.shen });
  const errors = fieldsOf(findForm(ada.last())).flatMap((field) => (field.error ? [field.name] : []));
  expect(errors).toEqual(['account', 'people.0.name']);
});

test('the original text and the first reading are never overwritten', async () => {
  await draft();
  const { id } = await latest();
  await ada.press('Edit');
  await ada.submit({ mode: 'online', 'people.0.name': '' });
  const rows = await house.sql`
    select r.revision, r.cause, r.content->'mode' as mode, jsonb_array_length(r.content->'people') as people,
           v.raw_text
    from visit_revisions r join visits v on v.id = r.visit_id where v.id = ${id} order by r.revision`;
  expect(rows).toMatchObject([
    { revision: 1, cause: 'read', mode: null, people: 2, rawText: NOTE },
    { revision: 2, cause: 'edit', mode: { value: 'online' }, people: 1, rawText: NOTE },
  ]);
});
