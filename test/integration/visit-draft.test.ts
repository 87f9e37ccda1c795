import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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
beforeEach(async () => {
  await house.sql`update visits set state = 'discarded' where state = 'draft'`;
});

const NOTE =
  'Met Priya Raman (purchasing) and Tom at Oakhurst today with Carl Okoye. She likes it, finds 42k too expensive; BoltCo is in. I send an offer by Friday.';

const understood = (note: Note): Partial<Reading> => ({
  account: readName(note, 'Oakhurst', [house.accounts.oakhurst]),
  visitDate: read(note, 'today', '2026-11-24'),
  mode: read(note, 'Met', 'onsite', 'likely'),
  people: [
    readPerson(note, 'Priya Raman', [house.people.priya], {
      role: read(note, 'purchasing', 'buyer'),
      stance: read(note, 'likes it', 'supporter'),
    }),
    readPerson(note, 'Tom', [house.people.tom]),
  ],
  amounts: [read(note, '42k', { value: 42_000, currency: 'EUR', kind: 'quote' })],
  competitors: [read(note, 'BoltCo', 'BoltCo')],
  objections: [read(note, 'too expensive', 'price')],
  nextSteps: [read(note, 'send an offer', { what: 'send an offer', owner: 'us', due: '2026-11-27' })],
});

/** Says the note as `repA`; `changes` are understood in place of the usual. */
const draft = async (changes: (note: Note) => Partial<Reading> = () => ({}), note = NOTE) => {
  house.readBy(readAs((read) => ({ ...understood(read), ...changes(read) })));
  return ada.say(`/visit ${note}`);
};

const HENGTAI_NOTE = '今天去宁波恒泰见了王总，他很支持，一号产线报价128万。';

const draftAtHengtai = (ids: readonly string[] = [house.people.wang]) => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, '宁波恒泰', [house.accounts.hengtai]),
      people: [readPerson(note, '王总', ids)],
    })),
  );
  return ada.say(`/visit ${HENGTAI_NOTE}`);
};

const latestContent = async () => {
  const [row] = await house.sql`select content, state, revision from visits order by id desc limit 1`;
  return row;
};

test('a note becomes a draft card that shows everything understood, for its writer alone', async () => {
  await draft();
  for (const shown of [
    'Oakhurst Instruments Ltd',
    'Scanner line',
    'Carl Okoye',
    'Priya Raman',
    'Tom Becker',
    '€42K',
    'BoltCo',
    'send an offer',
    'Tue, Nov 24',
    'Confirm',
    'Edit',
    'Discard',
  ]) {
    expect(ada.words()).toContain(shown);
  }
  expect(ada.reply().audience).toEqual({ kind: 'writer' });
});

test('the only open deal is taken; of several, one is asked for', async () => {
  await draft();
  expect((await latestContent())?.content).toMatchObject({ dealId: house.deals.scanner });
  await draftAtHengtai();
  expect(ada.words()).toContain('Which deal was this about?');
  await ada.press('二号产线');
  expect((await latestContent())?.content).toMatchObject({ dealId: house.deals.line2 });
  expect(ada.words()).not.toContain('Which deal was this about?');
  expect(ada.words()).toContain('二号产线');
});

test('none of the offered deals is an answer, not a skip', async () => {
  await draftAtHengtai();
  await ada.press('None of these');
  expect(ada.words()).not.toContain('Which deal was this about?');
  expect(await house.sql`select 1 from questions`).toHaveLength(0);
});

test('an unsure value is asked; yes makes it part of the draft, no removes it', async () => {
  const unsure = (note: Note) => ({
    competitors: [],
    sentiment: read(note, 'likes it', 'positive' as const, 'unsure'),
    stage: read(note, 'offer', 'proposal' as const, 'unsure'),
  });
  await draft(unsure);
  const [first, second] = ada.reply().blocks.filter((block) => block.kind === 'question');
  expect([first?.kind, second?.kind]).toEqual(['question', 'question']);
  await ada.press('Yes');
  await ada.press('No');
  expect((await latestContent())?.content).toMatchObject({
    stage: { value: 'proposal', certainty: 'sure', by: 'hand' },
    sentiment: null,
  });
  expect(ada.reply().blocks.filter((block) => block.kind === 'question')).toHaveLength(0);
});

