import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/chat/reply.ts';
import type { EvidenceProperty, SubjectKind } from '../../src/sales/evidence/properties.ts';
import { addEvidence } from '../../src/sales/evidence/store.ts';
import { addTasks } from '../../src/sales/tasks/store.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { buttonsOf } from '../support/replies.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Told = { of: SubjectKind; id: string; property: EvidenceProperty; value: unknown; on: string };

/** As a visit of Ada's at Oakhurst would have left it. */
const tell = async (...told: Told[]) => {
  for (const { of, id, property, value, on } of told) {
    const entry = {
      id: uuidv7(),
      subjectKind: of,
      subjectId: id,
      accountId: house.accounts.oakhurst,
      dealId: house.deals.scanner,
      property,
      value,
      quote: null,
      visitId: null,
      reader: 'script@1',
      certainty: 'sure' as const,
      observedOn: on,
      audience: 'team' as const,
    };
    await addEvidence(house.sql, house.members.repA, [entry], new Date(`${on}T12:00:00Z`));
  }
};

const promise = (what: string, dueOn: string) =>
  addTasks(
    house.sql,
    house.members.repA,
    [
      {
        id: uuidv7(),
        accountId: house.accounts.oakhurst,
        dealId: house.deals.scanner,
        visitId: null,
        what,
        owner: 'us',
        assigneeId: house.members.repA.memberId,
        dueOn,
      },
    ],
    new Date('2026-11-01T08:00:00Z'),
  );

const adviceOf = (reply: Reply) =>
  reply.blocks.flatMap((block) =>
    block.kind === 'heading' && /^\d\. /.test(block.text) ? [block.text] : [],
  );

describe('what to do now', () => {
  test('a promise of ours that is late comes first, then who is against us', async () => {
    const ada = house.as('repA');
    await promise('send the calibration report', '2026-11-18');
    await tell(
      { of: 'person', id: house.people.tom, property: 'met', value: true, on: '2026-11-10' },
      { of: 'person', id: house.people.tom, property: 'stance', value: 'opponent', on: '2026-11-10' },
    );
    await ada.say('/coach scanner');
    const [first, second, third, ...more] = adviceOf(ada.reply());
    expect(first).toContain('send the calibration report');
    expect(second).toContain('Tom');
    expect(third).toBeDefined();
    expect(more).toEqual([]);
    for (const label of ['Begin with', 'Why', 'By', 'Method']) expect(ada.words()).toContain(label);
  });

  test('a promise that one takes on to keep stays the one task that it is, and is done with the advice', async () => {
    const ada = house.as('repA');
    const shown = await ada.say('/coach scanner');
    const [take] = buttonsOf(ada.reply());
    await ada.pressValue(take?.value ?? '');
    expect(ada.words()).toContain('It stands in /tasks');
    await ada.say('/tasks');
    expect(ada.words().split('send the calibration report')).toHaveLength(2);
    expect(ada.words()).not.toContain('Keep our promise');
    await ada.say('/coach scanner');
    expect(ada.words()).toContain('You took on');
    await ada.press('Done');
    expect(ada.words()).toContain('Done: Keep our promise');
    await ada.say('/tasks');
    expect(ada.words()).not.toContain('send the calibration report');
    await ada.pressValue(take?.value ?? '');
    expect(ada.words()).toContain('has been settled meanwhile');
    expect(shown.added).toHaveLength(1);
  });

  test('a promise stays open where the advice to keep it is taken on and then waved away', async () => {
    const ada = house.as('repA');
    await promise('send the spare nozzle', '2026-11-17');
    await ada.say('/coach scanner');
    const [take] = buttonsOf(ada.reply());
    await ada.pressValue(take?.value ?? '');
    await ada.say('/coach scanner');
    await ada.press('Not now');
    await ada.press('Wrong moment');
    await ada.say('/tasks');
    expect(ada.words().split('send the spare nozzle')).toHaveLength(2);
  });

  test('other advice that is taken on becomes a task, is followed up, and is done with it', async () => {
    const ada = house.as('repA');
    await ada.say('/coach scanner');
    const take = buttonsOf(ada.reply()).find(
      ({ value }) => value.includes('advice.take') && value.includes('decider_unknown'),
    );
    await ada.pressValue(take?.value ?? '');
    await ada.say('/tasks');
    expect(ada.words()).toContain('Find out who decides');
    await ada.say('/coach scanner');
    await ada.press('Done');
    await ada.say('/tasks');
    expect(ada.words()).not.toContain('Find out who decides');
  });

  test('what is waved away asks why, and comes back only when its facts change', async () => {
    const ada = house.as('repA');
    await ada.say('/coach scanner');
    expect(ada.words()).toContain('Tom');
    const away = buttonsOf(ada.reply()).find(
      ({ value }) => value.includes('advice.wave') && value.includes('opponent'),
    );
    await ada.pressValue(away?.value ?? '');
    expect(ada.words()).toContain('Why not now?');
    await ada.press('It is not so');
    await ada.say('/coach scanner');
    expect(adviceOf(ada.reply()).join()).not.toContain('Tom');
    house.clock.advance({ days: 1 });
    await ada.say('/coach scanner');
    expect(adviceOf(ada.reply()).join()).not.toContain('Tom');
    await tell({
      of: 'person',
      id: house.people.tom,
      property: 'stance',
      value: 'opponent',
      on: '2026-11-24',
    });
    await ada.say('/coach scanner');
    expect(adviceOf(ada.reply()).join()).toContain('Tom');
  });

  test('a manager sees the advice of the own team, without its buttons, and the rep is told once a day', async () => {
    const mia = house.as('manager');
    const answer = await mia.say('/coach scanner');
    expect(mia.words()).toContain('As Ada Winter sees it');
    expect(buttonsOf(mia.reply()).some(({ value }) => value.startsWith('advice.'))).toBe(false);
    const notices = () => house.sql<{ count: number }[]>`
      select count(*)::int as count from messages
      where member_id = ${house.members.repA.memberId} and reply::text like '%looked at your coaching%'`;
    expect((await notices())[0]?.count).toBe(1);
    await mia.say('/coach scanner');
    expect((await notices())[0]?.count).toBe(1);
    expect(answer.added).toHaveLength(1);
  });

  test('who works no deal and no customer is told so, and how to look at another’s', async () => {
    const mia = house.as('manager');
    await mia.say('/coach');
    expect(mia.words()).toContain('You work no deal and no customer yourself');
  });

  test('a deal that one may not see is answered as one that does not exist', async () => {
    const lin = house.as('repB');
    await lin.say('/教练 scanner');
    const unseen = lin.words().replaceAll('scanner', '?');
    await lin.say('/教练 无此商机');
    expect(lin.words().replaceAll('无此商机', '?')).toBe(unseen);
  });

  test('without a name it looks over all of one’s own deals and customers', async () => {
    const ada = house.as('repA');
    await ada.say('/coach');
    expect(adviceOf(ada.reply()).length).toBeGreaterThan(0);
    expect(adviceOf(ada.reply()).length).toBeLessThanOrEqual(3);
  });

  test('what was taken on is not taken for done because something more urgent of its kind came up', async () => {
    const ada = house.as('repA');
    await promise('the mounting drawing', '2026-11-17');
    await ada.say('/coach scanner');
    const [first] = buttonsOf(ada.reply());
    expect(adviceOf(ada.reply())[0]).toContain('the mounting drawing');
    await ada.pressValue(first?.value ?? '');
    await promise('the hose sample', '2026-11-02');
    await ada.say('/coach scanner');
    expect(ada.words()).toContain('You took on');
    expect(ada.words()).toContain('the mounting drawing');
    expect(ada.words()).not.toContain('Done since');
  });

  test('a tip goes to whoever works the deal, and to nobody else', async () => {
    const mia = house.as('manager');
    await mia.say('/tip scanner: ask who signs before you send the offer');
    expect(mia.words()).toContain('Sent to Ada Winter alone');
    const told = await house.sql<{ memberId: string }[]>`
      select member_id from messages where reply::text like '%ask who signs before%' and reply::text like '%Tip from%'`;
    expect(told.map(({ memberId }) => memberId)).toEqual([house.members.repA.memberId]);
    const lin = house.as('repB');
    await lin.say('/提示 scanner：先问清谁签字');
    expect(lin.words()).not.toContain('只发给了');
  });
});

