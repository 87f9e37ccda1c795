/** People in Slack: what is private opens as a modal, and is kept in no message; the map comes as a picture. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSlackHouse, type SlackHouse } from '../support/slack-house.ts';

let at: SlackHouse;
beforeAll(async () => {
  at = await openSlackHouse();
}, 120_000);
afterAll(() => at.close(), 60_000);

test('a private sheet is filled in over modals, and no message tells of it', async () => {
  await at.ada.command('/inroad', 'people Oakhurst');
  const card = await at.card(at.ada, at.ada.dm());
  expect(at.slack.wordsOn(card)).toContain('Tom Becker');
  const all = await at.opened(at.ada, at.ada.press(card, 'Private, account team'));
  expect(at.slack.wordsOn(all)).toContain('No inside guide yet.');
  const answer = await at.ada.fill(all, { 'Whose sheet?': 'Tom Becker' }).submit();
  expect(answer).toMatchObject({ outcome: 'updated' });
  const rows = await at.house.sql<{ reply: object }[]>`select reply from messages`;
  expect(JSON.stringify(rows)).not.toMatch(/inside guide/iu);
});

test('the plain chart comes with its picture, and leads to the full map by a link', async () => {
  await at.ada.command('/map', 'Oakhurst');
  const card = await at.card(at.ada, at.ada.dm());
  expect(at.slack.wordsOn(card)).toContain('Map: Scanner line');
  expect(at.slack.wordsOn(card)).not.toContain('INTERNAL');
  await at.ada.press(card, 'Full map, private');
  const link = await at.card(at.ada, at.ada.dm());
  expect(at.slack.wordsOn(link)).toContain('Open');
});
