/** What goes wrong between Slack and us, and what its members see of it. Rows of the reliability page by their names. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readByRules } from '../../src/reading/rules-reader.ts';
import { openSlackHouse, type SlackHouse } from '../support/slack-house.ts';

const NOTE = 'Visited Oakhurst today, met Priya Raman. She finds 42k EUR too expensive.';

let at: SlackHouse;

beforeAll(async () => {
  at = await openSlackHouse();
}, 120_000);

afterAll(() => at.close(), 60_000);

beforeEach(async () => {
  at.breakWith(null);
  at.house.clock.advance({ hours: 1 });
  await at.house.sql`update visits set state = 'discarded' where state = 'draft'`;
  await at.house.sql`delete from messages where state in ('wanted', 'tried', 'uncertain')`;
});

const count = async (table: 'visits' | 'inbox') =>
  Number((await at.house.sql`select count(*) from ${at.house.sql(table)}`)[0]?.count);
const fromApp = (channel = at.ada.dm()) => at.ada.sees(channel).filter(({ from }) => from === 'app');
const words = async (channel = at.ada.dm()) => at.slack.wordsOn(await at.card(at.ada, channel));
/** The rounds take up what waits, at the clock's time. */
const round = async () => {
  await at.house.house().round();
  await at.settle();
};
const down = () => at.breakWith(new Error('the database does not answer'));

