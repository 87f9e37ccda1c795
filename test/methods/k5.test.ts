/** K5: the small role near power. Who leads to the decider, and who keeps the door. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { setPerson } from '../support/people.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: of a decider whom nobody is known to be near, the way is asked', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker. Grace Hill decides, she was not there.');
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Grace Hill: no way known, ask who is close to him or her');
});

test('holds: reporting lines lead from somebody met to the decider, past who keeps the door', async () => {
  const ada = house.as('repA');
  const [grace] = await house.sql<{ id: string }[]>`select id from people where name = 'Grace Hill'`;
  await setPerson(ada, house.people.priya, { roles: ['gatekeeper'], reports: grace?.id ?? '' });
  await setPerson(ada, house.people.tom, { reports: house.people.priya });
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Tom Becker → Priya Raman → Grace Hill');
  expect(ada.words()).toContain('Priya Raman may keep the door to Grace Hill: ask how');
});

test('refused: nobody can report to himself over others', async () => {
  const ada = house.as('repA');
  await setPerson(ada, house.people.priya, { reports: house.people.tom });
  expect(ada.words()).toContain('That would let somebody report to himself.');
});
