/** The loopback Slack and the vendor's own framework understand each other, over HTTP and in Socket Mode. */
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackSlack, startLoopbackSlack } from '../../support/loopback-slack/loopback-slack.ts';

type Running = { slack: LoopbackSlack; app: App; stop: () => Promise<void> };

const overHttp = async (): Promise<Running> => {
  const slack = await startLoopbackSlack();
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logLevel: LogLevel.ERROR });
  const app = makeApp(slack, receiver);
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  slack.connect(`http://127.0.0.1:${address.port}/slack/events`);
  return { slack, app, stop: async () => void (await receiver.stop()) };
};

const overSocket = async (): Promise<Running> => {
  const slack = await startLoopbackSlack({ socketMode: true });
  const receiver = new SocketModeReceiver({
    appToken: slack.appToken,
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 300,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
  });
  const app = makeApp(slack, receiver);
  await receiver.start();
  return { slack, app, stop: async () => void (await receiver.stop()) };
};

const makeApp = (slack: LoopbackSlack, receiver: HTTPReceiver | SocketModeReceiver): App => {
  const app = new App({
    token: slack.botToken(),
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  app.command('/visit', async ({ ack, respond, command }) => {
    await ack();
    await respond({
      text: `Draft of ${command.text}`,
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: `Draft: ${command.text}` } },
        { type: 'actions', block_id: 'm1', elements: [button('Confirm'), button('Edit')] },
      ],
    });
  });
  app.action('Confirm', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Confirmed', replace_original: true });
  });
  app.action('Edit', async ({ ack, client, body }) => {
    await ack();
    if (body.type === 'block_actions') await client.views.open({ trigger_id: body.trigger_id, view: FORM });
  });
  app.options('account', async ({ ack, options }) => {
    await ack({ options: [{ text: { type: 'plain_text', text: `${options.value}hurst` }, value: 'a1' }] });
  });
  app.view('form', async ({ ack, view }) => {
    const note = view.state.values.note?.note?.value ?? '';
    if (note.includes('?')) await ack({ response_action: 'errors', errors: { note: 'No questions' } });
    else await ack();
  });
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined && message.bot_id === undefined) await say(`You said ${message.text}`);
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `Heard ${event.text}`, thread_ts: event.ts });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: { type: 'home', blocks: [{ type: 'header', text: { type: 'plain_text', text: 'My drafts' } }] },
    });
  });
  app.shortcut('record', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: FORM });
  });
  return app;
};

const button = (name: string) => ({
  type: 'button' as const,
  action_id: name,
  text: { type: 'plain_text' as const, text: name },
});

const FORM = {
  type: 'modal' as const,
  callback_id: 'form',
  title: { type: 'plain_text' as const, text: 'Visit' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'account',
      label: { type: 'plain_text' as const, text: 'Account' },
      element: { type: 'external_select' as const, action_id: 'account', min_query_length: 2 },
    },
    {
      type: 'input' as const,
      block_id: 'note',
      label: { type: 'plain_text' as const, text: 'Note' },
      element: { type: 'plain_text_input' as const, action_id: 'note', multiline: true },
    },
  ],
};

describe.each([
  ['over HTTP', overHttp],
  ['in Socket Mode', overSocket],
])('a Bolt app %s', (_name, start) => {
  let running: Running;
  beforeEach(async () => {
    running = await start();
  });
  afterEach(async () => {
    await running.stop();
    await running.slack.close();
  });

  it('answers a command by its response_url, for the eyes of one', async () => {
    const { slack } = running;
    const ada = slack.user('U1');
    await ada.command('/visit', 'Oakhurst & <!channel>', { channel: 'C1' });
    const card = await slack.until(() => ada.sees('C1').at(-1));
    expect(card).toMatchObject({ isEphemeral: true, from: 'app' });
    expect(slack.wordsOn(card)).toContain('Draft: Oakhurst &amp; &lt;!channel&gt;');
    expect(slack.markupOn(card)).toEqual([]);
    expect(slack.user('U2').sees('C1')).toEqual([]);
    await ada.press(card, 'Confirm');
    const after = await slack.until(() => ada.sees('C1').find(({ text }) => text === 'Confirmed'));
    expect(after).toMatchObject({ ts: card.ts, blocks: [] });
    expect(slack.refusals()).toEqual([]);
  });

  it('opens a modal, is asked for options, says what is wrong, and closes it', async () => {
    const { slack } = running;
    const ada = slack.user('U1');
    await ada.command('/visit', 'Oakhurst');
    const card = await slack.until(() => ada.sees(ada.dm()).at(-1));
    await ada.press(card, 'Edit');
    const modal = await slack.until(() => ada.modal());
    expect(await ada.suggestions(modal, 'Account', 'O')).toEqual([]);
    expect(await ada.suggestions(modal, 'Account', 'Oak')).toEqual(['Oakhurst']);
    expect(await ada.fill(modal, { Note: 'x' }).submit()).toEqual({
      outcome: 'incomplete',
      errors: { Account: 'required' },
    });
    const asked = await ada.fill(modal, { Account: 'Oak', Note: 'why?' }).submit();
    expect(asked).toEqual({ outcome: 'errors', errors: { Note: 'No questions' } });
    expect(ada.modal()).toMatchObject({
      fields: { Account: 'Oakhurst', Note: 'why?' },
      errors: { Note: 'No questions' },
    });
    expect(await ada.fill(modal, { Note: 'fine' }).submit()).toEqual({ outcome: 'closed', errors: {} });
    expect(ada.modal()).toBeNull();
    expect(slack.refusals()).toEqual([]);
  });

  it('hears direct messages and mentions, and nothing else', async () => {
    const { slack } = running;
    const ada = slack.user('U1');
    await ada.says(ada.dm(), 'hello');
    await slack.until(() => ada.sees(ada.dm()).find(({ text }) => text === 'You said hello'));
    const said = await ada.says('C1', `<@${slack.botUserId()}> note`);
    const reply = await slack.until(() => ada.sees('C1').find(({ from }) => from === 'app'));
    expect(reply).toMatchObject({ threadTs: said.message.ts });
    expect((await ada.says('C1', 'among us')).sent).toEqual([]);
    expect(slack.refusals()).toEqual([]);
  });

  it('publishes an App Home and opens a modal from shortcuts', async () => {
    const { slack } = running;
    const ada = slack.user('U1');
    await ada.opensHome();
    const home = await slack.until(() => ada.home());
    expect(slack.wordsOn(home)).toContain('My drafts');
    await ada.globalShortcut('record');
    await slack.until(() => ada.modal());
    const { message } = await slack.user('U2').says('C1', 'met them today');
    await ada.messageShortcut('record', message);
    expect(slack.acks().map(({ what }) => what)).toContain('message_action');
    expect(slack.refusals()).toEqual([]);
  });
});
