import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const completeness = async (account: string) => {
  const ada = house.as('repA');
  await ada.say(`/accountplan ${account}`);
  return ada.words();
};

test('empty: a file that holds nothing but the name is 0 % complete, and its blanks are named', async () => {
  const words = await completeness('delfi');
  expect(words).toContain('0 % complete');
  expect(words).toContain('blank: who decides, departments of contacts, three contacts');
});

test('holds: what is put down fills the file', async () => {
  const ada = house.as('repA');
  // Titles 5, two of three contacts 6.7.
  expect(await completeness('oakhurst')).toContain('12 % complete');
  await setByHand(ada, '/grade oakhurst', 'A ratio', {
    ratio: 'net_margin',
    value: '4',
    asOf: '2025-12-31',
    source: 'annual report',
  });
  await setByHand(ada, '/grade oakhurst', 'Orders', { lines: '2026-10 | 20k EUR', source: 'order book' });
  expect(await completeness('oakhurst')).toContain('27 % complete');
});

/** The questions for next time, each with its reason. */
const asked = (rep: Talker): string[] =>
  rep
    .reply()
    .blocks.flatMap((block) => (block.kind === 'list' && block.label === 'Ask next time' ? block.items : []))
    .map(({ text, detail }) => `${text} ${detail}`);

test('holds: a blank of the file is asked among the three questions after a visit, after what matters more', async () => {
  const ada = house.as('repA');
  await ada.say(
    'Visited Delfi Farms today, met Rosa Klein, plant manager. She decides and is on our side. I send the drawings by Friday.',
  );
  await ada.press('Confirm');
  expect(asked(ada)).toContain('Which department is Rosa Klein in? blank in the account file');
  expect(asked(ada).length).toBeLessThanOrEqual(3);
  await ada.say(
    'Called Rosa Klein of Delfi Farms today, she says we are too expensive and cannot pay. They send the contract by Monday.',
  );
  await ada.press('Confirm');
  expect(asked(ada)).toHaveLength(3);
  expect(ada.words()).not.toContain('blank in the account file');
});

test("refused: another team's file is nobody else's to see", async () => {
  expect(await completeness('泽川')).toContain('No account called "泽川"');
});
