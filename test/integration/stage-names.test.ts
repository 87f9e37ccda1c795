/** A company's own names of its stages stand wherever a deal's stage is told. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STANDARD_PIPELINES } from '../../src/sales/deals/pipelines-standard.ts';
import { storeSetting } from '../../src/sales/settings/store.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
  const own = STANDARD_PIPELINES.map((pipeline) => ({
    ...pipeline,
    stages: pipeline.stages.map((stage) => ({
      ...stage,
      name: { en: `Phase ${stage.code}`, 'zh-CN': `阶段${stage.code}` },
    })),
  }));
  await storeSetting(house.sql, house.members.admin, 'pipelines', { value: own });
}, 120_000);
afterAll(() => house.close());

test.each([
  '/account Oakhurst',
  '/people Oakhurst',
  '/map Oakhurst',
  '/deal Scanner line',
  '/board',
  '/plan Scanner line',
])('%s calls the stage as the company does', async (asked) => {
  const ada = house.as('repA');
  await ada.say(asked);
  const { blocks } = ada.reply();
  expect(JSON.stringify(blocks)).toContain('Phase proposal');
});

test('what a note tells of a stage keeps the words of notes: it is an observation', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Priya Raman wants to negotiate the contract.');
  expect(ada.words()).not.toContain('Phase negotiation');
});
