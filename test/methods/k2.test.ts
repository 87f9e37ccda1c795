/** K2: six buying roles, each with evidence; coverage is roles met over roles that this stage needs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { setPerson } from '../support/people.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: without a word of anybody, every role that the stage needs is named as unknown', async () => {
  const ada = house.as('repA');
  await ada.say('/people Scanner line');
  expect(ada.words()).toContain('0 of 4 roles needed at proposal are met');
  for (const role of ['User', 'Gatekeeper', 'Influencer', 'Decider']) {
    expect(ada.words()).toContain(`${role}: nobody known yet, ask who`);
  }
});

test('holds: roles of notes and of a form stand beside each other, and each tells what it rests on', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Priya Raman says 42k is too expensive, she decides herself.');
  await ada.say('/people Scanner line');
  expect(ada.words()).toContain('1 of 4 roles needed at proposal are met');
  expect(ada.words()).toContain('Decider: Priya Raman');
  await setPerson(ada, house.people.tom, { roles: ['user', 'technical_gatekeeper', 'influencer'] });
  await ada.say('/people Scanner line');
  // Tom was never met: his roles are known, and not covered.
  expect(ada.words()).toContain('1 of 4 roles needed at proposal are met');
  expect(ada.words()).toContain('Gatekeeper: Tom Becker, not met yet');
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker, the samples work.');
  await ada.say('/people Scanner line');
  expect(ada.words()).toContain('4 of 4 roles needed at proposal are met');
  await ada.say('/why Scanner line coverage');
  expect(ada.words()).toContain('set by hand by Ada Winter');
  expect(ada.words()).toContain("Ada Winter's note, Tue, Nov 24: “decides”");
});

test('holds: what is to be explained may stand before the name, of a deal, of its account, in either language', async () => {
  const ada = house.as('repA');
  for (const line of ['/why coverage Scanner line', '/why coverage Oakhurst', '/为什么 覆盖 Oakhurst']) {
    await ada.say(line);
    expect(ada.words()).toContain("Ada Winter's note, Tue, Nov 24: “decides”");
  }
  await ada.say('/why gate Oakhurst');
  expect(ada.words()).toContain('Gate of proposal: Scanner line');
  await ada.say('/why grade Oakhurst');
  expect(ada.words()).toContain('Because');
  await ada.say('/why stance Tom Becker');
  expect(ada.words()).not.toContain('I find no');
});

test('refused: of an account that one may not see, the answer is the one for none', async () => {
  const ada = house.as('repA');
  await ada.say('/people 苏州泽川');
  const hidden = ada.words().replaceAll('苏州泽川', '');
  await ada.say('/people 苏州无名');
  expect(ada.words().replaceAll('苏州无名', '')).toBe(hidden);
});