test('F4: the same event again, five times in parallel, has one effect and one answer', async () => {
  const [visits, shown] = [await count('visits'), fromApp().length];
  const { sent } = await at.ada.says(at.ada.dm(), NOTE);
  const [event] = sent;
  if (event === undefined) throw new Error('nothing was sent');
  const acks = await Promise.all([1, 2, 3, 1, 2].map((num) => at.slack.repeat(event, num)));
  await at.settle();
  expect(acks.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect([await count('visits'), fromApp().length]).toEqual([visits + 1, shown + 1]);
});

test('F6: an event that cannot be saved is answered 503, and taken when Slack sends it again', async () => {
  down();
  const { sent } = await at.ada.says(at.ada.dm(), NOTE);
  expect(sent[0]?.acks.map(({ status }) => status)).toEqual([503, 503]);
  at.breakWith(null);
  const before = await count('visits');
  at.house.clock.advance({ seconds: 61 });
  await at.slack.passTime();
  expect(sent[0]?.acks.at(-1)?.status).toBe(200);
  expect(await words()).toContain('Oakhurst');
  expect(await count('visits')).toBe(before + 1);
});

test('F6: a command that cannot be saved says so with the text, and a press sends it again', async () => {
  down();
  await at.ada.command('/visit', NOTE);
  const refused = await at.card(at.ada, at.ada.dm());
  expect(at.slack.wordsOn(refused)).toContain('Not saved');
  expect(at.slack.wordsOn(refused)).toContain(NOTE);
  at.breakWith(null);
  await at.ada.press(refused, 'Try again');
  expect(await words()).toContain('Confirm');
});

test('F6: a press that cannot be saved says so, and can be made again', async () => {
  await at.ada.command('/visit', NOTE);
  const card = await at.card(at.ada, at.ada.dm());
  down();
  await at.ada.press(card, 'Confirm');
  const refused = await at.card(at.ada, at.ada.dm());
  expect(at.slack.wordsOn(refused)).toContain('Not saved');
  at.breakWith(null);
  await at.ada.press(refused, 'Try again');
  await at.settle();
  const [visit] = await at.house.sql`select state from visits order by id desc limit 1`;
  expect(visit?.state).toBe('confirmed');
});

test('F6: a form that cannot be saved stays open with all that was typed, and is taken when it is sent again', async () => {
  const form = await at.opened(at.ada, at.ada.command('/visit'));
  const [label = ''] = Object.keys(form.fields);
  down();
  const refused = await at.ada.fill(form, { [label]: NOTE }).submit();
  expect(refused).toMatchObject({
    outcome: 'errors',
    errors: { [label]: expect.stringContaining('Not saved') },
  });
  at.breakWith(null);
  expect(at.ada.modal()?.fields[label]).toBe(NOTE);
  expect(await at.ada.fill(form).submit()).toMatchObject({ outcome: 'closed' });
  expect(await words()).toContain('Oakhurst');
});

test('F6: a shortcut and a look-up that find no database say so, and offer nothing', async () => {
  const { message } = await at.carl.says('C1', NOTE);
  down();
  await at.ada.messageShortcut('record_message', message);
  expect(await words('C1')).toContain('Not saved');
  at.breakWith(null);
  const form = await at.opened(
    at.ada,
    (async () => {
      await at.ada.command('/visit', NOTE);
      await at.ada.press(await at.card(at.ada, at.ada.dm()), 'Edit');
    })(),
  );
  down();
  expect(await at.ada.suggestions(form, 'Account', 'oak')).toEqual([]);
  at.breakWith(null);
  await at.ada.closes(form);
});

test('a form that takes its time is closed once it is stored, and answered when it is read', async () => {
  const form = await at.opened(at.ada, at.ada.command('/visit'));
  const [label = ''] = Object.keys(form.fields);
  const gate = Promise.withResolvers<void>();
  at.house.readBy(async (note) => {
    await gate.promise;
    return { reading: readByRules(note), degraded: false };
  });
  const inbox = await count('inbox');
  expect(await at.ada.fill(form, { [label]: NOTE }).submit()).toMatchObject({ outcome: 'closed' });
  expect(await count('inbox')).toBe(inbox + 1);
  const before = fromApp().length;
  gate.resolve();
  await at.slack.until(() => fromApp().length > before);
  expect(await words()).toContain('Oakhurst');
  at.house.readBy(async (note) => ({ reading: readByRules(note), degraded: false }));
});

test('a form whose three seconds are over is offered by a button, which opens it', async () => {
  at.slack.next('views.open', { kind: 'error', error: 'expired_trigger_id' });
  await at.ada.command('/visit');
  const offered = await at.card(at.ada, at.ada.dm());
  expect(at.slack.wordsOn(offered)).toContain('three seconds');
  const form = await at.opened(at.ada, at.ada.press(offered, 'Open the form'));
  expect(form.submit).not.toBeNull();
  await at.ada.closes(form);
});

test('an answer whose response_url has expired comes all the same', async () => {
  at.slack.next('response_url', { kind: 'status', status: 404 });
  await at.ada.command('/visit', NOTE, { channel: 'C1' });
  const card = await at.card(at.ada, 'C1');
  expect(card.isEphemeral).toBe(true);
  expect(at.slack.wordsOn(card)).toContain('Oakhurst');
  const direct = fromApp().length;
  at.slack.next('response_url', { kind: 'status', status: 404 });
  await at.ada.command('/visit', NOTE.replace('Oakhurst', 'Delfi'), { channel: 'C4' });
  await at.settle();
  expect(fromApp().length).toBe(direct + 1);
  expect(await words()).toContain('Delfi');
});

test('F8: Slack’s wait is kept for this workspace and method alone; then the answer comes', async () => {
  at.slack.next('chat.postMessage', { kind: 'rate limited', retryAfterSeconds: 30 });
  const before = fromApp().length;
  await at.ada.command('/tasks');
  await at.settle();
  expect(fromApp()).toHaveLength(before);
  const calls = at.slack.calls('chat.postMessage').length;
  await at.ada.command('/visits');
  await round();
  expect(at.slack.calls('chat.postMessage')).toHaveLength(calls);
  // Another method is not held up.
  await at.ada.command('/tasks', '', { channel: 'C1' });
  expect(await words('C1')).toContain('Nothing is open');
  at.house.clock.advance({ seconds: 31 });
  await round();
  await round();
  expect(fromApp()).toHaveLength(before + 2);
});

test.each([
  ['breaks after Slack had done it', { kind: 'cut', done: true } as const, 2],
  ['breaks before', { kind: 'cut', done: false } as const, 1],
  ['is answered by a gateway', { kind: 'status', status: 502 } as const, 1],
])('F3: an answer whose sending %s is sent once more, never more often', async (_, twist, copies) => {
  const before = fromApp().length;
  at.slack.next('chat.postMessage', twist);
  await at.ada.command('/tasks');
  await at.settle();
  at.house.clock.advance({ seconds: 10 });
  await round();
  await round();
  expect(fromApp()).toHaveLength(before + copies);
});

test('F8: what Slack refuses for good is not tried again', async () => {
  at.slack.next('chat.postMessage', { kind: 'error', error: 'restricted_action' });
  await at.ada.command('/tasks');
  await at.settle();
  const calls = at.slack.calls('chat.postMessage').length;
  at.house.clock.advance({ hours: 1 });
  await round();
  expect(at.slack.calls('chat.postMessage')).toHaveLength(calls);
});

test('F8: blocks that Slack refuses come once more as the plainest ones, with their buttons', async () => {
  at.slack.next('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
  await at.ada.command('/visit', NOTE);
  const card = await at.card(at.ada, at.ada.dm());
  expect(new Set(card.blocks.map(({ type }) => type))).toEqual(new Set(['section', 'actions']));
  expect(at.slack.wordsOn(card)).toContain('Priya Raman');
  await at.ada.press(card, 'Confirm');
  await at.settle();
  const [visit] = await at.house.sql`select state from visits order by id desc limit 1`;
  expect(visit?.state).toBe('confirmed');
});

test('F8: a channel that takes no message leaves the answer to the direct conversation', async () => {
  at.slack.changeChannel('C1', { isArchived: true });
  const direct = fromApp().length;
  await at.ada.says('C1', `<@${at.slack.botUserId()}> ${NOTE}`);
  await at.settle();
  expect(fromApp()).toHaveLength(direct + 1);
  at.slack.changeChannel('C1', { isArchived: false });
});

test('a message that has been deleted in Slack is posted anew when it changes', async () => {
  await at.ada.command('/visit', NOTE);
  const card = await at.card(at.ada, at.ada.dm());
  at.slack.next('chat.update', { kind: 'error', error: 'message_not_found' });
  await at.ada.press(card, 'Confirm');
  const anew = await at.card(at.ada, at.ada.dm());
  expect(anew.ts).not.toBe(card.ts);
  expect(at.slack.wordsOn(anew)).toContain('Oakhurst');
});

test('a person whom Slack does not describe in time is answered when Slack sends the event again', async () => {
  at.slack.addUser({ id: 'U5', realName: 'Nora New' });
  at.slack.next('users.info', { kind: 'status', status: 503 }, { times: 2 });
  const nora = at.slack.user('U5');
  const { sent } = await nora.says(nora.dm(), '/help');
  expect(sent[0]?.acks.map(({ status }) => status)).toEqual([503, 503]);
  at.house.clock.advance({ seconds: 61 });
  await at.slack.passTime();
  expect(at.slack.wordsOn(await at.card(nora, nora.dm()))).toContain('What I can do');
});

test('B3: what was sent within five minutes and is sent again has no second effect', async () => {
  const payload = {
    team_id: 'T1',
    channel_id: at.ada.dm(),
    user_id: 'U1',
    command: '/visit',
    text: NOTE,
    response_url: `${at.slack.apiUrl}none`,
    trigger_id: '1.2.same',
    api_app_id: at.slack.appId,
  };
  const before = await count('visits');
  for (let time = 0; time < 2; time += 1) {
    const response = await fetch(at.url ?? '', at.slack.request({ kind: 'command', payload }));
    expect(response.status).toBe(200);
  }
  await at.settle();
  expect(await count('visits')).toBe(before + 1);
});

test('B5: a workspace that is none of ours is answered, and nothing is stored', async () => {
  const inbox = await count('inbox');
  const envelope = {
    type: 'event_callback',
    team_id: 'T404',
    event_id: 'Ev1',
    event: {
      type: 'message',
      channel: 'D1',
      channel_type: 'im',
      user: 'U1',
      text: NOTE,
      ts: '1.1',
      event_ts: '1.1',
    },
    authorizations: [
      { team_id: 'T404', enterprise_id: null, user_id: 'U1', is_bot: true, is_enterprise_install: false },
    ],
  };
  const response = await fetch(
    at.url ?? '',
    at.slack.request({ kind: 'event', payload: envelope, retry: null }),
  );
  expect(response.status).toBe(200);
  expect(await count('inbox')).toBe(inbox);
});

test('B5: other bots, and our own messages, are passed over', async () => {
  const inbox = await count('inbox');
  const said = {
    type: 'message',
    channel: at.ada.dm(),
    channel_type: 'im',
    text: NOTE,
    ts: '2.1',
    event_ts: '2.1',
  };
  await at.slack.tell({ ...said, bot_id: 'B9', user: 'U8' });
  await at.slack.tell({ ...said, subtype: 'bot_message', bot_id: 'B9' });
  await at.slack.tell({ ...said, user: at.slack.botUserId() });
  await at.slack.tell({ ...said, subtype: 'channel_join', user: 'U1' });
  expect(await count('inbox')).toBe(inbox);
});

test.each([
  ['B1: without a signature', { 'x-slack-signature': '' }],
  ['B1: with a forged one', { 'x-slack-signature': `v0=${'0'.repeat(64)}` }],
  ['B1: packed', { 'content-encoding': 'gzip' }],
  ['B2: without a time', { 'x-slack-request-timestamp': 'NaN' }],
])('a request %s is answered 401, and nothing is stored', async (_, headers) => {
  const inbox = await count('inbox');
  const payload = { type: 'event_callback', team_id: 'T1', event_id: 'Ev2', event: { type: 'message' } };
  const request = at.slack.request({ kind: 'event', payload, retry: null });
  const response = await fetch(at.url ?? '', { ...request, headers: { ...request.headers, ...headers } });
  expect(response.status).toBe(401);
  expect(await count('inbox')).toBe(inbox);
});

test('B6: a request of ten megabytes is answered 413', async () => {
  const payload = { type: 'event_callback', team_id: 'T1', event_id: 'Ev3', text: 'x'.repeat(10_000_000) };
  const response = await fetch(at.url ?? '', at.slack.request({ kind: 'event', payload, retry: null }));
  expect(response.status).toBe(413);
});

test('B6: a note of 40,000 characters is stored whole', async () => {
  const note = `${NOTE} ${'云'.repeat(40_000 - NOTE.length - 1)}`;
  await at.ada.command('/visit', note);
  await at.settle();
  const [visit] = await at.house.sql`select length(raw_text) as length from visits order by id desc limit 1`;
  expect(visit?.length).toBe(40_000);
});

test('B17: what is no payload of Slack’s does nothing, and hinders nothing', async () => {
  const inbox = await count('inbox');
  for (const payload of [
    { type: 'block_actions', team: { id: 'T1' }, user: { id: 'U1' }, trigger_id: '1', actions: 'none' },
    { type: 'view_submission', team: { id: 'T1' }, user: { id: 'U1' }, view: { id: 1 } },
    { type: 'something_new', team: { id: 'T1' } },
    { __proto__: { polluted: true }, type: 'shortcut', team: { id: 'T1' }, user: 7 },
  ]) {
    const response = await fetch(at.url ?? '', at.slack.request({ kind: 'interaction', payload }));
    // Of some Bolt itself can make nothing, and says so.
    expect([200, 503]).toContain(response.status);
  }
  expect(await count('inbox')).toBe(inbox);
  expect('polluted' in {}).toBe(false);
});

test('F17: an app that is taken out of a workspace stops there at once, in whatever order Slack tells it', async () => {
  const told = await at.slack.uninstall('T1', 'tokens first');
  expect(told.flatMap(({ acks }) => acks.map(({ status }) => status))).toEqual([200, 200]);
  const calls = at.slack.calls('chat.postMessage').length;
  const inbox = await count('inbox');
  await at.ada.command('/visit', NOTE);
  await at.settle();
  expect([at.slack.calls('chat.postMessage').length, await count('inbox')]).toEqual([calls, inbox]);
  const [workspace] = await at.house.sql`select removed_at from workspaces where external_id = 'T1'`;
  expect(workspace?.removedAt).not.toBeNull();
});

test('B18: the log holds no note, no name and no token', () => {
  const log = at.logged();
  expect(log).toContain('Slack');
  for (const secret of ['Oakhurst', 'Priya', 'Ada', '云云', 'xoxb', 'xapp', at.slack.signingSecret]) {
    expect(log).not.toContain(secret);
  }
});
