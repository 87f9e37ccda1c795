/** What one does with a draft: confirm, edit, discard, correct, answer. */
import { expect } from 'vitest';
import { type Actor, type Behaviour, enter, type Stage } from '../stage.ts';
import { countVisits, NOTE, newestVisit, ZH_NOTE } from './notes.ts';

const HENGTAI = '今天去宁波恒泰见了陆敏，她嫌报价128万太贵，下周三前我发新方案给她。';

/** A fresh draft of Ada's; earlier ones are out of the way. */
export const draftOf = async (stage: Stage, note: string = NOTE): Promise<Actor> => {
  await stage.house.sql`update visits set state = 'discarded' where state = 'draft'`;
  const ada = await enter(stage, 'repA');
  await ada.say(note);
  return ada;
};

const contentOf = async ({ house }: Stage) => {
  const [row] = await house.sql`select content from visits order by id desc limit 1`;
  return row?.content;
};

export const draftBehaviours: readonly Behaviour[] = [
  {
    name: 'one tap on Confirm stores the visit and gives something back in the place of the draft',
    run: async (stage) => {
      const ada = await draftOf(stage);
      await ada.press('Confirm');
      expect(ada.answer()).toContain('Stored: Oakhurst Instruments Ltd');
      expect(ada.answer()).toContain('Tom Becker');
      expect(await newestVisit(stage)).toMatchObject({ state: 'confirmed' });
      const facts = await stage.house.sql`
        select 1 from evidence e join visits v on v.id = e.visit_id where v.raw_text = ${NOTE}`;
      expect(facts.length).toBeGreaterThanOrEqual(2);
    },
  },
  {
    name: '确认 stores a visit in Chinese',
    run: async (stage) => {
      await stage.house.sql`update visits set state = 'discarded' where state = 'draft'`;
      const lin = await enter(stage, 'repB');
      await lin.say(ZH_NOTE);
      await lin.press('确认');
      expect(lin.answer()).toContain('已入库');
      expect(await newestVisit(stage)).toMatchObject({ rawText: ZH_NOTE, state: 'confirmed' });
    },
  },
  {
    name: 'a tap that the platform delivers twice confirms once',
    run: async (stage) => {
      const ada = await draftOf(stage, `${NOTE} Tapped twice.`);
      await ada.press('Confirm');
      await ada.repeat();
      const stored = await stage.house.sql`
        select 1 from visits where raw_text = ${`${NOTE} Tapped twice.`} and state = 'confirmed'`;
      expect(stored).toHaveLength(1);
    },
  },
  {
    name: 'Discard leaves nothing but the card that says so',
    run: async (stage) => {
      const ada = await draftOf(stage);
      await ada.press('Discard');
      expect(ada.answer()).toContain('iscarded');
      expect(await newestVisit(stage)).toMatchObject({ state: 'discarded' });
    },
  },
  {
    name: 'Edit opens a form filled with what was understood, and what is saved is on the card',
    run: async (stage) => {
      const ada = await draftOf(stage);
      await ada.press('Edit');
      await ada.submit({ How: 'phone' });
      expect(ada.answer()).toContain('phone');
      expect(await contentOf(stage)).toMatchObject({ mode: { value: 'phone', by: 'hand' } });
    },
  },
  {
    name: 'an error stands at its field, and nothing is saved until it is right',
    run: async (stage) => {
      const ada = await draftOf(stage);
      await ada.press('Edit');
      await ada.submit({ Amount: 'quite a lot' });
      expect(ada.answer()).toContain('could not be read');
      expect(await newestVisit(stage)).toMatchObject({ revision: 1 });
      await ada.submit({ Amount: '45k EUR' });
      expect(await newestVisit(stage)).toMatchObject({ revision: 2 });
      expect(ada.answer()).toContain('45');
    },
  },
  {
    name: 'an account chosen in the form brings its deal',
    run: async (stage) => {
      const ada = await draftOf(
        stage,
        'Met somebody from a new place today, they find 9k EUR too expensive.',
      );
      await ada.press('Edit');
      await ada.submit({ Account: 'Oakhurst Instruments Ltd' });
      expect(ada.answer()).toContain('Scanner line');
      expect(await contentOf(stage)).toMatchObject({ dealId: stage.house.deals.scanner });
    },
  },
  {
    name: 'a written correction changes the open draft',
    run: async (stage) => {
      const ada = await draftOf(stage);
      await ada.say('not 42k but 39k');
      expect(ada.answer()).toContain('39');
      expect(await newestVisit(stage)).toMatchObject({ rawText: NOTE, revision: 2 });
    },
  },
  {
    name: 'of several open deals one is asked for, and one tap answers',
    run: async (stage) => {
      const ada = await draftOf(stage, HENGTAI);
      expect(ada.answer()).toContain('Which deal');
      await ada.press('二号产线');
      expect(await contentOf(stage)).toMatchObject({ dealId: stage.house.deals.line2 });
    },
  },
  {
    name: 'a question may be skipped, and the value stays empty',
    run: async (stage) => {
      const ada = await draftOf(stage, HENGTAI);
      await ada.press('Skip', 'Which deal');
      expect(await contentOf(stage)).toMatchObject({ dealId: null });
      await ada.press('Confirm');
      expect(await newestVisit(stage)).toMatchObject({ state: 'confirmed' });
    },
  },
  {
    name: 'a daily report of several visits becomes several drafts after one tap, confirmed by another',
    run: async (stage) => {
      const report =
        'Report for today.\n1. Visited Oakhurst, met Priya Raman, she finds 42k EUR too expensive.\n2. Visited Delfi Pumps, met the plant manager Nora Bell, they want a quote for 12k EUR.';
      const ada = await draftOf(stage, report);
      const split = ada.buttons().find((label) => /Split into 2/.test(label));
      expect(split).toBeDefined();
      await ada.press(split ?? '');
      await ada.press('Confirm all');
      const stored = await stage.house.sql`
        select 1 from visits where state = 'confirmed' and split_from_id is not null`;
      expect(stored.length).toBeGreaterThanOrEqual(2);
    },
  },
  {
    name: 'text behind "private:" is on no card',
    run: async (stage) => {
      const ada = await draftOf(stage, `${NOTE} private: their budget is quietly gone`);
      expect(ada.answer()).not.toContain('quietly');
      expect(await newestVisit(stage)).toMatchObject({ rawText: NOTE });
    },
  },
  {
    name: 'an open draft is never confirmed by itself, and the next card names it',
    run: async (stage) => {
      const ada = await draftOf(stage);
      await ada.say('Visited Delfi today, met Nora Bell, they want a quote for 12k EUR by Friday.');
      expect(ada.answer()).toContain('Oakhurst');
      const open = await stage.house.sql`select 1 from visits where state = 'draft'`;
      expect(open).toHaveLength(2);
    },
  },
  {
    name: 'a draft survives a restart',
    run: async (stage) => {
      const ada = await draftOf(stage);
      stage.house.restart();
      await ada.press('Confirm');
      expect(await newestVisit(stage)).toMatchObject({ state: 'confirmed' });
    },
  },
  {
    name: 'a draft that was settled elsewhere says so on its old card',
    run: async (stage) => {
      const ada = await draftOf(stage, `${NOTE} Settled elsewhere.`);
      const before = await countVisits(stage);
      await stage.house.sql`update visits set state = 'discarded' where state = 'draft'`;
      await ada.press('Confirm');
      expect(ada.answer()).toMatch(/discarded/i);
      expect(await countVisits(stage)).toBe(before);
    },
  },
];
