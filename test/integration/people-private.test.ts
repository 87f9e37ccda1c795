/** What is private of the customer's people stands in no stored message, on whatever platform it was asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import { PLATFORMS, type Place, type Platform } from '../../src/chat/inbound.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { setPerson, setPrivate } from '../support/people.ts';
import { wordsIn } from '../support/replies.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker and Priya Raman.');
  await setPerson(ada, house.people.tom, {
    roles: ['user'],
    stance: 'supporter',
    reports: house.people.priya,
  });
  await setPrivate(ada, house.people.tom, {
    guide: 'inside',
    motive: ['promotion'],
    motiveWords: 'Wants the Leipzig post',
    closeness: '4',
    wanted: '4',
    appeal: 'pride',
    type: 'driving',
    cognitive: '3',
    tieTo: house.people.priya,
    tieKind: 'conflicts',
  });
}, 120_000);
afterAll(() => house.close());

/** Words, codes and values that give something private away. */
const SECRETS =
  /inside guide|"guide"|Leipzig|promotion|true friends|shared hardship|pride|driving|knows we are able|in conflict|conflicts|INTERNAL/iu;

const placeOn = (platform: Platform): Place => {
  const { memberId } = house.members.repA;
  return { platform, kind: 'direct', id: platform === 'web' ? memberId : `${platform}/${memberId}` };
};

/** Everything that a member can ask of people, by words and by buttons. */
const askAll = async (talker: Talker): Promise<void> => {
  const { people, accounts, deals } = house;
  for (const words of [
    '/people Oakhurst',
    '/map Oakhurst',
    '/account Oakhurst',
    '/why Tom Becker stance',
    '/why Tom Becker closeness',
    '/why Scanner line coverage',
    'Tom Becker is our inside guide',
    '/find Becker',
    '/accountteam Oakhurst',
  ]) {
    await talker.say(words);
  }
  for (const value of [
    encodeCommand('people.private', 1, { id: accounts.oakhurst }),
    encodeCommand('people.private', 1, { deal: deals.scanner }),
    encodeCommand('person.private', 1, { id: people.tom }),
    encodeCommand('person', 1, { id: people.tom }),
    encodeCommand('map.full', 1, { id: accounts.oakhurst }),
    encodeCommand('person.edit', 1, { id: people.tom }),
  ]) {
    await talker.pressValue(value);
  }
};

describe('stored messages', () => {
  for (const platform of PLATFORMS) {
    test(`on ${platform} hold nothing private`, async () => {
      await askAll(house.asViewer(house.members.repA, placeOn(platform)));
      const rows = await house.sql<
        { reply: object }[]
      >`select reply from messages where platform = ${platform}`;
      expect(rows.length).toBeGreaterThan(10);
      const giving = rows.map(({ reply }) => JSON.stringify(reply)).filter((text) => SECRETS.test(text));
      expect(giving).toEqual([]);
    });
  }

  test('hold no role and no words of an inside guide that a note tells of, though the console shows them', async () => {
    const ada = house.as('repA');
    await ada.say(
      'Visited Oakhurst today. Tom Becker tipped us off about the budget, he is our coach. private: he fears for his post',
    );
    expect(ada.words()).toContain('inside guide');
    await ada.press('Confirm');
    await ada.press('Open');
    expect(ada.words()).toContain('he fears for his post');
    const rows = await house.sql<{ reply: object }[]>`select reply from messages where platform = 'web'`;
    const texts = rows.map(({ reply }) => JSON.stringify(reply));
    expect(texts.filter((text) => /inside guide|fears for his post/iu.test(text))).toEqual([]);
  });

  test('nowhere does a card of Feishu, which stays in the chat, show what is private', async () => {
    const talker = house.asViewer(house.members.repA, placeOn('feishu'));
    for (const value of [
      encodeCommand('people.private', 1, { id: house.accounts.oakhurst }),
      encodeCommand('person.private', 1, { id: house.people.tom }),
    ]) {
      await talker.pressValue(value);
      expect(talker.last().form).toBeNull();
      expect(talker.words()).toContain('What is private is shown in the browser alone.');
    }
  });
});

describe('who may see what is private', () => {
  test('a modal of Slack and the console show it to the account team', async () => {
    for (const platform of ['web', 'slack'] as const) {
      const talker = house.asViewer(house.members.colleague, placeOn(platform));
      await talker.pressValue(encodeCommand('person.private', 1, { id: house.people.tom }));
      const { form } = talker.last();
      expect(form === null ? '' : wordsIn(form)).toContain('Wants the Leipzig post');
    }
  });

  test('nobody beside the account team does, an admin neither', async () => {
    for (const name of ['manager', 'admin'] as const) {
      const talker = house.as(name);
      await talker.pressValue(encodeCommand('person.private', 1, { id: house.people.tom }));
      expect(talker.words()).toContain('This is for the account team.');
      await talker.pressValue(encodeCommand('map.full', 1, { id: house.accounts.oakhurst }));
      expect(talker.words()).not.toMatch(SECRETS);
    }
  });

  test('who joins the account team sees it, all of the team are told, and who is removed sees it no more', async () => {
    const ada = house.as('repA');
    const mia = house.as('manager');
    const told = async () => {
      const { memberId } = house.members.colleague;
      const rows = await house.sql<{ reply: object }[]>`
        select reply from messages where member_id = ${memberId} order by id desc limit 1`;
      return JSON.stringify(rows[0]?.reply);
    };
    await ada.say('/accountteam add Mia Stone Oakhurst');
    expect(await told()).toContain(
      'Mia Stone is of the account team of Oakhurst Instruments Ltd now (by Ada Winter)',
    );
    const sheet = encodeCommand('person.private', 1, { id: house.people.tom });
    await mia.pressValue(sheet);
    expect(mia.words()).toContain('Wants the Leipzig post');
    await ada.say('/accountteam remove Mia Stone Oakhurst');
    expect(await told()).toContain('Mia Stone is no longer of the account team');
    await mia.pressValue(sheet);
    expect(mia.words()).toContain('This is for the account team.');
  });

  test('private facts do not travel with a contact who changes company', async () => {
    const ada = house.as('repA');
    await ada.pressValue(encodeCommand('person.move', 1, { id: house.people.tom }));
    await ada.submit({ account: house.accounts.hengtai, title: 'CTO' });
    const [moved] = await house.sql<{ id: string }[]>`
      select id from people where name = 'Tom Becker' and account_id = ${house.accounts.hengtai}`;
    await ada.pressValue(encodeCommand('person.private', 1, { id: moved?.id ?? '' }));
    expect(ada.words()).not.toMatch(/Leipzig|true friends/u);
    await ada.pressValue(encodeCommand('person', 1, { id: moved?.id ?? '' }));
    expect(ada.words()).toContain('knows us from Oakhurst Instruments Ltd');
    await ada.say('/people 恒泰');
    expect(ada.words()).toContain('lead, knows us already');
  });
});
