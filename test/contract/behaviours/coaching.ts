/** What to do next and why, before a visit, and how an account stands, on every door. */
import { v7 as uuidv7 } from 'uuid';
import { expect } from 'vitest';
import { addTasks } from '../../../src/sales/tasks/store.ts';
import { type Actor, type Behaviour, enter, type Stage } from '../stage.ts';

/** A promise of Ada's at the scanner deal that is late, and no memory of earlier advice: it comes first then. */
const owe = async ({ house }: Stage, what: string): Promise<void> => {
  const { repA } = house.members;
  await house.sql`delete from advice`;
  await house.sql`update tasks set state = 'withdrawn' where state = 'open'`;
  const task = {
    id: uuidv7(),
    accountId: house.accounts.oakhurst,
    dealId: house.deals.scanner,
    visitId: null,
    what,
    owner: 'us' as const,
    assigneeId: repA.memberId,
    dueOn: '2026-11-02',
  };
  await addTasks(house.sql, repA, [task], house.clock.now());
};

/** All that stands on the member's screen. A browser shows what came meanwhile when its page loads again, as `repeat` makes it. */
const seenBy = async (actor: Actor): Promise<string> => {
  await actor.say('/help');
  await actor.repeat();
  return (await actor.look()).map(({ words }) => words).join('\n');
};

export const coachingBehaviours: readonly Behaviour[] = [
  {
    name: '/coach tells what to do first, with words to begin with, and what is taken on becomes a task',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/coach Scanner line');
      expect(ada.answer()).toContain('Begin with');
      expect(ada.answer()).toContain('Why');
      await ada.press("I'll do it");
      expect(ada.answer()).toContain('It stands in /tasks');
      const [row] = await stage.house.sql<{ count: number }[]>`
        select count(*)::int as count from advice where state = 'taken' and subject_id = ${stage.house.deals.scanner}`;
      expect(row?.count).toBe(1);
    },
  },
  {
    name: 'advice that is waved away asks why',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/coach Scanner line');
      await ada.press('Not now');
      expect(ada.answer()).toContain('Why not now?');
      await ada.press('Wrong moment');
      expect(ada.answer()).toContain('comes back only when its facts change');
    },
  },
  {
    name: 'advice that was taken on is followed up until it is done, and then stays away',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await owe(stage, 'the torque table');
      await ada.say('/coach Scanner line');
      await ada.press("I'll do it");
      await ada.say('/coach Scanner line');
      expect(ada.answer()).toContain('You took on');
      expect(ada.answer()).toContain('the torque table');
      await ada.press('Done');
      expect(ada.answer()).toContain('Done: Keep our promise');
      await ada.say('/coach Scanner line');
      expect(ada.answer()).not.toContain('the torque table');
    },
  },
  {
    name: 'advice that was waved away returns when its facts change, and not before',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await owe(stage, 'the wiring plan');
      await ada.say('/coach Scanner line');
      expect(ada.answer()).toContain('the wiring plan');
      await ada.press('Not now');
      await ada.press('It is not so');
      await ada.say('/coach Scanner line');
      expect(ada.answer()).not.toContain('the wiring plan');
      await stage.house.sql`update tasks set due_on = '2026-11-03' where what = 'the wiring plan'`;
      await ada.say('/coach Scanner line');
      expect(ada.answer()).toContain('the wiring plan');
    },
  },
  {
    name: 'a manager looks at the advice of the own team, cannot act on it, and the rep is told',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await owe(stage, 'the spare parts list');
      const mia = await enter(stage, 'manager');
      await mia.say('/coach Scanner line');
      expect(mia.answer()).toContain('As Ada Winter sees it');
      expect(mia.answer()).toContain('the spare parts list');
      expect(mia.buttons()).not.toContain("I'll do it");
      expect(await seenBy(ada)).toContain('Mia Stone looked at your coaching on Scanner line');
    },
  },
  {
    name: 'a tip reaches whoever works the deal, and nobody else',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      const others = [
        await enter(stage, 'colleague'),
        await enter(stage, 'repB'),
        await enter(stage, 'admin'),
      ];
      const mia = await enter(stage, 'manager');
      await mia.say('/tip Scanner line: ask the plant manager who signs');
      expect(mia.answer()).toContain('Sent to Ada Winter alone');
      const told = await seenBy(ada);
      expect(told).toContain('Tip from Mia Stone on Scanner line');
      expect(told).toContain('ask the plant manager who signs');
      for (const other of others) expect(await seenBy(other)).not.toContain('ask the plant manager');
    },
  },
  {
    name: 'a visit is planned in one line, and the brief before it names its goal',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/planvisit Delfi Farms Inc next Tuesday: have the owner name a budget');
      expect(ada.answer()).toContain('Planned: Delfi Farms Inc');
      await ada.press('Brief me');
      expect(ada.answer()).toContain('Before you go: ');
      expect(ada.answer()).toContain('have the owner name a budget');
    },
  },
  {
    name: '/grade, /relation and /accountplan show how an account stands, in Chinese too',
    run: async (stage) => {
      const lin = await enter(stage, 'repB');
      for (const word of ['评级', '关系', '客户计划']) {
        await lin.say(`/${word} 泽川`);
        expect(lin.answer()).toContain('苏州泽川电子有限公司');
      }
    },
  },
  {
    name: '/why names the records, and of what one may not see as little as of what there is not',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/why 泽川');
      const unseen = ada.answer().replaceAll('泽川', '?');
      await ada.say('/why 无此公司');
      expect(ada.answer().replaceAll('无此公司', '?')).toBe(unseen);
    },
  },
];
