import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDealPicture } from '../../src/sales/deals/find-deal-picture.ts';
import { factOf, makeDeal, makeGatesHard, note, setKnown } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { findButton } from '../support/replies.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const NOTE =
  'Visited Oakhurst Instruments today. Priya Raman, purchasing manager, says their budget is 90k EUR. She buys for them. Tom Becker decides. They are also comparing us with Siemens. I send a revised offer by Friday.';

test('the first screen of a deal has at most twelve lines, the rest is folded', async () => {
  const ada = house.as('repA');
  await ada.say('/stage Scanner line negotiation');
  await ada.say('/deal Scanner line');
  const lines = ada.reply().blocks.flatMap((block): unknown[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text, block.detail];
      case 'list':
        return [...block.items];
      case 'facts':
        return [...block.facts];
      case 'buttons':
        return [block.buttons];
      case 'fold':
        return [];
      default:
        throw new Error(`a ${block.kind} on the first screen`);
    }
  });
  expect(lines.length).toBeLessThanOrEqual(12);
});

test('taking a visit back gives what a history without it gives', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  const before = ada.words();
  await note(ada, NOTE);
  await ada.say('/deal Scanner line');
  expect(ada.words()).not.toBe(before);
  await ada.say('/undo');
  await ada.say('/deal Scanner line');
  expect(ada.words()).toBe(before);
});

test('a slipped close date is asked once, and the answer stands in the history', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Cold line', { closeOn: '2026-12-20', amount: '320k EUR' });
  await ada.say('/deal Cold line');
  await ada.press('Edit');
  await ada.submit({ closeOn: '2027-01-20' });
  expect(ada.words()).toContain('Dec 20 was not kept. Wrong date, or a real obstacle?');
  await ada.press('a real obstacle');
  expect(ada.words()).toContain('Noted: a real obstacle');
  await ada.say('/deal Cold line');
  expect(ada.words()).not.toContain('Wrong date, or');
  expect(ada.words()).toContain('a real obstacle');
  house.clock.set('2027-02-01T08:00:00Z');
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('Jan 20 was not kept');
  house.clock.set('2026-11-24T09:00:00Z');
});

test('a deal is given to a colleague who may see its customer, and the history tells it', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  await ada.press('Edit');
  await ada.submit({ owner: house.members.repB.memberId });
  expect(ada.words()).toContain('Choose somebody who may see this customer');
  await ada.submit({ owner: house.members.colleague.memberId });
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('owner: Ada Winter → Carl Okoye');
});

test('a move back asks why, and the reason stands in the history', async () => {
  const ada = house.as('repA');
  await ada.say('/stage 一号产线 initiation');
  expect(ada.words()).toContain('Why does 一号产线 go back to initiation?');
  await ada.press('customer went back');
  await ada.say('/deal 一号产线');
  expect(ada.words()).toContain('stage: proposal → initiation');
  expect(ada.words()).toContain('customer went back');
});

test('a part of the one stage that holds it names the stage; a part of several does not', async () => {
  const ada = house.as('repA');
  await ada.say('/stage 一号产线 提案阶段');
  expect(ada.words()).toContain('一号产线');
  await ada.say('/deal 一号产线');
  expect(ada.words()).toContain('stage: initiation → proposal');
  await ada.say('/stage 一号产线 谈判');
  await ada.say('/deal 一号产线');
  expect(ada.words()).toContain('stage: proposal → negotiation');
  await ada.say('/stage 一号产线 de');
  expect(ada.words()).toContain('I know no such stage of 一号产线');
});

test('a review is dated, its owner is told, and what changed since is shown', async () => {
  const mia = house.as('manager');
  await mia.say('/review Cold line nobody has met the decider yet');
  expect(mia.words()).toContain('Review of Cold line kept');
  const ada = house.as('repA');
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('nobody has met the decider yet\nnothing has changed');
  house.clock.advance({ seconds: 60 });
  await ada.press('Edit');
  await ada.submit({ amount: '300k EUR' });
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('amount: €320K → €300K');
  expect(ada.words()).not.toContain('nothing has changed');
  const refused = house.as('repA');
  await refused.say('/review Cold line looks fine');
  expect(refused.words()).toContain('do not have the right');
});

