import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../src/chat/app-error.ts';
import { makeApi } from '../../src/platforms/feishu/api.ts';
import { makePeople } from '../../src/platforms/feishu/people.ts';
import { type FeishuHouse, openFeishuHouse } from '../support/feishu-house.ts';
import type { User } from '../support/loopback-feishu/people/user.ts';

const NOTE = 'Met Priya Raman at Oakhurst Instruments today. She likes the scanner.';

let feishu: FeishuHouse;
let ada: User;
beforeAll(async () => {
  feishu = await openFeishuHouse('webhook');
  ada = feishu.member('repA');
}, 120_000);
afterEach(async () => {
  await feishu.house.sql`update visits set state = 'discarded' where state = 'draft'`;
});
afterAll(() => feishu.close());

const newest = async () => {
  await feishu.settle();
  const [visit] = await feishu.house.sql`select raw_text from visits order by id desc limit 1`;
  return visit;
};
const count = async () => {
  await feishu.settle();
  const [row] = await feishu.house.sql<{ count: number }[]>`select count(*)::int as count from visits`;
  return row?.count;
};
const botLines = (user: User, chat = user.chat()) => user.sees(chat).filter(({ from }) => from === 'bot');

describe('in a direct chat', () => {
  test('a note is read whichever way it is written: plain, with a command, in Chinese, as rich text', async () => {
    for (const text of [NOTE, `/visit ${NOTE}`, `拜访 ${NOTE}`]) {
      await ada.say(text);
      expect(await newest()).toMatchObject({ rawText: NOTE });
      await feishu.house.sql`update visits set state = 'discarded' where state = 'draft'`;
    }
    await ada.post('Oakhurst', ['Met Priya Raman today.', 'She likes the scanner.']);
    expect(await newest()).toMatchObject({
      rawText: 'Oakhurst\nMet Priya Raman today.\nShe likes the scanner.',
    });
  });

  test('a quoted message is what a lone command is about', async () => {
    const said = await ada.say('hello there');
    await feishu.settle();
    feishu.vendor.user('ou_repA').edit(said, NOTE);
    await ada.say('/visit', { quoting: said });
    expect(await newest()).toMatchObject({ rawText: NOTE });
  });

  test('what the bot itself said is not taken for a note when it is quoted', async () => {
    await ada.say(NOTE);
    await feishu.settle();
    const before = await count();
    await ada.say('/help', { quoting: ada.last() });
    expect(await count()).toBe(before);
    expect(ada.last().title).toContain('What I can do');
  });

  test('messages that are merged and forwarded become one note, with their writers’ names', async () => {
    const carl = feishu.member('colleague');
    const team = feishu.vendor.group('oc_forwarded', { name: 'Team', members: [ada, carl] });
    const one = await carl.say('Met Priya Raman at Oakhurst today', { in: team });
    const two = await carl.say('She finds the scanner good', { in: team });
    await ada.forward([one, two]);
    expect(await newest()).toMatchObject({
      rawText: 'Carl Okoye: Met Priya Raman at Oakhurst today\nCarl Okoye: She finds the scanner good',
    });
  });

  test.each(['image', 'file', 'audio', 'media', 'sticker'] as const)(
    '%s gets one polite line',
    async (kind) => {
      const before = botLines(ada).length;
      const sent = await ada.send(kind);
      if (sent.event !== null) await feishu.vendor.repeat(sent.event);
      await feishu.settle();
      expect(botLines(ada)).toHaveLength(before + 1);
      expect(ada.last().text).toContain('I read text only');
    },
  );

  test('opening the chat welcomes once', async () => {
    const mia = feishu.member('manager');
    await mia.enter();
    await feishu.settle();
    expect(mia.last().title).toContain('What I can do');
    expect(mia.last().text).toContain('Of edited messages Feishu does not tell me');
    await mia.enter();
    await feishu.settle();
    expect(botLines(mia)).toHaveLength(1);
  });

  test('a press in the menu is its command', async () => {
    await ada.pressMenu('tasks');
    await feishu.settle();
    expect(ada.last().text).toContain('Nothing is open');
    const before = botLines(ada).length;
    await ada.pressMenu('no command {}');
    await feishu.settle();
    expect(botLines(ada)).toHaveLength(before);
  });

  test('recalling the message takes its draft back, not a visit that was confirmed', async () => {
    const said = await ada.say(NOTE);
    await feishu.settle();
    await ada.recall(said);
    await feishu.settle();
    expect(ada.last().text).toMatch(/iscarded/);
    const kept = await ada.say(NOTE);
    await feishu.settle();
    await ada.press(ada.last(), 'Confirm');
    await feishu.settle();
    await ada.recall(kept);
    await feishu.settle();
    expect(ada.last().title).toContain('Stored');
  });
});

