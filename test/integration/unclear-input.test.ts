/** Row B15 at the console: an unclear figure or day is asked or left empty, never guessed. Read by rules alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { fieldsOf, findForm } from '../support/replies.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
}, 60_000);
afterAll(() => house.close());

type Content = {
  amounts: { value: { value: number; currency: string; kind: string } }[];
  visitDate: { value: string } | null;
  nextSteps: { value: { what: string } }[];
  people: { name: { value: { written: string } } }[];
  colleagues: string[];
};

const contentOf = async (note: string): Promise<Content> => {
  await ada.say(`/visit ${note}`);
  const [row] = await house.sql<{ content: Content }[]>`
    select content from visits where raw_text = ${note} order by id desc limit 1`;
  if (row === undefined) throw new Error(`no visit of ${note}`);
  return row.content;
};

test.each(['EUR 1e5', '-5000 EUR', '￥1,5', '3 500 EUR'])(
  'B15: of "%s" no amount is stored; it is asked in its own words',
  async (figure) => {
    const { amounts } = await contentOf(`Met Priya Raman at Oakhurst today. We quoted ${figure} there.`);
    expect(amounts).toEqual([]);
    expect(ada.words()).toContain(figure);
  },
);

test('B15: an absurd figure is left out, one with its thousands set apart is read whole', async () => {
  const absurd = 'Met Priya Raman at Oakhurst today. We quoted 99999999999999999999 EUR there.';
  expect((await contentOf(absurd)).amounts).toEqual([]);
  const { amounts } = await contentOf('Met Priya Raman at Oakhurst today. We quoted 1 234 567 EUR there.');
  expect(amounts.map(({ value }) => value)).toEqual([{ value: 1_234_567, currency: 'EUR', kind: 'quote' }]);
});

test('B15: a day that no calendar has gives neither a date nor a step; a year of two digits is that year', async () => {
  expect(await contentOf('2月31日去了宁波恒泰，见了王总。')).toMatchObject({
    visitDate: null,
    nextSteps: [],
  });
  expect(await contentOf('26年3月5日去了宁波恒泰，见了王总。')).toMatchObject({
    visitDate: { value: '2026-03-05' },
    nextSteps: [],
  });
});

test('B15: the form refuses 1,5 with a sentence at its field, and nothing is saved', async () => {
  const note = 'Met Priya Raman at Oakhurst today. Our offer is 42k EUR.';
  await contentOf(note);
  await ada.press('Edit');
  await ada.submit({ 'amounts.0.figure': '1,5 EUR' });
  const wrong = fieldsOf(findForm(ada.last())).filter(({ error }) => error !== undefined);
  expect(wrong.map(({ name, error }) => [name, error])).toEqual([
    ['amounts.0.figure', expect.stringContaining('decimals with a point')],
  ]);
  const [row] = await house.sql`select revision from visits where raw_text = ${note}`;
  expect(row).toEqual({ revision: 1 });
});

test('a colleague who was there is one of ours and no contact', async () => {
  const content = await contentOf(
    'Met Priya Raman and Carl Okoye at Oakhurst today. Siemens offered 80k EUR.',
  );
  expect(content.people.map(({ name }) => name.value.written)).toEqual(['Priya Raman']);
  expect(content.colleagues).toEqual([ada.viewer.memberId, house.members.colleague.memberId]);
  expect(content.amounts.map(({ value }) => value.kind)).toEqual(['other']);
});

test('of a colleague named by the first name alone it is asked whether he took part', async () => {
  const note = 'Met Priya Raman at Oakhurst today with Carl. She finds 42k EUR too expensive.';
  const content = await contentOf(note);
  expect(content.people.map(({ name }) => name.value.written)).toEqual(['Priya Raman']);
  expect(content.colleagues).toEqual([ada.viewer.memberId]);
  expect(ada.words()).toContain('Did Carl Okoye take part in this visit?');
  await ada.press('Yes');
  const [row] = await house.sql<{ content: Content }[]>`select content from visits where raw_text = ${note}`;
  expect(row?.content.colleagues).toEqual([ada.viewer.memberId, house.members.colleague.memberId]);
  const met = await contentOf('Met with Carl at Oakhurst today, he finds 42k EUR too expensive.');
  expect(met.people.map(({ name }) => name.value.written)).toEqual(['Carl']);
});
