/** Ways in: how a note becomes a draft, and what is no note. */
import { expect } from 'vitest';
import { type Behaviour, enter, type Stage } from '../stage.ts';

export const NOTE =
  'Visited Oakhurst today, met Priya Raman. She finds 42k EUR too expensive. I send a new offer by Friday.';
export const ZH_NOTE = '今天去泽川拜访了沈佳，她觉得报价58万太贵，下周三前我把新方案发给她。';

type Row = { rawText: string; state: string; revision: number };

/** The newest visit of the house, as it stands in the database. */
export const newestVisit = async ({ house }: Stage): Promise<Row | undefined> => {
  const [row] = await house.sql<Row[]>`select raw_text, state, revision from visits order by id desc limit 1`;
  return row;
};

export const countVisits = async ({ house }: Stage): Promise<number> => {
  const [row] = await house.sql<{ count: number }[]>`select count(*)::int as count from visits`;
  return row?.count ?? 0;
};

export const noteBehaviours: readonly Behaviour[] = [
  {
    name: 'a sentence to the bot becomes a draft that shows what was understood',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say(NOTE);
      for (const shown of ['Oakhurst Instruments Ltd', 'Priya Raman', '42', 'new offer', 'Draft']) {
        expect(ada.answer()).toContain(shown);
      }
      expect(ada.buttons()).toEqual(expect.arrayContaining(['Confirm', 'Edit', 'Discard']));
      expect(await newestVisit(stage)).toMatchObject({ rawText: NOTE, state: 'draft' });
    },
  },
  {
    name: '/visit with a note gives the same draft',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say(`/visit ${NOTE}`);
      expect(ada.answer()).toContain('Oakhurst Instruments Ltd');
      expect(await newestVisit(stage)).toMatchObject({ rawText: NOTE, state: 'draft' });
    },
  },
  {
    name: '拜访 and a note give a draft in Chinese',
    run: async (stage) => {
      const lin = await enter(stage, 'repB');
      await lin.say(`拜访 ${ZH_NOTE}`);
      expect(lin.answer()).toContain('泽川');
      expect(lin.buttons()).toEqual(expect.arrayContaining(['确认', '修改', '丢弃']));
      expect(await newestVisit(stage)).toMatchObject({ rawText: ZH_NOTE, state: 'draft' });
    },
  },
  {
    name: '/visit alone opens a form, and what is written there becomes a draft',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/visit');
      await ada.submit({ 'Whom you met, what was said, what comes next': `${NOTE} By form.` });
      expect(ada.answer()).toContain('Oakhurst Instruments Ltd');
      expect(await newestVisit(stage)).toMatchObject({ rawText: `${NOTE} By form.`, state: 'draft' });
    },
  },
  {
    name: 'a short talk is answered in a friendly way and becomes no draft',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      const before = await countVisits(stage);
      await ada.say('good morning everyone');
      expect(ada.answer()).toContain('write "help"');
      expect(await countVisits(stage)).toBe(before);
    },
  },
  {
    name: 'a misspelt command gets the nearest one',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say('/taks');
      expect(ada.answer()).toContain('/tasks');
    },
  },
  {
    name: 'F4: a note that the platform delivers twice is one draft, and one answer',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      await ada.say(`${NOTE} Told twice.`);
      const before = await countVisits(stage);
      const shown = (await ada.look()).filter(({ kind }) => kind === 'message').length;
      await ada.repeat();
      expect(await countVisits(stage)).toBe(before);
      expect((await ada.look()).filter(({ kind }) => kind === 'message')).toHaveLength(shown);
    },
  },
  {
    name: 'F6: while the database is away the member is told that nothing was saved, and it works again afterwards',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      const before = await countVisits(stage);
      await stage.house.sql`alter table inbox rename to inbox_away`;
      await ada.say(`${NOTE} Away.`).catch(() => undefined);
      await stage.house.sql`alter table inbox_away rename to inbox`;
      expect(await countVisits(stage)).toBe(before);
      await ada.say(`${NOTE} Back.`);
      expect(await newestVisit(stage)).toMatchObject({ rawText: `${NOTE} Back.` });
    },
    except: {
      'slack over socket mode':
        'a connection has no refusal: the event stays unacknowledged and Slack sends it again; see the platform’s own tests',
    },
  },
  {
    name: 'B6: a note of 40,000 characters is stored whole, and shown shortened where the platform is small',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      const long = `${NOTE} ${'The talk went on and on about delivery. '.repeat(995)}`
        .slice(0, 39_900)
        .trim();
      await ada.say('/visit');
      await ada.submit({ 'Whom you met, what was said, what comes next': long });
      expect(ada.answer()).toContain('Oakhurst Instruments Ltd');
      expect((await newestVisit(stage))?.rawText).toHaveLength(long.length);
    },
    except: {
      'slack over http': 'a text field of Slack takes 3,000 characters, a message 40,000 with all it carries',
      'slack over socket mode': 'a text field of Slack takes 3,000 characters',
      'feishu over http': 'a text field of Feishu takes 1,000 characters',
      'feishu over the long connection': 'a text field of Feishu takes 1,000 characters',
    },
  },
  {
    name: 'B7: signs of all scripts, right-to-left marks and emoji survive the way in and out',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      const odd =
        'Visited Oakhurst today, met Priya Raman 👩‍🔬🇩🇪 شركة ༼ང༽ 𠮷野 e\u0301. She finds 42k EUR too expensive.';
      await ada.say(odd);
      expect(await newestVisit(stage)).toMatchObject({ rawText: odd, state: 'draft' });
    },
  },
  {
    name: 'B8: what looks like a mention, a link or markup in a note is plain text to its reader',
    run: async (stage) => {
      const ada = await enter(stage, 'repA');
      const hostile =
        'Visited Oakhurst today, I will send the new offer {{var}} by Friday. <b>*x*</b> @all [x](https://evil.example)';
      await ada.say(hostile);
      expect(await newestVisit(stage)).toMatchObject({ rawText: hostile });
      expect(ada.answer()).toContain('{{var}}');
    },
  },
];