describe('in a group', () => {
  test('nothing is heard without a mention, and a picture gets no answer', async () => {
    const team = feishu.vendor.group('oc_quiet', { name: 'Quiet', members: [ada] });
    const before = await count();
    await ada.say(NOTE, { in: team });
    await ada.send('image', { in: team });
    expect(await count()).toBe(before);
    expect(botLines(ada, team)).toEqual([]);
  });

  test('what is asked there is answered to the writer alone; the group reads one neutral line', async () => {
    const carl = feishu.member('colleague');
    const team = feishu.vendor.group('oc_team', { name: 'Team', members: [ada, carl] });
    const said = await ada.say(`@bot /visit ${NOTE}`, { in: team });
    await feishu.settle();
    expect(ada.last().title).toContain('Oakhurst');
    const [line, ...more] = botLines(carl, team);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ text: 'I have answered you in our direct chat.', parentId: said.messageId });
    expect(botLines(carl)).toEqual([]);
    await ada.press(ada.last(), 'Confirm');
    await feishu.settle();
    expect(botLines(carl, team)).toHaveLength(1);
  });

  test('the line stands in the thread that was asked in, and in the reader’s own language', async () => {
    const lin = feishu.member('repB');
    const team = feishu.vendor.group('oc_thread', { name: 'Threads', members: [ada, lin] });
    const root = await ada.say('The fair', { in: team });
    await ada.say('@bot /tasks', { in: team, quoting: root, inThread: true });
    await feishu.settle();
    const [line] = botLines(lin, team);
    expect(line?.text).toBe('已在单聊中回复你。');
    expect(line?.threadId).not.toBeNull();
  });

  test('mentioned colleagues stand in the note by their names', async () => {
    const carl = feishu.member('colleague');
    const team = feishu.vendor.group('oc_named', { name: 'Named', members: [ada, carl] });
    await ada.say(`@bot Met Priya Raman at Oakhurst today with @Carl Okoye.`, { in: team });
    expect(await newest()).toMatchObject({ rawText: 'Met Priya Raman at Oakhurst today with Carl Okoye.' });
  });

  test('a mention and nothing else is a question what to say', async () => {
    const team = feishu.vendor.group('oc_empty', { name: 'Empty', members: [ada] });
    await ada.say('@bot', { in: team });
    await feishu.settle();
    expect(ada.last().title).toContain('What I can do');
  });

  test('when it is added, the bot says what it does', async () => {
    const team = feishu.vendor.group('oc_new', { name: 'New', members: [ada], hasBot: false });
    await ada.addBot(team);
    await feishu.settle();
    expect(botLines(ada, team).map(({ text }) => text)).toEqual([
      expect.stringContaining('Mention me with a line about a meeting'),
    ]);
  });
});

