/** Deals: the card, a move with its reason, the plan and the board, on every door. */
import { expect } from 'vitest';
import { type Behaviour, enter } from '../stage.ts';

export const dealBehaviours: readonly Behaviour[] = [
  {
    name: "/deal shows a deal's stage, gate and next step",
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/deal Scanner line');
      expect(ada.answer()).toContain('Oakhurst Instruments Ltd');
      expect(ada.answer()).toContain('relationship effectively advanced');
    },
  },
  {
    name: '/stage moves a deal ahead of its evidence and says what to ask; back asks why by one tap',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/stage Scanner line bidding');
      expect(ada.answer()).toContain('ahead of evidence');
      await ada.say('/stage Scanner line proposal');
      await ada.press('we misjudged it');
      expect(ada.answer()).toContain('Scanner line is now in proposal');
    },
  },
  {
    name: '/deal new opens a form, and what is filled in becomes a deal',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/deal new');
      await ada.submit({ Customer: 'Delfi Farms Inc', 'Name of the deal': 'Cold line', Amount: '320k EUR' });
      expect(ada.answer()).toContain('Created: Cold line');
    },
  },
  {
    name: '/plan is one page, its overview written in a form',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/plan Scanner line');
      await ada.press('Write the overview');
      await ada.submit({ Goal: 'sign by year end' });
      expect(ada.answer()).toContain('sign by year end');
    },
  },
  {
    name: '/board shows running deals by stage',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/board');
      expect(ada.answer()).toContain('Scanner line');
      expect(ada.answer()).toContain('proposal');
    },
  },
];
