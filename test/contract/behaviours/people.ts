/** The customer's people: what is known of them, what is private, the map, on every door. */
import { expect } from 'vitest';
import { type Behaviour, enter } from '../stage.ts';

export const peopleBehaviours: readonly Behaviour[] = [
  {
    name: 'a sentence about a person is kept once it is confirmed, and /people shows it',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('Tom Becker is their technical evaluator, reports to Priya Raman, against us');
      expect(ada.answer()).toContain('Keep this of Tom Becker?');
      await ada.press('Keep');
      expect(ada.answer()).toContain('Kept of Tom Becker');
      await ada.say('/people Scanner line');
      expect(ada.answer()).toContain('technical gatekeeper');
      expect(ada.answer()).toContain('Tom Becker is against us since');
    },
  },
  {
    name: 'what is private is offered to the account team, and to nobody else',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/people Scanner line');
      expect(ada.answer()).not.toContain('No inside guide yet');
      await ada.press('Private, account team');
      const isCardChat = stage.name.startsWith('feishu');
      expect(ada.answer()).toContain(
        isCardChat ? 'What is private is shown in the browser alone.' : 'No inside guide yet',
      );
    },
  },
  {
    name: '/map shows the plain chart, with the way to the full one',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/map Scanner line');
      expect(ada.answer()).toContain('Scanner line');
      expect(ada.answer()).not.toContain('INTERNAL');
    },
  },
];
