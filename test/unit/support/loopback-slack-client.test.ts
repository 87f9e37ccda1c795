/** What a user of the loopback Slack sees and can do. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage, SeenView } from '../../support/loopback-slack/client/see.ts';
import { startLoopbackSlack } from '../../support/loopback-slack/loopback-slack.ts';
import {
  actions,
  button,
  call,
  input,
  modal,
  mrkdwn,
  opened,
  option,
  plain,
  rich,
  section,
  select,
  textInput,
} from './loopback-slack-cases/calls.ts';
import type { Bench } from './loopback-slack-cases/case.ts';
import { startTinyApp } from './loopback-slack-cases/tiny-app.ts';

let bench: Bench;

beforeEach(async () => {
  const slack = await startLoopbackSlack();
  const app = await startTinyApp();
  slack.connect(app.url);
  bench = { slack, app, advance: () => {} };
});

afterEach(async () => {
  await bench.app.close();
  await bench.slack.close();
});

const ada = () => bench.slack.user('U1');
const heard = () => bench.app.heard.at(-1) ?? {};

const post = async (...blocks: unknown[]): Promise<SeenMessage> => {
  const answer = await call(bench, 'chat.postMessage', { channel: 'C1', text: 'x', blocks });
  const message = ada()
    .sees('C1')
    .find(({ ts }) => ts === answer.ts);
  if (message === undefined) throw new Error(JSON.stringify(answer));
  return message;
};

const top = (): SeenView => {
  const view = ada().modal();
  if (view === null) throw new Error('no modal');
  return view;
};

const respond = async (body: Record<string, unknown>): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  await fetch(String(heard().response_url), { method: 'POST', headers, body: JSON.stringify(body) });
};

describe('messages', () => {
  it('are seen by members alone, ephemeral ones by their reader', async () => {
    const { slack } = bench;
    await post(section());
    await call(bench, 'chat.postEphemeral', { channel: 'C1', user: 'U2', text: 'for Lin' });
    expect(ada().sees('C1')).toHaveLength(1);
    expect(
      slack
        .user('U2')
        .sees('C1')
        .map(({ isEphemeral }) => isEphemeral),
    ).toEqual([false, true]);
    expect(slack.user('U3').sees('C1')).toEqual([]);
  });

  it('are pressed with what the button carries, and replaced or deleted by their response_url', async () => {
    const message = await post(actions(button({ value: 'v1', action_id: 'confirm' })));
    await ada().press(message, 'Go');
    expect(heard()).toMatchObject({
      type: 'block_actions',
      actions: [{ type: 'button', action_id: 'confirm', value: 'v1', block_id: message.blocks[0]?.block_id }],
      container: { type: 'message', message_ts: message.ts, channel_id: 'C1', is_ephemeral: false },
      message: { ts: message.ts, bot_id: 'BT1' },
    });
    await respond({ text: 'Done', replace_original: true });
    expect(ada().sees('C1')).toMatchObject([{ ts: message.ts, text: 'Done', blocks: [], isEdited: true }]);
    await respond({ delete_original: true });
    expect(ada().sees('C1')).toEqual([]);
    await expect(ada().press(message, 'Go')).rejects.toThrow('gone');
  });

  it('keep their content to themselves where they are ephemeral', async () => {
    await ada().command('/visit', '', { channel: 'C2' });
    await respond({ text: 'x', blocks: [actions(button())] });
    const [card] = ada().sees('C2');
    if (card === undefined) throw new Error('no card');
    await ada().press(card, 'Go');
    expect(heard()).toMatchObject({ container: { is_ephemeral: true } });
    expect(heard()).not.toHaveProperty('message');
    await respond({ text: 'for all', response_type: 'in_channel' });
    expect(bench.slack.user('U2').sees('C2')).toMatchObject([{ text: 'for all' }]);
  });

  it('offer menus and overflow entries', async () => {
    const message = await post(
      actions(select({ action_id: 'menu', options: [option(), option({ text: plain('Two'), value: '2' })] })),
      section({
        accessory: { type: 'overflow', action_id: 'more', options: [option({ text: plain('Undo') })] },
      }),
    );
    await ada().choose(message, 'menu', 'Two');
    expect(heard()).toMatchObject({ actions: [{ type: 'static_select', selected_option: { value: '2' } }] });
    await ada().press(message, 'Undo');
    expect(heard()).toMatchObject({ actions: [{ type: 'overflow', selected_option: { value: '1' } }] });
    await expect(ada().choose(message, 'menu', 'Three')).rejects.toThrow('among: One, Two');
    await expect(ada().press(message, 'Redo')).rejects.toThrow('among: Undo');
  });

  it('show whom they would notify and where they would lead', async () => {
    const { markupOn } = bench.slack;
    const safe = await post(
      section({ text: mrkdwn('&lt;!channel&gt; a*b') }),
      section({ text: plain('<@U1>') }),
    );
    expect(markupOn(safe)).toEqual([]);
    const unsafe = await post(
      section({ text: mrkdwn('<!here> <@U1> <https://evil.example|Pay> see http://x.example') }),
      rich({ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'channel' }] }),
    );
    expect(markupOn(unsafe).map(({ kind }) => kind)).toEqual([
      'everyone',
      'user',
      'link',
      'link',
      'everyone',
    ]);
  });
});

describe('modals', () => {
  const form = {
    blocks: [
      input(textInput({ max_length: 5 })),
      input(textInput(), { block_id: 'more', optional: true, label: plain('More') }),
    ],
    submit: plain('Save'),
  };

  it('keep what was entered when the app changes them, and when it does not answer', async () => {
    const answer = await opened(bench, form);
    const { id } = answer.view as { id: string };
    await ada().fill(top(), { Note: 'abc' }).enter();
    const next = { ...form, title: plain('Changed'), blocks: form.blocks.slice(0, 1) };
    await call(bench, 'views.update', { view_id: id, view: modal(next) });
    expect(top()).toMatchObject({ title: 'Changed', fields: { Note: 'abc' } });
    bench.app.answer({ status: 500 });
    expect(await ada().fill(top()).submit()).toMatchObject({ outcome: 'trouble' });
    expect(top().fields).toEqual({ Note: 'abc' });
    expect(ada().notices()).toHaveLength(1);
  });

  it('are not submitted while something is missing or too long', async () => {
    await opened(bench, form);
    const before = bench.app.heard.length;
    expect(await ada().fill(top()).submit()).toEqual({ outcome: 'incomplete', errors: { Note: 'required' } });
    expect(await ada().fill(top(), { Note: 'abcdef' }).submit()).toMatchObject({
      errors: { Note: 'too long' },
    });
    expect(bench.app.heard).toHaveLength(before);
    expect(await ada().fill(top(), { Note: 'abcde' }).submit()).toMatchObject({ outcome: 'closed' });
    expect(heard()).toMatchObject({
      type: 'view_submission',
      view: {
        state: {
          values: {
            in: { note: { type: 'plain_text_input', value: 'abcde' } },
            more: { note: { value: null } },
          },
        },
      },
    });
  });

  it('stand on each other, and go one by one or all at once', async () => {
    await opened(bench, form);
    bench.app.answer({ body: { response_action: 'push', view: modal({ title: plain('Second') }) } });
    expect(await ada().fill(top(), { Note: 'abc' }).submit()).toMatchObject({ outcome: 'pushed' });
    expect(top().title).toBe('Second');
    await ada().closes(top());
    expect(top().title).toBe('Visit');
    bench.app.answer({ body: { response_action: 'clear' } });
    expect(await ada().fill(top()).submit()).toMatchObject({ outcome: 'cleared' });
    expect(ada().modal()).toBeNull();
  });

  it('tell of being closed where the app wants to know, and show what is wrong by its label', async () => {
    await opened(bench, { ...form, notify_on_close: true });
    bench.app.answer({ body: { response_action: 'errors', errors: { in: 'Who is that?' } } });
    const submitted = await ada().fill(top(), { Note: 'abc' }).submit();
    expect(submitted).toEqual({ outcome: 'errors', errors: { Note: 'Who is that?' } });
    expect(top().errors).toEqual({ Note: 'Who is that?' });
    bench.app.answer({});
    await ada().closes(top());
    expect(heard()).toMatchObject({ type: 'view_closed', is_cleared: false });
  });

  it('dispatch a choice where the input says so', async () => {
    const account = { type: 'external_select', action_id: 'account', min_query_length: 0 };
    await opened(bench, { blocks: [input(account, { dispatch_action: true })], submit: plain('Save') });
    bench.app.answer({ body: { options: [option({ text: plain('Oakhurst'), value: 'a1' })] } });
    await ada().fill(top(), { Note: 'Oakhurst' }).enter();
    expect(bench.app.heard.slice(-2)).toMatchObject([
      { type: 'block_suggestion', action_id: 'account', value: 'Oakhurst', view: { type: 'modal' } },
      { type: 'block_actions', actions: [{ selected_option: { value: 'a1' } }], container: { type: 'view' } },
    ]);
  });
});
