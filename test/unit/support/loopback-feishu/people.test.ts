/** What people see and do in the loopback Feishu. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench } from './bench.ts';
import {
  cardWith,
  div,
  form,
  input,
  markdown,
  option,
  plain,
  pressable,
  select,
  submit,
  table,
} from './small-cards.ts';

type Part = Readonly<Record<string, unknown>>;

let bench: Bench;
/** Events of the app, oldest first. */
let heard: Part[];
let answer: Part;

beforeEach(async () => {
  bench = await openBench();
  heard = [];
  answer = {};
  await bench.webhook((request) => {
    heard.push(request.event as Part);
    return { body: JSON.stringify(answer) };
  });
});

afterEach(() => bench.close());

const messageOf = (event: Part | undefined) => event?.message as Part;
const action = () => heard.at(-1)?.action as Part;

const fields = form([
  input('note', { label: plain('Note'), default_value: 'as it was', max_length: 20 }),
  div('Kind'),
  select('kind', { options: [option('visit'), option('call')], initial_index: 1 }),
  { tag: 'multi_select_static', name: 'topics', options: [option('price'), option('time')] },
  { tag: 'date_picker', name: 'day', initial_date: '2026-11-24' },
  input('owner', { required: true }),
  submit('Save', { behaviors: [{ type: 'callback', value: { v: 'save' } }] }),
]);

describe('a message of a person', () => {
  test('comes in a direct chat as it was written', async () => {
    await bench.ada.say('/visit Northgate');
    expect(messageOf(heard[0])).toMatchObject({
      chat_type: 'p2p',
      message_type: 'text',
      content: '{"text":"/visit Northgate"}',
    });
  });

  test('reaches the bot in a group where it is mentioned, names as placeholders', async () => {
    const bo = bench.feishu.user('ou_bo', { name: 'Bo Lee' });
    bench.team.members.add('ou_bo');
    const said = await bench.ada.say('@bot met them with @Bo Lee', { in: bench.team });
    const message = messageOf(heard[0]);
    expect(message.content).toBe('{"text":"@_user_1 met them with @_user_2"}');
    const mentions = message.mentions as Part[];
    expect(mentions.map(({ key, name, mentioned_type }) => [key, name, mentioned_type])).toEqual([
      ['@_user_1', 'Inroad', 'bot'],
      ['@_user_2', 'Bo Lee', 'user'],
    ]);
    expect(bo.sees(bench.team)[0]).toMatchObject({ from: 'ou_ada', text: '@Inroad met them with @Bo Lee' });
    expect(said.event?.acknowledged).toBe(true);
  });

  test('is not heard in a group where the bot is not mentioned, unless the app may read all', async () => {
    expect((await bench.ada.say('nothing for bots', { in: bench.team })).event).toBe(null);
    bench.feishu.app.scopes.add('im:message.group_msg');
    expect((await bench.ada.say('for all', { in: bench.team })).event?.acknowledged).toBe(true);
    expect(heard).toHaveLength(1);
  });

  test('may be rich text', async () => {
    await bench.ada.post('Visit', ['@bot first line', 'second'], { in: bench.team });
    const post = JSON.parse(String(messageOf(heard[0]).content));
    expect(post.title).toBe('Visit');
    expect(post.content[0][0]).toMatchObject({ tag: 'at', user_id: '@_user_1' });
    expect(bench.ada.sees(bench.team)[0]?.text).toContain('second');
  });

  test('may quote another one, or stand in a thread below it', async () => {
    const first = await bench.ada.say('one');
    await bench.ada.say('two', { quoting: first });
    await bench.ada.say('three', { quoting: first, inThread: true });
    expect(messageOf(heard[1])).toMatchObject({ parent_id: first.messageId, root_id: first.messageId });
    expect(messageOf(heard[1]).thread_id).toBe(undefined);
    expect(messageOf(heard[2]).thread_id).toMatch(/^omt_/);
  });

  test('may hold others, that are read one by one', async () => {
    const first = await bench.ada.say('met Priya');
    const second = await bench.ada.say('she wants a discount');
    const merged = await bench.ada.forward([first, second]);
    expect(messageOf(heard[2])).toMatchObject({ message_type: 'merge_forward' });
    const read = await bench.call('GET', `/im/v1/messages/${merged.messageId}`);
    const items = (read.data as { items: Part[] }).items;
    expect(items.map(({ body }) => (body as Part).content)).toEqual([
      '{"content":"Merged and Forwarded Message"}',
      '{"text":"met Priya"}',
      '{"text":"she wants a discount"}',
    ]);
    expect(items[1]?.upper_message_id).toBe(merged.messageId);
    expect(bench.ada.sees()).toHaveLength(3);
  });

  test.each(['image', 'file', 'audio', 'media', 'sticker'] as const)('may be %s', async (kind) => {
    await bench.ada.send(kind);
    expect(messageOf(heard[0]).message_type).toBe(kind);
  });

  test('is taken back with an event, changed without one', async () => {
    const said = await bench.ada.say('one');
    bench.ada.edit(said, 'two');
    expect(heard).toHaveLength(1);
    expect(bench.ada.sees()[0]).toMatchObject({ text: 'two', changes: 1 });
    await bench.ada.recall(said);
    expect(heard[1]).toMatchObject({ message_id: said.messageId, recall_type: 'message_owner' });
    expect(bench.ada.sees()[0]).toMatchObject({ text: '', recalled: true });
  });
});

