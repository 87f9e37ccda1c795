import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
  const ada = house.as('repA');
  await ada.say(
    'Visited Oakhurst Instruments today. Priya Raman says our 80k EUR is too expensive. I send a revised offer by Friday.',
  );
  await ada.press('Confirm');
  const lin = house.as('repB');
  await lin.say(
    '拜访 今天下午去了苏州泽川，见了设备主管沈佳，她嫌我们报的128万太贵。下周三前我把新方案发给她。',
  );
  await lin.press('确认');
}, 120_000);

afterAll(() => house.close(), 60_000);

test('/account shows people, open steps, deals and visits of an account by a part of its name', async () => {
  const ada = house.as('repA');
  await ada.say('/account oakhurst');
  for (const words of [
    'Oakhurst Instruments Ltd',
    'Priya Raman',
    'last met',
    'Tom Becker',
    'never met',
    'send a revised offer',
  ])
    expect(ada.words()).toContain(words);
});

test('/visits lists own visits, and nobody sees those of another team', async () => {
  const ada = house.as('repA');
  await ada.say('/visits me this month');
  expect(ada.words()).toContain('Oakhurst');
  expect(ada.words()).not.toContain('泽川');
  const manager = house.as('manager');
  await manager.say('/visits');
  expect(manager.words()).toContain('Oakhurst');
  expect(manager.words()).not.toContain('泽川');
});

test('a list shows the beginning of a long note, and that it goes on', async () => {
  const ada = house.as('repA');
  await ada.say('/visits me');
  expect(ada.words()).toContain('Ada Winter: Visited Oakhurst Instruments today. Priya Raman says');
  expect(ada.words()).toMatch(/too expensive\. I send …$/m);
});

test('an example for Slack is one that its client sends', async () => {
  const place = { platform: 'slack' as const, kind: 'direct' as const, id: 'T1/U1' };
  const lin = house.asViewer(house.members.repB, place);
  await lin.say('帮助');
  expect(lin.words()).toContain('/inroad 拜访 ');
  await lin.say('/inroad 拜访记录 我');
  expect(lin.words()).toContain('泽川');
});

test('/find finds Chinese and English words with their passage, within what one may see', async () => {
  const lin = house.as('repB');
  await lin.say('查找 新方案');
  expect(lin.words()).toContain('下周三前我把新方案发给她');
  const ada = house.as('repA');
  await ada.say('/find 新方案');
  expect(ada.words()).toContain('Nothing found');
  await ada.say("/find expensive | ' & \\");
  expect(ada.words()).toContain('80k EUR is too expensive');
});

test('a task is done by a tap once, and a second tap says so', async () => {
  const ada = house.as('repA');
  const list = await ada.say('/tasks');
  expect(ada.words()).toContain('send a revised offer');
  await ada.press('+1 week', list);
  expect(ada.words()).toContain('Moved to');
  await ada.press('Done', list);
  expect(ada.words()).toContain('has changed since');
  const fresh = await ada.say('/tasks');
  await ada.press('Done', fresh);
  expect(ada.words()).toContain('Done: send a revised offer');
  const rows = await house.sql<
    { state: string }[]
  >`select state from tasks where assignee_id = ${ada.viewer.memberId}`;
  expect(rows.map(({ state }) => state)).toEqual(['done']);
});

test("another team's account page says no more than that there is nothing", async () => {
  const ada = house.as('repA');
  await ada.say('/account 泽川');
  expect(ada.words()).toContain('No account called');
});

test('a task is handed on to a colleague who may see the account, who is told and then has it', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. I send the drawings by Friday.');
  await ada.press('Confirm');
  await ada.say('/tasks');
  await ada.press('Change');
  const manager = house.as('manager');
  await ada.submit({ assignee: house.members.repB.memberId });
  expect(ada.words()).toContain('may see this account');
  await ada.submit({ assignee: house.members.manager.memberId });
  expect(ada.words()).toContain('Handed on');
  await manager.say('/tasks');
  expect(manager.words()).toContain('drawings');
  await ada.say('/tasks');
  expect(ada.words()).not.toContain('drawings');
});

test('a later note that tells of a task done offers to close it, and one press does', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. I send the wiring diagram by Friday.');
  await ada.press('Confirm');
  await ada.say(
    'Call with Oakhurst Instruments today. I sent the wiring diagram this morning, Priya Raman is happy.',
  );
  await ada.press('Confirm');
  expect(ada.words()).toContain('This sounds done');
  await ada.press('Close: send the wiring diagram');
  await ada.say('/tasks');
  expect(ada.words()).not.toContain('wiring diagram');
});

test("a deal's page stands behind the account's, and shows nothing of another team's", async () => {
  const ada = house.as('repA');
  await ada.say('/account oakhurst');
  const show = (who: 'repA' | 'repB') =>
    house
      .house()
      .conversation.show(
        house.members[who],
        { platform: 'web', kind: 'direct', id: house.members[who].memberId },
        'deal',
        { id: house.deals.scanner },
      );
  const page = await show('repA');
  expect(page.summary).not.toContain('not yours');
  expect(JSON.stringify(page.blocks)).toContain('"kind":"account"');
  expect((await show('repB')).subject).toBeUndefined();
});

test("an account tells why one sees it: as owner, of its account team, as its team's manager, as an admin", async () => {
  const reasonOf = async (who: 'repA' | 'colleague' | 'manager' | 'admin') => {
    const member = house.as(who);
    await member.say('/account oakhurst');
    return /You see this because (.*)\./.exec(member.words())?.[1];
  };
  expect(await reasonOf('repA')).toBe('you own the account');
  expect(await reasonOf('colleague')).toBe('you are of its account team');
  expect(await reasonOf('manager')).toBe('the account is your team’s');
  expect(await reasonOf('admin')).toBe('you are an admin');
});
