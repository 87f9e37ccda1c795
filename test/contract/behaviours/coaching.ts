/** What to do next and why, before a visit, and how an account stands, on every door. */
import { expect } from 'vitest';
import { type Behaviour, enter } from '../stage.ts';

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