describe('where nothing burns', () => {
  test('it says so, prepares what lies ahead, and has one thing at most for a quiet hour', async () => {
    const ada = house.as('repA');
    await ada.say('Met Nora Lund at Delfi Farms Inc today.');
    await ada.press('Confirm');
    await ada.say('Met Ola Berg at Delfi Farms Inc today.');
    await ada.press('Confirm');
    await ada.say('/planvisit Delfi Farms Inc next Tuesday: show the new sorter');
    await ada.say('/coach Delfi Farms');
    expect(ada.words()).toContain('Nothing burns here.');
    expect(ada.words()).toContain('the visit you planned');
    expect(adviceOf(ada.reply())).toEqual([]);
    const quiet = ada
      .reply()
      .blocks.filter((block) => 'text' in block && /^For a quiet hour/.test(block.text));
    expect(quiet.length).toBeLessThanOrEqual(1);
    await ada.press('Prepare for it');
    expect(ada.words()).toContain('show the new sorter');
  });
});

describe('before a visit', () => {
  test('one screen tells the goal, whom to see and in which order, promises and questions', async () => {
    const ada = house.as('repA');
    await ada.say('/planvisit Oakhurst tomorrow: get the budget named');
    await ada.say('/brief Oakhurst');
    const words = ada.words();
    for (const part of [
      'get the budget named',
      'Whom to see',
      'against us',
      'Open promises',
      'Three questions',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('a value is marked as prepared by a tap, and taken back by another', async () => {
    const ada = house.as('repA');
    await ada.say('/brief Oakhurst');
    await ada.press('Prepared');
    expect(ada.words()).toContain('prepared by Ada Winter');
    await ada.press('Not prepared');
    expect(ada.words()).not.toContain('prepared by Ada Winter');
  });

  test('for a senior person it has two figures of the records and one question, and says what it lacks', async () => {
    const ada = house.as('repA');
    await tell({
      of: 'deal',
      id: house.deals.scanner,
      property: 'amount',
      value: { valueMinor: 9_000_000, currency: 'EUR', kind: 'budget' },
      on: '2026-11-20',
    });
    await ada.say('/brief Oakhurst');
    await ada.press('For a senior person');
    expect(ada.words()).toContain('€90K');
    expect(ada.words()).toContain('One question');
    await ada.say('/brief Delfi');
    await ada.press('For a senior person');
    expect(ada.words()).toContain('No figure is on record');
  });

  test('without a name it says how to ask, and a day is no part of the name', async () => {
    const ada = house.as('repA');
    await ada.say('/brief');
    expect(ada.words()).toContain('/brief Northgate');
    await ada.say('/brief Delfi Farms tomorrow');
    expect(ada.words()).toContain('Before you go: Delfi Farms');
  });
});
