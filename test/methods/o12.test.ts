import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const whole = async () => {
  const ada = house.as('repA');
  await ada.pressValue(`accountplan.whole@1 {"id":"${house.accounts.oakhurst}","year":2026}`);
  return ada;
};

const QUESTIONS = [
  'Who are our customers there?',
  'What do they need?',
  'Why us?',
  'How do they find us?',
  'Why do they stay?',
];

test('empty: each of the five golden questions is shown as blank', async () => {
  const ada = await whole();
  expect(ada.words()).toContain(`Not answered yet: ${QUESTIONS.join(' ')}`);
});

test('holds: they are asked for each segment, and an answer belongs to its own', async () => {
  const ada = await whole();
  const add = async (part: string, fields: Record<string, string>) => {
    await ada.say('/accountplan oakhurst');
    await ada.press('Add a line');
    await ada.submit({ part, ...fields });
  };
  await ada.say('/accountplan oakhurst');
  await ada.press('Start the plan');
  await add('segment', { text: 'Dairy' });
  await add('segment', { text: 'Pharma' });
  await add('why_us', { text: 'spare parts in a day', segment: 'Dairy' });
  const page = await whole();
  const lists = page.reply().blocks.filter((block) => block.kind === 'list');
  const golden = (segment: string) =>
    JSON.stringify(lists.find(({ label }) => label === `Five golden questions · ${segment}`));
  expect(golden('Dairy')).toContain('Why us? spare parts in a day');
  expect(golden('Dairy')).not.toMatch(/Not answered yet:.*Why us/);
  expect(golden('Pharma')).toMatch(/Not answered yet:.*Why us/);
});

test('refused: an answer without words is not taken', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst');
  await ada.press('Add a line');
  await ada.submit({ part: 'why_us', text: '' });
  expect(JSON.stringify(ada.last().form)).toContain('Please fill this in.');
});
