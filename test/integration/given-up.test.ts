/** What was set by hand can be given up again: then visits tell, and the history says who gave it up. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import { setByHand } from '../support/choose.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { openPrivate, setPerson, setPrivate } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

const GIVE_UP = 'released';
const later = () => house.clock.advance({ seconds: 1 });

const know = async (talker: Talker, deal: string, fields: Record<string, string | string[]>) => {
  later();
  await talker.pressValue(encodeCommand('deal.know', 1, { id: deal }));
  return talker.submit(fields);
};

const lineOf = (words: string, label: string): string =>
  words.split('\n').find((line) => line.includes(label)) ?? '';

test('a criterion set by hand is told by the visits again, and "why?" says who gave it up', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Priya Raman is on our side.');
  await ada.press('Confirm');
  const { scanner } = house.deals;
  const gate = async () => {
    await ada.pressValue(encodeCommand('why', 1, { topic: 'gate', id: scanner }));
    return ada.words();
  };
  const told = lineOf(await gate(), 'a supporter');
  await know(ada, scanner, { 'criterion-supporter': '0', remark: 'They lost it' });
  expect(lineOf(await gate(), 'a supporter')).toContain('set by hand by Ada Winter');
  await ada.pressValue(encodeCommand('deal.know', 1, { id: scanner }));
  expect(JSON.stringify(ada.last().form)).toContain('as the visits tell (nothing by hand)');
  await know(ada, scanner, { 'criterion-supporter': GIVE_UP });
  const words = await gate();
  expect(lineOf(words, 'a supporter')).toBe(told);
  expect(words).toContain('a supporter: as the visits tell again, nothing by hand any more');
  await know(ada, scanner, { 'criterion-supporter': '1' });
  expect(lineOf(await gate(), 'a supporter')).toContain('set by hand by Ada Winter');
});

test('a form offers to give up only what was set', async () => {
  const ada = house.as('repA');
  await ada.pressValue(encodeCommand('person.edit', 1, { id: house.people.tom }));
  expect(JSON.stringify(ada.last().form)).not.toContain(GIVE_UP);
});

test('stance, roles and influence of a person go back to what notes tell', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Priya Raman is on our side.');
  await ada.press('Confirm');
  later();
  await setPerson(ada, house.people.priya, { stance: 'opponent', influence: '3', roles: ['buyer'] });
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('much influence');
  later();
  await setPerson(ada, house.people.priya, { stance: GIVE_UP, influence: GIVE_UP, roles: [GIVE_UP] });
  await ada.say('/people Oakhurst');
  expect(ada.words()).not.toContain('much influence');
  expect(ada.words()).not.toContain('Buyer: Priya Raman');
  await ada.say('/why Priya Raman stance');
  expect(ada.words()).toContain('Supporter');
  expect(ada.words()).not.toContain('Opponent');
  expect(ada.words()).toContain('Stance: as the visits tell again');
});

test('the account page counts what notes told, once the value by hand is given up', async () => {
  const ada = house.as('repA');
  later();
  await setPerson(ada, house.people.priya, { stance: 'opponent' });
  await ada.say('/account Oakhurst');
  expect(lineOf(ada.words(), 'Priya Raman')).toBeTruthy();
  expect(ada.words()).toContain('opponent');
  later();
  await setPerson(ada, house.people.priya, { stance: GIVE_UP });
  await ada.say('/account Oakhurst');
  expect(ada.words()).not.toContain('opponent');
});

test('what is private is given up privately, and a motive by emptying it', async () => {
  const ada = house.as('repA');
  await setPrivate(ada, house.people.tom, { closeness: '4', motive: ['respect'] });
  later();
  await setPrivate(ada, house.people.tom, { closeness: GIVE_UP, motive: [], motiveWords: '' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('What success means, and how safe it is');
  const rows = await house.sql`
    select distinct audience from evidence where property = 'released' and subject_id = ${house.people.tom}`;
  expect(rows.map(({ audience }) => audience)).toEqual(['account_team']);
});

test('a score of importance is unknown again, and the rest is scaled', async () => {
  const ada = house.as('repA');
  later();
  await setByHand(ada, '/grade delfi', 'Importance scores', { revenue_now: '5', potential: '1' });
  later();
  await setByHand(ada, '/grade delfi', 'Importance scores', { potential: GIVE_UP });
  await ada.press('Show');
  expect(ada.words()).toContain('100 of 100');
});
