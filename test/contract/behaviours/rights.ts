/** Who sees what, who one is, and what comes back forged or aged. */
import { v7 as uuidv7 } from 'uuid';
import { expect } from 'vitest';
import type { Viewer } from '../../../src/chat/viewer.ts';
import { type Actor, actorAs, type Behaviour, enter, type Stage } from '../stage.ts';
import { draftOf } from './drafts.ts';
import { NOTE, newestVisit } from './notes.ts';

/** A member of first contact: no team, own records only. */
const newcomer = async (stage: Stage, name: string): Promise<Actor> => {
  const { house } = stage;
  const viewer: Viewer = {
    tenantId: house.tenantId,
    memberId: uuidv7(),
    teamId: null,
    role: 'newcomer',
    name,
    locale: 'en',
    timeZone: 'Europe/Berlin',
  };
  const { memberId, ...columns } = viewer;
  await house.sql`insert into members ${house.sql([{ ...columns, id: memberId, createdAt: house.clock.now() }])}`;
  return actorAs(stage, viewer);
};

export const rightsBehaviours: readonly Behaviour[] = [
  {
    name: 'a draft is its writer’s alone: nobody else sees a word of it',
    run: async (stage) => {
      const manager = await enter(stage, 'manager');
      const before = await manager.look();
      await draftOf(stage, `${NOTE} Canary of a draft.`);
      expect(await manager.look()).toEqual(before);
      await manager.say('/find canary');
      expect(manager.answer()).not.toContain('Canary of');
    },
  },
  {
    name: 'a manager sees the team’s visits, a rep of another team does not',
    run: async (stage) => {
      const ada = await draftOf(stage, `${NOTE} They mentioned obsidian tiles.`);
      await ada.press('Confirm');
      const manager = await enter(stage, 'manager');
      await manager.say('/find obsidian');
      expect(manager.answer()).toContain('Oakhurst');
      const lin = await enter(stage, 'repB');
      await lin.say('/find obsidian');
      expect(lin.answer()).not.toContain('Oakhurst');
    },
  },
  {
    name: 'another team’s account is answered as if it did not exist',
    run: async (stage) => {
      const lin = await enter(stage, 'repB');
      await lin.say('/account Oakhurst');
      const hidden = lin.answer().replaceAll('Oakhurst', '…');
      await lin.say('/account Nowhere');
      expect(lin.answer().replaceAll('Nowhere', '…')).toBe(hidden);
    },
  },
  {
    name: 'a member of first contact keeps own notes, and sees nothing of others',
    run: async (stage) => {
      const nia = await newcomer(stage, 'Nia First');
      await nia.say('/account Oakhurst');
      expect(nia.answer()).not.toContain('Priya');
      await nia.say('Visited Brookfield Dairy today, met Nora Klein. I send the offer by Friday.');
      await nia.press('Confirm');
      expect(await newestVisit(stage)).toMatchObject({ state: 'confirmed' });
    },
  },
  {
    name: '/profile shows who one is, and a change of language has effect on the very answer',
    run: async (stage) => {
      const mia = await enter(stage, 'manager');
      await mia.say('/profile');
      expect(mia.answer()).toContain('Mia Stone');
      await mia.press('Change');
      await mia.submit({ Language: '简体中文' });
      expect(mia.answer()).toMatch(/[\u4e00-\u9fff]{4}/);
      const [row] = await stage.house.sql`select locale from members where id = ${mia.viewer.memberId}`;
      expect(row?.locale).toBe('zh-CN');
      await stage.house.sql`update members set locale = 'en' where id = ${mia.viewer.memberId}`;
    },
  },
  {
    name: '/members is for admins alone',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/members');
      expect(ada.answer()).toContain('ask an admin');
      const ivo = await enter(stage, 'admin');
      await ivo.say('/members');
      expect(ivo.answer()).toContain('Ada Winter');
    },
  },
  {
    name: '/link gives a code that is shown once, and a wrong one is refused in words',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/link');
      expect(ada.answer()).toMatch(/[34679A-Y]{8}/);
      await ada.say('/link AAAAAAAA');
      expect(ada.answer()).toContain('not valid');
    },
  },
  {
    name: '/browser gives a personal link that leads to the console',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/browser');
      expect(`${ada.answer()} ${ada.buttons().join(' ')}`).toContain('Open in browser');
      const [row] = await stage.house
        .sql`select count(*)::int as count from link_codes where purpose = 'console'`;
      expect(row?.count).toBeGreaterThan(0);
    },
  },
  {
    name: 'B11: a card whose member has lost the right is refused privately, and nothing happens',
    run: async (stage) => {
      const leo = await newcomer(stage, 'Leo Leaves');
      await leo.say('Visited Brookfield Dairy today, met Nora Klein. I send the offer by Friday.');
      await stage.house.sql`update members set active = false where id = ${leo.viewer.memberId}`;
      await leo.press('Confirm');
      expect(await newestVisit(stage)).toMatchObject({ state: 'draft' });
    },
  },
  {
    name: 'a button of an older version says that its card has aged',
    run: async (stage) => {
      const ada = await draftOf(stage);
      const [row] = await stage.house
        .sql`select id from visits where state = 'draft' order by id desc limit 1`;
      await stage.house.sql`update visits set revision = revision + 1 where id = ${row?.id}`;
      await ada.press('Confirm');
      expect(ada.answer()).toMatch(/changed since|use the latest/i);
      expect(await newestVisit(stage)).toMatchObject({ state: 'draft' });
    },
  },
  {
    name: 'B10: what is fetched by a forged id is answered as what does not exist',
    run: async (stage) => {
      const lin = await enter(stage, 'repB');
      await lin.say(`/deal ${stage.house.deals.scanner}`);
      expect(lin.answer()).not.toContain('Scanner');
    },
  },
];