test('the menu, the open chat and a group with a new bot are events', async () => {
  await bench.ada.pressMenu('tasks');
  await bench.ada.enter();
  await bench.ada.addBot(bench.team);
  await bench.ada.removeBot(bench.team);
  expect(bench.feishu.pushed.map(({ type }) => type)).toEqual([
    'application.bot.menu_v6',
    'im.chat.access_event.bot_p2p_chat_entered_v1',
    'im.chat.member.bot.added_v1',
    'im.chat.member.bot.deleted_v1',
  ]);
  expect(heard[0]).toMatchObject({ event_key: 'tasks', operator: { operator_id: { open_id: 'ou_ada' } } });
  expect(heard[2]).toMatchObject({ chat_id: 'oc_team', external: false });
});

describe('a card', () => {
  test('is read in the language of the own client', async () => {
    const text = { i18n_content: { zh_cn: '你好', en_us: 'hello' } };
    const bo = bench.feishu.user('ou_bo', { language: 'zh_cn' });
    bench.team.members.add('ou_bo');
    const where = { receive_id: 'oc_team' };
    await bench.sendCard(cardWith([div('x', text)]), where, 'receive_id_type=chat_id');
    expect(bench.ada.last(bench.team).text).toContain('hello');
    expect(bo.last(bench.team).text).toContain('你好');
  });

  test('shows every word of it, and what can be used', async () => {
    await bench.sendCard(
      cardWith([table([{ a: 'cell' }]), markdown('**bold**'), pressable('Go', {}), fields]),
    );
    const seen = bench.ada.last();
    expect(seen).toMatchObject({ title: 'title', summary: 'summary', from: 'bot' });
    expect(seen.buttons).toEqual(['Go', 'Save']);
    expect(seen.fields).toEqual(['Note', 'kind', 'topics', 'day', 'owner']);
    for (const word of ['title', 'A', 'cell', '**bold**', 'as it was', 'visit', '2026-11-24']) {
      expect(seen.text).toContain(word);
    }
  });

  test('pings nobody by plain text, but by markup', async () => {
    const at = '<at id="all"></at>';
    await bench.sendCard(cardWith([div(at)]));
    expect(bench.ada.last().pings).toEqual([]);
    await bench.sendCard(cardWith([markdown(at)]));
    expect(bench.ada.last().pings).toEqual(['all']);
  });

  test('asks before a press where it says so', async () => {
    const confirm = { title: plain('Discard?'), text: plain('It is gone then.') };
    await bench.sendCard(cardWith([pressable('Discard', { v: 1 }, { confirm })]));
    const declined = await bench.ada.press(bench.ada.last(), 'Discard', { agree: false });
    expect(declined.asked).toBe('Discard?\nIt is gone then.');
    expect(heard).toHaveLength(0);
    await bench.ada.press(bench.ada.last(), 'Discard');
    expect(action()).toMatchObject({ tag: 'button', value: { v: 1 } });
  });

  test('opens an address without telling the app', async () => {
    const behaviors = [{ type: 'open_url', default_url: 'https://example.com/1' }];
    await bench.sendCard(cardWith([pressable('Open', {}, { behaviors })]));
    expect((await bench.ada.press(bench.ada.last(), 'Open')).opened).toBe('https://example.com/1');
    expect(heard).toHaveLength(0);
  });

  test('keeps its toasts and the card of the answer', async () => {
    answer = {
      toast: { content: '好', i18n: { en_us: 'done' } },
      card: { type: 'raw', data: cardWith([div('new')]) },
    };
    await bench.sendCard(cardWith([pressable('Go', {})]));
    await bench.ada.press(bench.ada.last(), 'Go');
    expect(bench.ada.toasts).toEqual([{ type: 'info', text: 'done' }]);
    expect(bench.ada.last()).toMatchObject({ changes: 1, text: 'title\nnew' });
  });

  test('says which button there is, where one looks for another', async () => {
    await bench.sendCard(cardWith([pressable('Go', {})]));
    expect(() => bench.ada.press(bench.ada.last(), 'Stop')).toThrow('nothing is called Stop; there is Go');
  });

  test('is no thing of somebody who is not in the group', async () => {
    const bo = bench.feishu.user('ou_bo');
    await bench.sendCard(cardWith([pressable('Go', {})]));
    expect(() => bo.press(bench.ada.last(), 'Go')).toThrow('does not see');
  });
});

