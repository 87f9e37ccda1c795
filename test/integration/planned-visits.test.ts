import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const plans = (of: string) =>
  house.sql<{ plannedOn: string; goal: string | null; state: string }[]>`
    select planned_on, goal, state from planned_visits where account_id = ${of} order by id`;

describe('a visit that somebody means to pay', () => {
  test('is kept from one line: customer, day, goal', async () => {
    const ada = house.as('repA');
    await ada.say('/planvisit Oakhurst next Tuesday: budget figure from Priya');
    expect(ada.words()).toContain('Oakhurst Instruments Ltd');
    expect(ada.words()).toContain('budget figure from Priya');
    expect(await plans(house.accounts.oakhurst)).toEqual([
      { plannedOn: '2026-12-01', goal: 'budget figure from Priya', state: 'planned' },
    ]);
    await ada.say('/planvisit');
    expect(ada.words()).toContain('Oakhurst Instruments Ltd');
  });

  test('is understood in Chinese too, the customer before or after the day', async () => {
    const xiao = house.as('repB');
    await xiao.say('/计划拜访 泽川 下周二 谈付款');
    await xiao.say('/计划拜访 下周四 泽川 看样机');
    expect(await plans(house.accounts.zechuan)).toMatchObject([
      { plannedOn: '2026-12-01', goal: '谈付款' },
      { plannedOn: '2026-12-03', goal: '看样机' },
    ]);
  });

  test('without a day it asks for one in a form, and refuses one that has passed', async () => {
    const ada = house.as('repA');
    await ada.say('/planvisit Delfi');
    await ada.submit({ day: '2026-11-01', goal: 'meet the owner' });
    expect(ada.words()).toContain('This day has passed');
    await ada.submit({ day: '2026-11-30' });
    expect(await plans(house.accounts.delfi)).toEqual([
      { plannedOn: '2026-11-30', goal: 'meet the owner', state: 'planned' },
    ]);
  });

  test('at a customer that one may not see is the same as at none', async () => {
    const ada = house.as('repA');
    await ada.say('/planvisit 泽川 tomorrow');
    const unseen = ada.words().replaceAll('泽川', '?');
    await ada.say('/planvisit 无此公司 tomorrow');
    expect(ada.words().replaceAll('无此公司', '?')).toBe(unseen);
  });

  test('once its day is past without a note, the next command names it, with two ways on', async () => {
    const ada = house.as('repA');
    house.clock.set('2026-12-02T08:00:00Z');
    await ada.say('/tasks');
    expect(ada.words()).toContain('Planned, and no note yet');
    expect(ada.words()).toContain('Delfi Farms Inc');
    await ada.press('Moved');
    await ada.submit({ day: '2026-12-09' });
    await ada.say('/tasks');
    expect(ada.words()).not.toContain('Delfi Farms Inc');
    await ada.press("Didn't happen");
    await ada.say('/tasks');
    expect(ada.words()).not.toContain('Planned, and no note yet');
    expect((await plans(house.accounts.oakhurst))[0]?.state).toBe('cancelled');
  });

  test('is kept by a visit of that account, and open again once that visit is withdrawn', async () => {
    const ada = house.as('repA');
    house.clock.set('2026-12-10T08:00:00Z');
    await ada.say('/visit Delfi Farms: met Joe Miller yesterday, he wants the offer by Friday');
    await ada.press('Confirm');
    await ada.say('/tasks');
    expect(ada.words()).not.toContain('Planned, and no note yet');
    await ada.say('/undo');
    await ada.say('/tasks');
    expect(ada.words()).toContain('Planned, and no note yet');
  });

  test('is not kept by a visit that was told before it was planned', async () => {
    const carl = house.as('colleague');
    await carl.say('/visit Oakhurst: met Priya Raman today, she wants the offer');
    await carl.press('Confirm');
    house.clock.advance({ hours: 1 });
    await carl.say('/planvisit Oakhurst tomorrow: hand the offer over');
    await carl.say('/planvisit');
    expect(carl.words()).toContain('hand the offer over');
  });

  test('a press on a plan that has changed meanwhile says so and changes nothing', async () => {
    const ada = house.as('repA');
    const shown = await ada.say('/tasks');
    await ada.press("Didn't happen", shown);
    await ada.press("Didn't happen", shown);
    expect(ada.words()).toContain('This plan has changed meanwhile');
  });

  test('stands on the first page on its day, and below it once it is overdue, each once', async () => {
    house.clock.set('2026-12-14T08:00:00Z');
    const lin = house.as('repB');
    await lin.say('/计划拜访 泽川 明天 看样机');
    await lin.say('/home');
    expect(lin.words()).not.toContain('今天计划的拜访');
    house.clock.set('2026-12-15T08:00:00Z');
    await lin.say('/home');
    expect(lin.words()).toContain('今天计划的拜访');
    expect(lin.words()).toContain('看样机');
    expect(lin.words()).toContain('访前简报');
    house.clock.set('2026-12-16T08:00:00Z');
    await lin.say('/home');
    expect(lin.words()).not.toContain('今天计划的拜访');
    expect(lin.words().split('计划过、还没有记录')).toHaveLength(2);
    const shown = lin.last();
    await lin.press('改期了', shown);
    await lin.submit({ day: '2026-12-18' });
    await lin.say('/home');
    expect(lin.words()).toContain('计划过、还没有记录');
  });
});

test('a call before the day leaves the plan as it stands', async () => {
  const ada = house.as('repA');
  house.clock.set('2027-01-12T08:00:00Z');
  await ada.say('/planvisit Oakhurst 2027-01-14: pilot');
  await ada.say('Called Priya Raman at Oakhurst today, she asks for the agenda');
  await ada.press('Confirm');
  await ada.say('/planvisit');
  expect(ada.words()).toContain('pilot');
});
