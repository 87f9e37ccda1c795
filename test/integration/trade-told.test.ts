/** A note's word that a customer or a deal is lost: asked about, kept as evidence, and no deal moves by it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

const stateOf = async (deal: string) => {
  const [row] = await house.sql`select state, stage from deals where id = ${deal}`;
  return row;
};

test('"they stopped buying" is asked about on the draft; without an answer it is no record', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Tom Becker says they no longer buy from us.');
  expect(ada.words()).toContain('Does this say: they have stopped buying?');
  await ada.press('Confirm');
  await ada.say('/relation oakhurst');
  expect(ada.words()).not.toContain('Uncoupling');
  await ada.say('/undo');
});

test('answered with yes it is evidence, with its words behind "why?", and the coach speaks of it', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Tom Becker says they no longer buy from us.');
  await ada.press('Yes');
  expect(ada.words()).toContain('they have stopped buying');
  await ada.press('Confirm');
  await ada.say('/relation oakhurst');
  expect(ada.words()).toContain('Uncoupling: trade has stopped');
  await ada.say('/why oakhurst relation');
  expect(ada.words()).toContain('no longer buy from us');
  await ada.say('/coach oakhurst');
  expect(ada.words()).toContain('Find out why they stopped buying');
});

test('a visit withdrawn takes its word with it', async () => {
  const ada = house.as('repA');
  await ada.say('/undo');
  await ada.say('/relation oakhurst');
  expect(ada.words()).not.toContain('Uncoupling');
});

test('"we lost the deal" moves no deal: its card asks, and "it goes on" settles it', async () => {
  const ada = house.as('repA');
  const { scanner } = house.deals;
  const before = await stateOf(scanner);
  await ada.say('Visited Oakhurst Instruments today. Priya Raman says they went with Kestra.');
  expect(ada.words()).toContain('Does this say: this deal is lost?');
  await ada.press('Yes');
  await ada.press('Confirm');
  expect(await stateOf(scanner)).toEqual(before);
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('says that this deal is lost. Is it?');
  await ada.say('/coach Scanner line');
  expect(ada.words()).toContain('then close the deal with its reason');
  await ada.say('/deal Scanner line');
  house.clock.advance({ seconds: 1 });
  await ada.press('No, it goes on');
  await ada.say('/deal Scanner line');
  expect(ada.words()).not.toContain('says that this deal is lost');
  expect(await stateOf(scanner)).toEqual(before);
});

test('the same in Chinese, and closing it asks the reason', async () => {
  await house.sql`update members set locale = 'zh-CN' where id = ${house.members.repA.memberId}`;
  const ada = house.asViewer({ ...house.members.repA, locale: 'zh-CN' });
  house.clock.advance({ days: 1 });
  await ada.say('/visit 今天去了Oakhurst Instruments，Priya Raman说这个项目给了别家，我们没中标。');
  expect(ada.words()).toContain('是说“这个商机丢了”吗？');
  await ada.press('是');
  await ada.press('确认');
  await ada.say('/商机 Scanner line');
  expect(ada.words()).toContain('的拜访说这个商机丢了，是吗？');
  await ada.press('是，关闭它');
  expect(ada.words()).toContain('丢单。主要原因是？');
});
