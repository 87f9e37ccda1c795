import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const NO = {
  long_contracts: 'no',
  large_and_strategic: 'no',
  matters_to_business_or_image: 'no',
  strong_technology: 'no',
  strong_growth: 'no',
};

test('empty: a test that nobody has answered decides nothing', async () => {
  const ada = house.as('repA');
  await ada.say('/grade delfi');
  expect(ada.words()).toContain('not decided · 5 of 5 unanswered');
});

test('holds: one sign of five is enough, with what shows it', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/grade oakhurst', 'Key-account test', {
    strong_growth: 'yes',
    strong_growth_words: 'two new plants this year, annual report',
  });
  await ada.press('Show');
  expect(ada.words()).toContain('yes · Strong growth · 4 of 5 unanswered');
  await ada.press('Why?');
  expect(ada.words()).toContain('Key account: Strong growth (two new plants this year, annual report)');
});

test('holds: none of the five is no key account', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/grade delfi', 'Key-account test', NO);
  await ada.press('Show');
  expect(ada.reply().blocks).toContainEqual(
    expect.objectContaining({
      kind: 'facts',
      facts: expect.arrayContaining([{ label: 'Key account', value: 'no' }]),
    }),
  );
});

test('refused: a yes without what shows it stays in the form, with a word at its field', async () => {
  const ada = house.as('repA');
  await ada.say('/grade 恒泰');
  await choose(ada, 'Key-account test');
  await ada.submit({ strong_technology: 'yes' });
  expect(JSON.stringify(ada.last().form)).toContain('"error":"Please fill this in."');
  await ada.say('/grade 恒泰');
  expect(ada.words()).toContain('5 of 5 unanswered');
});
