/** After the confirm: undo, corrections, tasks, lists, search, help. */
import { expect } from 'vitest';
import { type Actor, type Behaviour, enter, type Stage } from '../stage.ts';
import { draftOf } from './drafts.ts';
import { NOTE, newestVisit } from './notes.ts';

const confirmed = async (stage: Stage, note: string = NOTE): Promise<Actor> => {
  const ada = await draftOf(stage, note);
  await ada.press('Confirm');
  return ada;
};

const openTasks = async ({ house }: Stage): Promise<string[]> => {
  const rows = await house.sql<{ what: string }[]>`
    select what from tasks where state = 'open' and assignee_id = ${house.members.repA.memberId} order by id`;
  return rows.map(({ what }) => what);
};

export const recordBehaviours: readonly Behaviour[] = [
  {
    name: 'Undo on the card withdraws the visit and says what changed',
    run: async (stage) => {
      const ada = await confirmed(stage);
      await ada.press('Undo');
      expect(ada.answer()).toContain('Withdrawn: Oakhurst Instruments Ltd');
      expect(await newestVisit(stage)).toMatchObject({ state: 'withdrawn' });
    },
  },
  {
    name: '/undo withdraws the visit confirmed last',
    run: async (stage) => {
      const ada = await confirmed(stage);
      await ada.say('/undo');
      expect(ada.answer()).toContain('Withdrawn');
      expect(await newestVisit(stage)).toMatchObject({ state: 'withdrawn' });
    },
  },
  {
    name: 'a confirmed visit is opened, and can be added to later',
    run: async (stage) => {
      const ada = await confirmed(stage);
      await ada.press('Open');
      expect(ada.answer()).toContain(NOTE);
      await ada.press('Add to it');
      await ada.submit({ 'What was left out': 'Tom Becker joined later and supports us.' });
      expect(ada.answer()).toContain('Added to: Oakhurst');
      expect(await newestVisit(stage)).toMatchObject({ revision: 2 });
    },
  },
  {
    name: 'the message to the customer holds the agreed steps and nothing of our own',
    run: async (stage) => {
      const ada = await confirmed(stage);
      await ada.press('Message to the customer');
      expect(ada.answer()).toContain('new offer');
      expect(ada.answer()).not.toContain('expensive');
    },
  },
  {
    name: '/tasks lists what is open, and one tap on Done closes it',
    run: async (stage) => {
      await stage.house.sql`update tasks set state = 'withdrawn' where state = 'open'`;
      const ada = await confirmed(stage);
      expect(await openTasks(stage)).toHaveLength(1);
      await ada.say('/tasks');
      expect(ada.answer()).toContain('new offer');
      await ada.press('Done');
      expect(ada.answer()).toContain('Done:');
      expect(await openTasks(stage)).toHaveLength(0);
    },
  },
  {
    name: 'a task is moved a week by a tap',
    run: async (stage) => {
      await stage.house.sql`update tasks set state = 'withdrawn' where state = 'open'`;
      const ada = await confirmed(stage);
      const [before] = await stage.house.sql`select due_on from tasks where state = 'open'`;
      await ada.say('/tasks');
      await ada.press('+1 week');
      const [after] = await stage.house.sql`select due_on from tasks where state = 'open'`;
      expect(String(after?.dueOn) > String(before?.dueOn)).toBe(true);
    },
  },
  {
    name: 'a task is handed on to a colleague, who is told',
    run: async (stage) => {
      await stage.house.sql`update tasks set state = 'withdrawn' where state = 'open'`;
      const carl = await enter(stage, 'colleague');
      const ada = await confirmed(stage);
      await ada.say('/tasks');
      await ada.press('Change');
      await ada.submit({ 'Who does it': 'Carl Okoye' });
      expect(ada.answer()).toContain('Handed on to Carl Okoye');
      const [task] = await stage.house.sql`select assignee_id from tasks where state = 'open'`;
      expect(task?.assigneeId).toBe(carl.viewer.memberId);
      await carl.say('/tasks');
      const seen = (await carl.look()).map(({ words }) => words).join('\n');
      expect(seen).toContain('new offer');
    },
  },
  {
    name: '/visits lists own visits by account, newest first',
    run: async (stage) => {
      const ada = await confirmed(stage);
      await ada.say('/visits me');
      expect(ada.answer()).toContain('Oakhurst Instruments Ltd');
    },
  },
  {
    name: '/visits pages on where the list is long',
    run: async (stage) => {
      const ada = await confirmed(stage);
      const { tenantId, memberId } = ada.viewer;
      await stage.house.sql`
        insert into visits (tenant_id, id, author_id, raw_text, state, revision, content, account_id, visited_on,
                            attempt_only, created_at, confirmed_at)
        select ${tenantId}, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ${memberId}, 'Page note ' || n, 'confirmed', 1,
               (select content from visits where state = 'confirmed' limit 1), ${stage.house.accounts.delfi},
               date '2026-10-01' + (n % 20), false, now(), now()
        from generate_series(1, 20) n`;
      await ada.say('/visits me');
      await ada.press('Older');
      expect(ada.answer()).toContain('Page note');
      await ada.press('Newer');
      expect(ada.answer()).toContain('1–15');
    },
  },
  {
    name: '/account shows people, steps, deals and visits',
    run: async (stage) => {
      const ada = await confirmed(stage);
      await ada.say('/account Oakhurst');
      for (const shown of ['Priya Raman', 'Tom Becker', 'Scanner line'])
        expect(ada.answer()).toContain(shown);
    },
  },
  {
    name: 'where a name fits several accounts, one tap chooses',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      const { tenantId, memberId, teamId } = ada.viewer;
      for (const name of ['Alder North Ltd', 'Alder South Ltd']) {
        await stage.house.sql`
          insert into accounts (tenant_id, id, name, name_key, kind, owner_id, team_id, created_at)
          values (${tenantId}, gen_random_uuid(), ${name}, ${name.toLowerCase()}, 'customer', ${memberId}, ${teamId}, now())`;
      }
      await ada.say('/account Alder');
      await ada.press('Alder South Ltd');
      expect(ada.answer()).toContain('Owner: Ada Winter');
    },
  },
  {
    name: '/find finds words of notes with their passage',
    run: async (stage) => {
      const ada = await confirmed(stage, `${NOTE} They praised our zirconium bearings.`);
      await ada.say('/find zirconium');
      expect(ada.answer()).toContain('zirconium');
      await ada.say('/find quetzalcoatlus');
      expect(ada.answer()).toContain('Nothing found');
    },
  },
  {
    name: '/find finds Chinese words',
    run: async (stage) => {
      await stage.house.sql`update visits set state = 'discarded' where state = 'draft'`;
      const lin = await enter(stage, 'repB');
      await lin.say('今天去泽川见了沈佳，她提到冷却塔振动的问题，下周五前我给答复。');
      await lin.press('确认');
      await lin.say('/find 冷却塔');
      expect(lin.answer()).toContain('冷却塔');
    },
  },
  {
    name: '/home names drafts, what is due and whom one has not met',
    run: async (stage) => {
      const ada = await draftOf(stage);
      await ada.say('/home');
      expect(ada.answer()).toContain('Oakhurst Instruments Ltd');
      expect(ada.buttons()).toContain('Record a visit');
    },
  },
  {
    name: '/help lists every command, and one command with an example',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/help');
      for (const word of ['visit', 'account', 'find', 'tasks', 'undo']) expect(ada.answer()).toContain(word);
      await ada.say('/inroad help find');
      expect(ada.answer()).toContain('find');
    },
  },
];