describe('a form', () => {
  test('sends what was filled in, and the rest as it stood', async () => {
    await bench.sendCard(cardWith([fields]));
    const filled = bench.ada.fill(bench.ada.last(), { Kind: 'call', owner: 'Ada', topics: ['price'] });
    await filled.submit('Save');
    expect(action()).toMatchObject({
      tag: 'button',
      name: 'save',
      value: { v: 'save' },
      form_value: {
        note: 'as it was',
        kind: 'call',
        topics: ['price'],
        day: '2026-11-24 +0800',
        owner: 'Ada',
      },
    });
  });

  test('sends nothing while a required field is empty', async () => {
    await bench.sendCard(cardWith([fields]));
    expect((await bench.ada.press(bench.ada.last(), 'Save')).missing).toEqual(['owner']);
    expect(heard).toHaveLength(0);
  });

  test('takes no text that is too long, and no option that is not there', async () => {
    await bench.sendCard(cardWith([fields]));
    const note = bench.ada.fill(bench.ada.last(), { Note: 'a'.repeat(21), owner: 'Ada' });
    await expect(note.submit('Save')).rejects.toThrow('takes 20 characters');
    const kind = bench.ada.fill(bench.ada.last(), { kind: 'mail', owner: 'Ada' });
    await expect(kind.submit('Save')).rejects.toThrow('offers no mail');
  });

  test('loses what was typed when its card changes meanwhile', async () => {
    const id = await bench.sendCard(cardWith([fields]));
    const filled = bench.ada.fill(bench.ada.last(), { owner: 'Ada' });
    await bench.call('PATCH', `/im/v1/messages/${id}`, { content: JSON.stringify(cardWith([fields])) });
    expect((await filled.submit('Save')).missing).toEqual(['owner']);
  });

  test('may come without the value of its button, as some clients send it', async () => {
    bench.ada.person.sendsSubmitValue = false;
    await bench.sendCard(cardWith([fields]));
    await bench.ada.fill(bench.ada.last(), { owner: 'Ada' }).submit('Save');
    expect(action()).toMatchObject({ name: 'save' });
    expect(action().value).toBe(undefined);
  });

  test('has siblings: a select outside sends what was chosen', async () => {
    await bench.sendCard(cardWith([select('lone', { behaviors: [{ type: 'callback', value: { s: 1 } }] })]));
    await bench.ada.choose(bench.ada.last(), 'lone', 'b');
    expect(action()).toMatchObject({ tag: 'select_static', option: 'b', value: { s: 1 } });
  });
});