test('at most three questions are put about a visit, also when some are answered', async () => {
  await draft((note) => ({
    people: [],
    competitors: ['BoltCo', 'offer', 'Friday', 'Oakhurst', 'today'].map((word) =>
      read(note, word, word, 'unsure'),
    ),
  }));
  const asked = () => ada.reply().blocks.filter((block) => block.kind === 'question').length;
  expect(asked()).toBe(3);
  await ada.press('No');
  expect(asked()).toBe(2);
});

test('a question skipped twice sleeps for 30 days', async () => {
  const unsure = (note: Note) => ({ sentiment: read(note, 'likes it', 'negative' as const, 'unsure') });
  const asks = () => ada.words().includes('Was the mood');
  for (const _time of [1, 2]) {
    await draft(unsure);
    expect(asks()).toBe(true);
    await ada.press('Skip');
    expect(asks()).toBe(false);
  }
  await draft(unsure);
  expect(asks()).toBe(false);
  house.clock.advance({ days: 31 });
  await draft(unsure);
  expect(asks()).toBe(true);
  house.clock.advance({ days: -31 });
});

test('an answered name question becomes an alias, and is not asked again', async () => {
  await draftAtHengtai([house.people.lumin, house.people.wang]);
  expect(ada.words()).toContain('Who is "王总"?');
  await ada.press('陆敏');
  await ada.press('None of these');
  await ada.press('Confirm');
  const known: string[] = [];
  house.readBy(
    readAs((note) => {
      known.push(...note.directory.people.flatMap((person) => person.aliases));
      return {};
    }),
  );
  await ada.say('/visit 宁波恒泰 again');
  expect(known).toEqual(['王总', '王总']);
});

test('once the account is known by an answer, its people and deal are too', async () => {
  house.readBy(
    readAs((note) => ({
      account: readName(note, '宁波恒泰', [house.accounts.hengtai, house.accounts.oakhurst]),
      people: [readPerson(note, '王总', [house.people.wang, house.people.tom])],
    })),
  );
  await ada.say('/visit 宁波恒泰和 Oakhurst：见了王总');
  await ada.press('Oakhurst Instruments Ltd');
  expect((await latestContent())?.content).toMatchObject({
    account: { value: { id: house.accounts.oakhurst } },
    dealId: house.deals.scanner,
    people: [{ name: { value: { id: house.people.tom } } }],
  });
});

test('a private part is kept apart and its words stand on no card', async () => {
  await draft(() => ({}), `${NOTE} private: she may leave soon`);
  expect(ada.words()).toContain('The private part is kept apart');
  expect(ada.words()).not.toContain('leave soon');
  await ada.press('Confirm');
  expect(ada.words()).not.toContain('leave soon');
  const found = await house.sql`select 1 from search_documents where body like '%leave soon%'`;
  expect(found).toHaveLength(0);
});

test('other open drafts are named by the next one', async () => {
  await draft();
  await draft((note) => ({ account: readName(note, 'BoltCo'), people: [] }));
  expect(ada.words()).toContain('Drafts still unconfirmed: Oakhurst Instruments Ltd');
});

test('a draft survives a restart', async () => {
  const card = await draft();
  house.restart();
  await ada.press('Confirm', card);
  expect(ada.words()).toContain('Stored: Oakhurst Instruments Ltd');
});

test('a discarded draft stores nothing, and its card says so from then on', async () => {
  const card = await draft();
  await ada.press('Discard', card);
  expect(ada.words()).toContain('Nothing was stored');
  await ada.press('Confirm', card);
  expect(ada.words()).toBe(
    ['This draft was already discarded.', 'This draft was already discarded.'].join('\n'),
  );
  expect((await latestContent())?.state).toBe('discarded');
});

test('a stale card changes nothing and says so', async () => {
  const card = await draft((note) => ({ sentiment: read(note, 'likes it', 'positive', 'unsure') }));
  await ada.press('Yes', card);
  for (const label of ['Confirm', 'Edit', 'Discard', 'Yes']) {
    await ada.press(label, card);
    expect(ada.words()).toContain('This card has changed since');
  }
  expect(await latestContent()).toMatchObject({ state: 'draft', revision: 2 });
});

test('/visit alone opens a form, which gives the same draft card', async () => {
  await ada.say('/visit');
  house.readBy(readAs(understood));
  await ada.submit({ note: NOTE });
  expect(ada.words()).toContain('Scanner line');
});

test("a draft is nobody else's: not to confirm, not to see", async () => {
  const card = await draft();
  const carl = house.as('colleague');
  await carl.press('Confirm', card);
  expect(carl.words()).toContain('This draft no longer exists.');
  expect((await latestContent())?.state).toBe('draft');
});
