import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
  const { tenantId, people, members, accounts } = house;
  const place = (id: string, department: string) =>
    house.sql`update people set department = ${department} where tenant_id = ${tenantId} and id = ${id}`;
  await place(people.priya, 'Purchasing');
  await place(people.tom, 'Production');
  await house.sql`insert into people ${house.sql({
    tenantId,
    id: '01900000-0000-7000-8000-000000000001',
    accountId: accounts.oakhurst,
    name: 'Nora Quist',
    nameKey: 'noraquist',
    title: null,
    department: 'Quality',
    createdAt: house.clock.now(),
  })}`;
  const works = (memberId: string, as: string) =>
    house.sql`update members set function = ${as} where tenant_id = ${tenantId} and id = ${memberId}`;
  await works(members.repA.memberId, 'Sales');
  await works(members.colleague.memberId, 'Service');
  await works(members.manager.memberId, 'Finance');
}, 120_000);

afterAll(() => house.close(), 60_000);

const note = async (who: 'repA' | 'colleague' | 'manager', text: string) => {
  const member = house.as(who);
  await member.say(text);
  await member.press('Confirm');
};

const stageOf = async (ada = house.as('repA')) => {
  await ada.say('/relation oakhurst');
  return ada.words();
};

test('empty: without an order it is before trade, whatever was met, and the first order is missing', async () => {
  await note('repA', 'Visited Oakhurst Instruments today, met Priya Raman and Tom Becker.');
  const words = await stageOf();
  expect(words).toContain('Before trade: no order yet');
  expect(words).toContain('Still missing for Early');
  expect(words).toContain('the first order, or a won deal');
});

test('holds: from one department to three and three functions, each with the evidence in the matrix', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/relation oakhurst', 'Orders', { lines: '2026-10 | 20k EUR', source: 'order book' });
  expect(await stageOf(ada)).toContain('Middle: other departments meet too');
  const table = JSON.stringify(ada.reply().blocks.find(({ kind }) => kind === 'table'));
  expect(table).toContain('"columns":["Department","Sales"]');
  expect(table).toContain('["Production","1×, last Tue, Nov 24: Tom Becker"]');
  expect(ada.words()).toContain('one more of their departments met');
  expect(ada.words()).toContain('2 more of our functions that meet them');
  await note('colleague', 'Visited Oakhurst Instruments today, met Nora Quist.');
  await note('manager', 'Called Priya Raman of Oakhurst Instruments today about the payment.');
  expect(await stageOf(ada)).toContain('Partnership: people of both sides meet');
  expect(ada.words()).toContain('a joint team or a joint plan on record');
});

test('holds: a joint plan on record makes it synergy, and its end takes that back', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/relation oakhurst', 'Joint team or plan', { kind: 'plan', what: 'Line 2030' });
  expect(await stageOf()).toContain('Synergy: both work in a joint team or by a joint plan');
  house.clock.advance({ seconds: 1 });
  await setByHand(ada, '/relation oakhurst', 'Joint team or plan', {
    kind: 'plan',
    what: 'Line 2030',
    holds: 'no',
  });
  expect(await stageOf()).toContain('Partnership');
});

test('holds: time alone lowers nothing', async () => {
  const now = house.clock.now().toISOString();
  house.clock.advance({ days: 500 });
  expect(await stageOf()).toContain('Partnership');
  house.clock.set(now);
});

test('refused: signs of risk do not uncouple; a word that trade has stopped does, and needs to say whose', async () => {
  await note(
    'repA',
    'Visited Oakhurst Instruments today. Priya Raman complains about quality, orders are down.',
  );
  expect(await stageOf()).toContain('Partnership');
  const ada = house.as('repA');
  await setByHand(ada, '/relation oakhurst', 'Whether trade goes on', { word: 'lost', words: '' });
  expect(JSON.stringify(ada.last().form)).toContain('Please fill this in.');
  expect(await stageOf()).toContain('Partnership');
  await setByHand(ada, '/relation oakhurst', 'Whether trade goes on', {
    word: 'lost',
    words: 'Priya: we go with Nordlicht from January',
  });
  expect(await stageOf(ada)).toContain('Uncoupling: trade has stopped');
  expect(ada.words()).toContain('Priya: we go with Nordlicht from January');
  await ada.press('Why?');
  expect(ada.words()).toContain('the customer is lost: Priya: we go with Nordlicht from January');
  house.clock.advance({ seconds: 1 });
  await setByHand(ada, '/relation oakhurst', 'Whether trade goes on', {
    word: 'resumed',
    words: 'new order',
  });
  expect(await stageOf()).toContain('Partnership');
});

test("refused: another team's account has no relation to show", async () => {
  const ada = house.as('repA');
  await ada.say('/relation 泽川');
  expect(ada.words()).toContain('No account called "泽川"');
});
