/** The conversation of a visit in Slack, as its member sees it. Over signed requests and in Socket Mode. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSlackHouse, type SlackHouse } from '../support/slack-house.ts';

const NOTE =
  'Visited Oakhurst today, met Priya Raman. She finds 42k EUR too expensive. I send an offer by Friday.';

describe.each(['http', 'socket'] as const)('over %s', (mode) => {
  let at: SlackHouse;

  beforeAll(async () => {
    at = await openSlackHouse({ mode });
  }, 120_000);

  afterAll(() => at.close(), 60_000);

  beforeEach(async () => {
    await at.house.sql`update visits set state = 'discarded' where state = 'draft'`;
  });

  afterEach(() => {
    // Whether a channel is ours can only be asked.
    const others = at.slack.refusals().filter(({ rule }) => rule !== 'channelUnknown');
    expect(others).toEqual([]);
  });

  const latestVisit = async () => {
    const [row] = await at.house
      .sql`select state, raw_text, author_id, content from visits order by id desc limit 1`;
    return row;
  };
  const visitCount = async () => Number((await at.house.sql`select count(*) from visits`)[0]?.count);
  const inDm = () => at.card(at.ada, at.ada.dm());
  const words = async (channel = at.ada.dm()) => at.slack.wordsOn(await at.card(at.ada, channel));
  const draft = async () => {
    await at.ada.command('/visit', NOTE);
    return inDm();
  };

  test('a command is answered with a draft; Confirm changes that very message', async () => {
    const card = await draft();
    expect(at.slack.wordsOn(card)).toContain('Oakhurst');
    expect(card.text).toContain('Oakhurst');
    await at.ada.press(card, 'Confirm');
    const confirmed = await inDm();
    expect(confirmed.ts).toBe(card.ts);
    expect(at.slack.wordsOn(confirmed)).not.toContain('Discard');
    expect(await latestVisit()).toMatchObject({ state: 'confirmed', rawText: NOTE });
  });

  test('all commands stand under /inroad too, in both languages; a sentence behind it is a note', async () => {
    await at.ada.command('/inroad', `visit ${NOTE}`);
    expect(await words()).toContain('Oakhurst');
    await at.ada.command('/inroad', '拜访 今天去了宁波恒泰，见了采购经理陆敏，她嫌128万太贵');
    expect(await words()).toContain('陆敏');
    await at.ada.command('/inroad', NOTE);
    await at.settle();
    expect((await latestVisit())?.rawText).toBe(NOTE);
    await at.ada.command('/inroad');
    expect(await words()).toContain('/visit');
  });

  test('/visit alone opens a form; what is written there becomes a draft', async () => {
    const form = await at.opened(at.ada, at.ada.command('/visit'));
    expect(form.submit).not.toBeNull();
    const [label = ''] = Object.keys(form.fields);
    expect(await at.ada.fill(form, { [label]: NOTE }).submit()).toMatchObject({ outcome: 'closed' });
    expect(await words()).toContain('Oakhurst');
    expect((await latestVisit())?.rawText).toBe(NOTE);
  });

  test('Edit is filled with what stands; what is wrong is said at the field, what is right changes the card', async () => {
    const card = await draft();
    const form = await at.opened(at.ada, at.ada.press(card, 'Edit'));
    expect(form.fields.Account).toContain('Oakhurst');
    expect(JSON.stringify(form.blocks)).toContain('"initial_value":"42000 EUR"');
    const wrong = await at.ada.fill(form, { 'f:amounts.0.figure': 'a lot' }).submit();
    expect(wrong).toMatchObject({
      outcome: 'errors',
      errors: { Amount: expect.stringContaining('42k EUR') },
    });
    expect(at.ada.modal()?.viewId).toBe(form.viewId);
    const right = await at.ada.fill(form, { 'f:amounts.0.figure': '43000 EUR' }).submit();
    expect(right).toMatchObject({ outcome: 'closed' });
    const changed = await inDm();
    expect(changed.ts).toBe(card.ts);
    expect(at.slack.wordsOn(changed)).toContain('43K');
  });

  test('a look-up offers what the member may see, and the typed name where a new one is allowed', async () => {
    const card = await draft();
    const form = await at.opened(at.ada, at.ada.press(card, 'Edit'));
    expect(await at.ada.suggestions(form, 'Account', 'oak')).toContain('Oakhurst Instruments Ltd');
    expect(await at.ada.suggestions(form, 'Account', '泽川')).toEqual(['New: 泽川']);
    await at.ada.closes(form);
  });

  test('a direct message is understood, corrected in words, and followed when it is edited or recalled', async () => {
    const said = await at.ada.says(at.ada.dm(), NOTE);
    expect(await words()).toContain('42K');
    await at.ada.says(at.ada.dm(), 'not 42k but 40k');
    expect(await words()).toContain('40K');
    await at.ada.edits(said.message, NOTE.replace('Priya Raman', 'Tom Becker'));
    await at.settle();
    const shown = at.ada.sees(at.ada.dm()).map((message) => at.slack.wordsOn(message));
    expect(shown.some((text) => text.includes('Tom Becker'))).toBe(true);
    await at.ada.deletes(said.message);
    await at.settle();
    expect((await latestVisit())?.state).toBe('discarded');
  });

  test('a mention is answered for the writer alone, in its thread', async () => {
    const root = await at.lin.says('C1', 'How was Oakhurst?');
    await at.ada.says('C1', `<@${at.slack.botUserId()}> ${NOTE}`, { threadTs: root.message.ts });
    const card = await at.card(at.ada, 'C1');
    expect(card).toMatchObject({ isEphemeral: true, threadTs: root.message.ts });
    expect(at.slack.wordsOn(card)).toContain('Priya Raman');
    expect(at.lin.sees('C1').filter(({ from }) => from === 'app')).toEqual([]);
    expect((await latestVisit())?.rawText).toBe(NOTE);
  });

  test('a mention is followed when it is edited, and one that is edited in is heard', async () => {
    const mention = `<@${at.slack.botUserId()}> `;
    const { message } = await at.ada.says('C1', `${mention}${NOTE}`);
    await at.settle();
    const first = await latestVisit();
    const edited = NOTE.replace('Priya Raman', 'Tom Becker');
    await at.ada.edits(message, `${mention}${edited}`);
    expect(at.slack.wordsOn(await at.card(at.ada, 'C1'))).toContain('Tom Becker');
    expect(await latestVisit()).toMatchObject({ state: 'draft', rawText: edited });
    const drafts = await at.house.sql`select 1 from visits where state = 'draft'`;
    expect(drafts).toHaveLength(1);
    expect(first?.rawText).toBe(NOTE);
    const late = await at.ada.says('C1', NOTE);
    expect(late.sent).toEqual([]);
    await at.ada.edits(late.message, `${mention}${NOTE}`);
    await at.settle();
    expect(await latestVisit()).toMatchObject({ state: 'draft', rawText: NOTE });
  });

  test('a mention without words is told what there is', async () => {
    await at.ada.says('C1', `<@${at.slack.botUserId()}>`);
    expect(await words('C1')).toContain('/visit');
  });

  /** Carl with a draft; then his identity is unlinked, until what he does is done. */
  const unlinked = async (act: () => Promise<void>) => {
    await at.carl.says(at.carl.dm(), NOTE);
    await at.settle();
    expect((await latestVisit())?.authorId).toBe(at.house.members.colleague.memberId);
    const [identity] = await at.house.sql`delete from identities where external_id = 'U4' returning *`;
    await act();
    await at.house.sql`delete from identities where external_id = 'U4'`;
    await at.house.sql`insert into identities ${at.house.sql(identity ?? {})}`;
    at.house.clock.advance({ hours: 1 });
  };

  test('whoever was unlinked sees nothing of the member from that moment on', () =>
    unlinked(async () => {
      await at.carl.opensHome();
      await at.settle();
      const home = await at.slack.until(() => at.carl.home());
      expect(at.slack.wordsOn(home)).toContain('Record a visit');
      expect(at.slack.wordsOn(home)).not.toContain('Oakhurst');
    }));

  test('whoever was unlinked acts in nobody’s name from the next message on', () =>
    unlinked(async () => {
      await at.carl.says(at.carl.dm(), `${NOTE} Again.`);
      await at.settle();
      const after = await latestVisit();
      expect(after?.rawText).toBe(`${NOTE} Again.`);
      expect(after?.authorId).not.toBe(at.house.members.colleague.memberId);
    }));

  test('people who are mentioned are read by their names', async () => {
    await at.ada.says(at.ada.dm(), `Visited Oakhurst today with <@U4>, met Priya Raman & team.`);
    await inDm();
    expect((await latestVisit())?.rawText).toContain('with Carl Okoye, met Priya Raman & team.');
  });

  test('in a channel a command is answered for its writer alone, and a press changes that message', async () => {
    await at.ada.command('/visit', NOTE, { channel: 'C1' });
    const card = await at.card(at.ada, 'C1');
    expect(card.isEphemeral).toBe(true);
    const before = at.ada.sees('C1').length;
    await at.ada.press(card, 'Confirm');
    await at.settle();
    const changed = await at.slack.until(() =>
      at.ada.sees('C1').find(({ ts, isEdited }) => ts === card.ts && isEdited),
    );
    expect(at.slack.wordsOn(changed)).not.toContain('Discard');
    expect(at.ada.sees('C1')).toHaveLength(before);
    expect(at.lin.sees('C1').filter(({ ts }) => ts === card.ts)).toEqual([]);
  });

  test('Edit of a card in a channel changes that card', async () => {
    await at.ada.command('/visit', NOTE, { channel: 'C1' });
    const card = await at.card(at.ada, 'C1');
    const form = await at.opened(at.ada, at.ada.press(card, 'Edit'));
    expect(await at.ada.fill(form, { Account: 'Delfi' }).submit()).toMatchObject({ outcome: 'closed' });
    await at.settle();
    const changed = await at.slack.until(() =>
      at.ada.sees('C1').find(({ ts, isEdited }) => ts === card.ts && isEdited),
    );
    expect(at.slack.wordsOn(changed)).toContain('Delfi');
  });

  test.each([
    ['a channel with a guest', 'C2'],
    ['a channel shared with another company', 'C3'],
  ])('in %s nothing is shown: the answer comes directly', async (_, channel) => {
    await at.ada.command('/visit', NOTE, { channel });
    await at.slack.until(() => at.ada.sees(at.ada.dm()).at(-1)?.text.includes('Oakhurst'));
    await at.settle();
    expect(at.ada.sees(channel)).toEqual([]);
  });

  test('where the bot is not, a command is answered all the same: in a private channel, between two people', async () => {
    for (const channel of ['C4', 'DU1U2']) {
      await at.ada.command('/visit', NOTE, { channel });
      const card = await at.card(at.ada, channel);
      expect(card.isEphemeral).toBe(true);
      expect(at.slack.wordsOn(card)).toContain('Oakhurst');
      expect(at.lin.sees(channel)).toEqual([]);
    }
  });

  test('the member’s language is spoken', async () => {
    await at.lin.command('/visit', '今天去了苏州泽川，见了设备主管沈佳');
    const card = await at.card(at.lin, at.lin.dm());
    expect(at.slack.wordsOn(card)).toContain('沈佳');
    const form = await at.opened(at.lin, at.lin.press(card, '修改'));
    expect(form.submit).toBe('保存');
    await at.lin.closes(form);
  });

  test('the shortcut opens the form from anywhere', async () => {
    const form = await at.opened(at.ada, at.ada.globalShortcut('record_visit'));
    const [label = ''] = Object.keys(form.fields);
    await at.ada.fill(form, { [label]: NOTE }).submit();
    expect(await words()).toContain('Oakhurst');
  });

  test('"Record as visit" on a colleague’s message makes a draft of who pressed, and asks for the colleague', async () => {
    const { message } = await at.carl.says('C1', NOTE);
    await at.ada.messageShortcut('record_message', message);
    const card = await at.card(at.ada, 'C1');
    expect(card.isEphemeral).toBe(true);
    expect(at.slack.wordsOn(card)).toContain('Carl Okoye');
    expect(await latestVisit()).toMatchObject({ authorId: at.house.members.repA.memberId, state: 'draft' });
  });

  test('"Record as visit" on one’s own message asks for nobody', async () => {
    const { message } = await at.ada.says('C1', NOTE);
    await at.ada.messageShortcut('record_message', message);
    const card = await at.card(at.ada, 'C1');
    expect(at.slack.wordsOn(card)).not.toContain('Ada Winter');
    expect((await latestVisit())?.rawText).toBe(NOTE);
  });

  test('App Home shows the open draft, and is drawn anew when something was pressed in it', async () => {
    await draft();
    await at.ada.opensHome();
    const home = await at.slack.until(() => at.ada.home());
    expect(at.slack.wordsOn(home)).toContain('Drafts to confirm');
    await at.house.sql`update visits set state = 'discarded' where state = 'draft'`;
    await at.ada.press(home, 'All tasks');
    await at.settle();
    await at.slack.until(() => {
      const now = at.ada.home();
      return now !== null && !at.slack.wordsOn(now).includes('Drafts to confirm');
    });
  });

  test('a file gets one polite line; beside words it leaves the words to count', async () => {
    const before = await visitCount();
    await at.ada.says(at.ada.dm(), '', { files: [{ id: 'F1', name: 'voice.m4a', mimetype: 'audio/mp4' }] });
    expect(await words()).toContain('cannot read files');
    expect(await visitCount()).toBe(before);
    await at.ada.says(at.ada.dm(), NOTE, { files: [{ id: 'F2', name: 'card.jpg', mimetype: 'image/jpeg' }] });
    await at.settle();
    await at.slack.until(() =>
      at.ada.sees(at.ada.dm()).some((one) => at.slack.wordsOn(one).includes('but not the file')),
    );
    expect(await visitCount()).toBe(before + 1);
  });

  test('guests and people of another company are told so, and nothing is stored', async () => {
    const members = async () => Number((await at.house.sql`select count(*) from members`)[0]?.count);
    const before = [await members(), await visitCount()];
    await at.gus.command('/visit', NOTE, { channel: 'C2' });
    expect(at.slack.wordsOn(await at.card(at.gus, 'C2'))).toContain('members of this company');
    const eve = at.slack.user('U9');
    await eve.says('C3', `<@${at.slack.botUserId()}> ${NOTE}`);
    expect(at.slack.wordsOn(await at.card(eve, 'C3'))).toContain('members of this company');
    expect([await members(), await visitCount()]).toEqual(before);
  });

  test('who writes for the first time becomes a member, in their language and time zone', async () => {
    at.slack.addUser({ id: 'U7', realName: '王芳', locale: 'zh-CN', timeZone: 'Asia/Shanghai' });
    const wang = at.slack.user('U7');
    await wang.command('/inroad', '帮助');
    const help = at.slack.wordsOn(await at.card(wang, wang.dm()));
    expect(help).toContain('我会这些');
    expect(help).toContain('/inroad 拜访 今天去了');
    expect(help).toContain('群里的话，我只读 @ 我的');
    expect(help).toContain('频道里删掉的，Slack 不告诉我');
    const [member] = await at.house.sql`select role, locale, time_zone from members where name = '王芳'`;
    expect(member).toMatchObject({ role: 'newcomer', locale: 'zh-CN', timeZone: 'Asia/Shanghai' });
    await at.house.sql`update members set active = false where name = '王芳'`;
  });

  test('a confirmed visit is posted in a channel after its writer saw the exact post', async () => {
    await at.ada.press(await draft(), 'Confirm');
    const card = await inDm();
    const form = await at.opened(at.ada, at.ada.press(card, 'Post in a channel'));
    expect(at.slack.wordsOn(form)).toContain('Oakhurst');
    const [label = ''] = Object.keys(form.fields);
    await at.ada.fill(form, { [label]: 'C1' }).submit();
    await at.settle();
    const post = await at.slack.until(() => at.lin.sees('C1').find(({ from }) => from === 'app'));
    expect(at.slack.wordsOn(post)).toContain('Oakhurst');
    expect(at.slack.wordsOn(post)).not.toContain('Priya');
  });

  test('what a message has no room for stands in a modal, the rest of that in a further one', async () => {
    const sentences = Array.from(
      { length: 700 },
      (_, index) => `Remark ${index} on the plant and its people, as told.`,
    );
    await at.ada.command('/visit', `${NOTE.replace('Oakhurst', 'Delfi')} ${sentences.join(' ')}`);
    await at.ada.press(await inDm(), 'Confirm');
    const list = await (async () => {
      await at.ada.command('/visits');
      return inDm();
    })();
    await at.ada.choose(list, 'pick:0', 'Tue, Nov 24 · Delfi Farms Inc');
    const page = await inDm();
    expect(at.slack.wordsOn(page)).toContain('Shortened here');
    expect(at.slack.wordsOn(page)).not.toContain('Remark 699 ');
    const rest = await at.opened(at.ada, at.ada.press(page, 'Show the rest'));
    expect(rest.title).toBe('The rest');
    const further = at.slack.wordsOn(rest).includes('Show the rest')
      ? await at.opened(at.ada, at.ada.press(rest, 'Show the rest'))
      : rest;
    expect(at.slack.wordsOn(further)).toContain('Remark 699 ');
  });
});