test('asking for a deal that one may not see answers as for one that does not exist', async () => {
  const lin = house.as('repB');
  const answers = async (name: string) => {
    const said: string[] = [];
    for (const line of [`/deal ${name}`, `/plan ${name}`, `/stage ${name} bidding`]) {
      await lin.say(line);
      said.push(lin.words().replaceAll(name, '…'));
    }
    return said;
  };
  expect(await answers('Scanner')).toEqual(await answers('Nowhere'));
  await lin.say('看板');
  expect(lin.words()).not.toContain('Scanner');
});

test('a manager of another team lets nothing through, whatever button he forges', async () => {
  await makeGatesHard(house);
  const mia = house.as('manager');
  await makeDeal(house.as('repA'), house.accounts.oakhurst, 'Third scanner');
  await mia.say('/stage Third scanner initiation');
  const { value } = findButton(mia.last(), 'strategic deal').button;
  const other = house.asViewer({ ...house.members.repB, role: 'manager' });
  await other.pressValue(value);
  const ada = house.as('repA');
  await ada.pressValue(value);
  expect(ada.words()).toContain('Only a manager of this account’s team');
  await ada.say('/deal Third scanner');
  expect(factOf(ada, 'Stage')).toContain('development (1 of 6)');
});

test('a broken table names line and field and changes nothing', async () => {
  const admin = house.as('admin');
  await admin.say('/settings pipelines');
  await admin.press('Change');
  await admin.submit({ table: '- key: key_account\n  name: nothing\n' });
  expect(admin.words()).toMatch(/Line 2, 0\.name/);
  await admin.say('/settings pipelines');
  expect(admin.words()).toContain('key: renewal');
});

test('what is known of a deal is found in few queries', async () => {
  const ada = house.as('repA');
  await setKnown(ada, 'Scanner line', { 'criterion-price': '1' });
  let count = 0;
  const counting = new Proxy(house.sql, {
    apply: (target, self, given: unknown[]) => {
      const query = Reflect.apply(target as never, self, given) as { then?: unknown };
      if (Array.isArray(given[0]) && /^\s*(select|with)/.test(String(given[0][0]))) {
        const then = Reflect.get(query, 'then') as (...both: unknown[]) => unknown;
        Object.defineProperty(query, 'then', {
          value: (...both: unknown[]) => {
            count += 1;
            return then.apply(query, both);
          },
        });
      }
      return query;
    },
  });
  const picture = await findDealPicture(counting, ada.viewer, house.deals.scanner, '2026-11-24');
  expect(picture?.deal.name).toBe('Scanner line');
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(4);
});

test('a note of money at an account without a deal offers one, with what is known', async () => {
  const ada = house.as('repA');
  await note(ada, 'Visited Quillmark Foods today. We quoted Nora Lind 90k EUR for the labeller.');
  await ada.press('Make a deal: €90K');
  expect(ada.words()).toContain('Quillmark Foods');
  await ada.submit({ name: 'Labeller' });
  await ada.say('/deal Labeller');
  expect(ada.words()).toContain('€90K');
  expect(ada.words()).toContain('90k EUR');
});

test('asked for the deal of a customer who has none, /deal offers to make one', async () => {
  const ada = house.as('repA');
  await note(ada, 'Visited Marrow Mills today, met Nora Lind.');
  await ada.say('/deal Marrow');
  expect(ada.words()).toContain('Marrow Mills has no deal yet. Make one?');
  await ada.press('New deal');
  await ada.submit({ name: 'First mill' });
  expect(ada.words()).toContain('Created: First mill.');
});