describe('where outsiders are', () => {
  test('an external group sees nothing at all; its member is answered privately', async () => {
    const team = feishu.vendor.group('oc_external', {
      name: 'With partners',
      members: [ada],
      external: true,
    });
    await ada.addBot(team);
    await ada.say(`@bot /visit ${NOTE}`, { in: team });
    await feishu.settle();
    expect(botLines(ada, team)).toEqual([]);
    expect(ada.last().title).toContain('Oakhurst');
  });

  test('somebody of another company is nobody: no member, no record, one polite line', async () => {
    const guest = feishu.vendor.user('ou_guest', { name: 'Guest', tenantKey: 'another', language: 'en_us' });
    await guest.say(NOTE);
    await feishu.settle();
    expect(botLines(guest).map(({ text }) => text)).toEqual([
      expect.stringContaining('members of the company'),
    ]);
    const known = await feishu.house.sql`select 1 from identities where external_id = 'ou_guest'`;
    expect(known).toHaveLength(0);
  });

  test('whoever is new in the company becomes a member by the name that Feishu tells', async () => {
    const nina = feishu.vendor.user('ou_nina', { name: 'Nina New', language: 'en_us' });
    await nina.say('/help');
    await feishu.settle();
    const [member] = await feishu.house.sql`
      select m.name, m.role from members m join identities i on i.member_id = m.id and i.external_id = 'ou_nina'`;
    expect(member).toMatchObject({ name: 'Nina New', role: 'newcomer' });
  });
});

describe('who writes', () => {
  test('is asked of Feishu once, also where the app may not see them', async () => {
    const hidden = feishu.vendor.user('ou_hidden', { name: 'Hidden', language: 'en_us' });
    const before = feishu.vendor.callsOf('users.get').length;
    feishu.vendor.next('users.get', { status: 403, code: 41050 });
    for (const text of ['/help', '/tasks']) await hidden.say(text);
    await feishu.settle();
    expect(feishu.vendor.callsOf('users.get')).toHaveLength(before + 1);
    const [member] = await feishu.house.sql`
      select m.name from members m join identities i on i.member_id = m.id and i.external_id = 'ou_hidden'`;
    expect(member).toMatchObject({ name: 'hidden' });
  });

  test.each([
    ['no', { status: 403, code: 41050 }, null],
    ['that it fails', { status: 500 }, 'Asked Often'],
    ['to wait', { limited: 1 }, 'Asked Often'],
  ])(
    'whose name Feishu answers with %s: a no is believed, anything else is asked again',
    async (_, plan, name) => {
      feishu.vendor.user('ou_asked', { name: 'Asked Often', language: 'en_us' });
      const { appId, appSecret } = feishu.vendor.app;
      const { now } = feishu.house.clock;
      const people = makePeople(makeApi({ appId, appSecret, domain: feishu.vendor.url }, now), now);
      feishu.vendor.next('users.get', plan);
      expect(await people.nameOf('ou_asked')).toBeNull();
      expect(await people.nameOf('ou_asked')).toBe(name);
    },
  );

  test('is looked up anew once unlinked: from then on nobody acts in the name of the member', async () => {
    const carl = feishu.member('colleague');
    await carl.say(`${NOTE} Before.`);
    await feishu.settle();
    const link = { platform: 'feishu', externalId: 'ou_colleague' };
    const [identity] = await feishu.house.sql`
      delete from identities where platform = ${link.platform} and external_id = ${link.externalId} returning *`;
    await carl.say(`${NOTE} After.`);
    await feishu.settle();
    const authors = await feishu.house.sql<{ authorId: string }[]>`
      select author_id from visits where raw_text like ${`${NOTE} %`} order by id desc limit 2`;
    const { memberId } = feishu.house.members.colleague;
    expect(authors.map(({ authorId }) => authorId === memberId)).toEqual([false, true]);
    await feishu.house.sql`delete from identities where external_id = ${link.externalId}`;
    await feishu.house.sql`insert into identities ${feishu.house.sql(identity ?? {})}`;
  });

  test('is told so once deactivated, and nothing is stored', async () => {
    const mia = feishu.member('manager');
    await mia.say('/help');
    await feishu.settle();
    const { memberId } = feishu.house.members.manager;
    await feishu.house.sql`update members set active = false where id = ${memberId}`;
    const before = await count();
    await mia.say(NOTE);
    expect(await count()).toBe(before);
    expect(mia.last().text).toContain('members of the company');
    await feishu.house.sql`update members set active = true where id = ${memberId}`;
  });
});

