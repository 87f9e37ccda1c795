import { afterAll, beforeAll, expect, test } from 'vitest';
import { note } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('what stands beside a new name becomes the department, the position or both', async () => {
  const ada = house.as('repA');
  await note(ada, '今天拜访了北辰轴承，见了技术部的张工和采购部经理李强');
  const rows = await house.sql`
    select name, title, department from people where name in ('张工', '李强') order by name`;
  expect(rows).toEqual([
    { name: '张工', title: null, department: '技术部' },
    { name: '李强', title: '采购部经理', department: '采购部' },
  ]);
});

test('whom somebody reports to is added with the sentence that names him first', async () => {
  const ada = house.as('repA');
  const card = await ada.say('李强 reports to 王总');
  expect(ada.words()).toContain('王总 (new)');
  await ada.press('Keep', card);
  await ada.press('Keep', card);
  await ada.say('/people 北辰轴承');
  expect(ada.words()).toContain('reports to 王总');
  const [row] = await house.sql`select count(*)::int as count from people where name = '王总'`;
  expect(row?.count).toBe(1);
});
