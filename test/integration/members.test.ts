import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('/profile shows who one is, and a change of language has effect on the very answer', async () => {
  const carl = house.as('colleague');
  await carl.say('/profile');
  for (const words of ['Carl Okoye', 'Rep', 'North', 'English', 'Europe/Berlin'])
    expect(carl.words()).toContain(words);
  await carl.press('Change');
  await carl.submit({ locale: 'zh-CN', timeZone: 'asia/shanghai' });
  expect(carl.words()).toContain('已保存');
  await carl.say('/profile');
  expect(carl.words()).toContain('Asia/Shanghai');
  expect(carl.words()).toContain('销售代表');
});

test('a time zone or language that does not exist is refused at its field, and nothing is saved', async () => {
  const mia = house.as('manager');
  await mia.say('/profile');
  await mia.press('Change');
  await mia.submit({ locale: 'zh-CN', timeZone: 'Mars/Olympus' });
  expect(mia.words()).toContain('There is no such time zone');
  await mia.submit({ locale: 'fr', timeZone: '+08:00' });
  expect(mia.words()).toContain('Please choose one');
  await mia.say('/profile');
  expect(mia.words()).toContain('Europe/Berlin');
  expect(mia.words()).toContain('English');
});