describe('B5 and F4: what must have no effect', () => {
  test('the same message five times, one after another and at once, is one draft and one answer', async () => {
    const said = await ada.say(`${NOTE} Five times.`);
    const { event } = said;
    if (event === null) throw new Error('not heard');
    const before = [await count(), botLines(ada).length];
    await feishu.vendor.repeat(event);
    await Promise.all([1, 2, 3].map(() => feishu.vendor.repeat(event)));
    expect([await count(), botLines(ada).length]).toEqual(before);
    expect(event.attempts.map(({ outcome }) => outcome)).toEqual(Array(5).fill('acknowledged'));
  });

  test('the same again after seven hours, by its old time, has no effect either', async () => {
    const { event } = await ada.say(`${NOTE} Seven hours.`);
    if (event === null) throw new Error('not heard');
    const before = [await count(), botLines(ada).length];
    feishu.vendor.signRepetitions('as-before');
    feishu.house.clock.advance({ hours: 7 });
    expect((await feishu.vendor.repeat(event)).outcome).toBe('acknowledged');
    expect([await count(), botLines(ada).length]).toEqual(before);
    feishu.vendor.signRepetitions('anew');
  });

  test('another bot is not answered', async () => {
    const payload = feishu.vendor.sealed('im.message.receive_v1', {
      sender: { sender_id: { open_id: 'ou_robot' }, sender_type: 'bot', tenant_key: 't' },
      message: {
        message_id: 'om_robot',
        chat_id: 'oc_robot',
        chat_type: 'p2p',
        message_type: 'text',
        content: JSON.stringify({ text: NOTE }),
      },
    });
    const before = await count();
    await fetch(feishu.address ?? '', { method: 'POST', headers: payload.headers, body: payload.body });
    expect(await count()).toBe(before);
  });
});

describe('F6: while nothing can be saved', () => {
  let away = false;
  let shaky: FeishuHouse;
  beforeAll(async () => {
    shaky = await openFeishuHouse('long-connection', {}, (conversation) => ({
      ...conversation,
      accept: (...args) => failing(() => conversation.accept(...args)),
      receive: (...args) => failing(() => conversation.receive(...args)),
    }));
  }, 120_000);
  afterAll(() => shaky.close());
  const failing = <T>(run: () => Promise<T>): Promise<T> =>
    away ? Promise.reject(new AppError('UNAVAILABLE', 'away')) : run();

  test('a message is not acknowledged, so that Feishu brings it again; a press says that it was not saved', async () => {
    const carl = shaky.member('colleague');
    await carl.say(`${NOTE} First.`);
    await shaky.settle();
    const draft = carl.last();
    away = true;
    const { event } = await carl.say(`${NOTE} Second.`);
    expect(event?.acknowledged).toBe(false);
    const pressed = await carl.press(draft, 'Confirm');
    expect(pressed.toast).toEqual({
      type: 'error',
      text: 'Not saved: the database does not answer. Please try again.',
    });
    away = false;
    shaky.house.clock.advance({ seconds: 15 });
    await shaky.vendor.passTime();
    await shaky.settle();
    expect(event?.acknowledged).toBe(true);
    expect((await carl.press(draft, 'Confirm')).toast).toBeNull();
    await shaky.settle();
    const stored = await shaky.house.sql`select state from visits order by id`;
    expect(stored.map(({ state }) => state)).toEqual(['confirmed', 'draft']);
  });
});

describe('a press that takes longer than Feishu waits', () => {
  test('is told to be worked on in time, and its answer follows', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    let isSlow = false;
    const slow = await openFeishuHouse('long-connection', {}, (conversation) => ({
      ...conversation,
      receive: async (...args) => {
        if (isSlow) await gate;
        return conversation.receive(...args);
      },
    }));
    const carl = slow.member('colleague');
    await carl.say(NOTE);
    await slow.settle();
    await carl.press(carl.last(), 'Edit');
    await slow.settle();
    const form = carl.last();
    isSlow = true;
    const pressed = await carl.fill(form, { Date: '2026-11-20' }).submit('Save');
    expect(pressed.toast).toEqual({ type: 'info', text: 'Working on it, the answer comes in a moment.' });
    expect(pressed.changed).toBe(false);
    open();
    await slow.settle();
    expect(carl.sees().find(({ messageId }) => messageId === form.messageId)?.title).toBe('Done');
    expect(slow.vendor.refusals()).toEqual([]);
    await slow.close();
  }, 60_000);
});
