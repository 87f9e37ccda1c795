import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.close());

const NOTE =
  'Met Priya Raman (purchasing) and Tom at Oakhurst today with Carl Okoye. She likes it, finds 42k too expensive; BoltCo is in. I send an offer by Friday.';

const oakhurst = () =>
  readAs((note) => ({
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
  }));

test('a note becomes a draft card that shows everything understood', async () => {
  house.readBy(oakhurst());
  const ada = house.as('repA');
  await ada.say(`/visit ${NOTE}`);
  for (const shown of [
    'Oakhurst Instruments Ltd',
    'Scanner line',
    'Carl Okoye',
    'Priya Raman',
    'Tom Becker',
    '€42K',
    'BoltCo',
    'send an offer',
    'Confirm',
    'Edit',
    'Discard',
  ]) {
    expect(ada.words()).toContain(shown);
  }
  expect(ada.reply().audience).toEqual({ kind: 'writer' });
});
