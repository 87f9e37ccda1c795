/** How the loopback Slack sends: signed, judged, retried; and what scripts do to the calls of an app. */
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { signRequest } from '../../support/loopback-slack/deliver/sign.ts';
import { type LoopbackSlack, startLoopbackSlack } from '../../support/loopback-slack/loopback-slack.ts';
import { call } from './loopback-slack-cases/calls.ts';
import type { Bench } from './loopback-slack-cases/case.ts';
import { startTinyApp } from './loopback-slack-cases/tiny-app.ts';

const MINUTE_MS = 60_000;

let bench: Bench;

beforeEach(async () => {
  let now = new Date('2026-11-24T08:00:00Z').getTime();
  const slack = await startLoopbackSlack({
    now: () => new Date(now),
    signedAt: () => new Date('2026-11-24T08:00:00Z'),
  });
  const app = await startTinyApp();
  slack.connect(app.url);
  bench = {
    slack,
    app,
    advance: (ms) => {
      now += ms;
    },
  };
});

afterEach(async () => {
  await bench.app.close();
  await bench.slack.close();
});

describe('what Slack sends', () => {
  it('is signed over the very body, an event as JSON, a command as a form', async () => {
    const { slack, app } = bench;
    const ada = slack.user('U1');
    await ada.says(ada.dm(), 'hello');
    await ada.command('/visit', 'x');
    expect(app.headers.map((headers) => headers['content-type'])).toEqual([
      'application/json',
      'application/x-www-form-urlencoded',
    ]);
    const { headers, body } = slack.request({ kind: 'command', payload: { text: 'x & y' } });
    expect(body).toBe('text=x+%26+y');
    expect(headers).toMatchObject(signRequest(slack.signingSecret, body, new Date('2026-11-24T08:00:00Z')));
  });

  it('is sent again at once, after 1 and after 5 minutes, as the same event, and then no more', async () => {
    const { slack, app, advance } = bench;
    const ada = slack.user('U1');
    app.answer({ status: 503 });
    const { sent } = await ada.says(ada.dm(), 'hello');
    for (const minutes of [1, 4, 60]) {
      advance(minutes * MINUTE_MS);
      await slack.passTime();
    }
    expect(app.headers.map((headers) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(new Set(app.heard.map(({ event_id }) => event_id)).size).toBe(1);
    expect(sent[0]?.acks.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
  });

  it('is repeated on demand, though the app took it', async () => {
    const { slack, app } = bench;
    const ada = slack.user('U1');
    const { sent } = await ada.says(ada.dm(), 'hello');
    for (const one of sent) await Promise.all([slack.repeat(one), slack.repeat(one, 2)]);
    expect(app.heard).toHaveLength(3);
  });

  it('reaches the app for messages, edits and deletions where the bot is addressed, and its own in a DM', async () => {
    const { slack, app } = bench;
    const ada = slack.user('U1');
    const { message } = await ada.says(ada.dm(), 'see https://example.com & <b>');
    await ada.edits(message, 'other');
    await ada.deletes(message);
    expect(app.heard.map(({ event }) => event)).toMatchObject([
      { type: 'message', text: 'see <https://example.com> &amp; &lt;b&gt;', channel_type: 'im', user: 'U1' },
      { subtype: 'message_changed', message: { text: 'other' }, previous_message: { ts: message.ts } },
      { subtype: 'message_deleted', deleted_ts: message.ts },
    ]);
    await call(bench, 'chat.postMessage', { channel: 'U1', text: 'mine' });
    await slack.until(() => slack.acks().length === 4);
    expect(app.heard.at(-1)).toMatchObject({ event: { text: 'mine', bot_id: 'BT1' } });
    await ada.says('C1', 'among us');
    expect(app.heard).toHaveLength(4);
  });

  it('says where a stranger of Slack Connect comes from', async () => {
    const { slack, app } = bench;
    slack.addUser({ id: 'U9', teamId: 'T9' });
    slack.addChannel({ id: 'C9', members: ['U1', 'U9'], hasBot: true, isShared: true });
    await slack.user('U9').says('C9', `<@${slack.botUserId()}> hello`);
    expect(app.heard.at(-1)).toMatchObject({
      is_ext_shared_channel: true,
      event: { type: 'app_mention', team: 'T9' },
    });
    await slack.user('U9').globalShortcut('any');
    expect(app.heard.at(-1)).toMatchObject({ team: { id: 'T1' }, user: { id: 'U9', team_id: 'T9' } });
  });

  it('tells of removal in either order; the token is dead, those of other workspaces live', async () => {
    const { slack, app } = bench;
    slack.addWorkspace({ id: 'T2' });
    await slack.uninstall('T1', 'tokens first');
    expect(app.heard.map(({ event }) => event)).toMatchObject([
      { type: 'tokens_revoked', tokens: { bot: ['UT1BOT'] } },
      { type: 'app_uninstalled' },
    ]);
    expect(await call(bench, 'auth.test', {})).toMatchObject({ error: 'account_inactive' });
    expect(await call(bench, 'auth.test', {}, slack.botToken('T2'))).toMatchObject({ team_id: 'T2' });
  });

  it('tells the user of a command that was acknowledged too late, and of one that nobody took', async () => {
    const { slack, app, advance } = bench;
    const ada = slack.user('U1');
    app.answer({ hold: true });
    const typed = ada.command('/visit', 'x');
    await app.hears();
    advance(3001);
    await slack.passTime();
    expect(await typed).toEqual({ kind: 'trouble', rule: 'commandInTime' });
    slack.connect(null);
    await ada.command('/visit', 'x');
    expect(ada.notices()).toEqual([
      '/visit failed with the error "operation_timeout"',
      '/visit failed with the error "dispatch_failed"',
    ]);
    expect(slack.acks()).toMatchObject([
      { isLate: true, latencyMs: 3001 },
      { isLate: false, status: null },
    ]);
  });
});

describe('a script', () => {
  const post = (text = 'x') => call(bench, 'chat.postMessage', { channel: 'C1', text });
  const seen = () => bench.slack.user('U1').sees('C1').length;

  it('asks to wait, fails or says no, once or as often as planned', async () => {
    const { slack } = bench;
    slack.next('chat.postMessage', { kind: 'rate limited', retryAfterSeconds: 30 });
    const limited = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST' });
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '30']);
    slack.next('*', { kind: 'status', status: 500 });
    expect((await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' })).status).toBe(500);
    slack.next('chat.postMessage', { kind: 'error', error: 'channel_not_found' }, { times: 2 });
    expect(await post()).toMatchObject({ error: 'channel_not_found' });
    expect(await post()).toMatchObject({ error: 'channel_not_found' });
    expect(await post()).toMatchObject({ ok: true });
    expect(seen()).toBe(1);
  });

  it('cuts the connection before or after Slack did what was asked', async () => {
    const { slack } = bench;
    slack.next('chat.postMessage', { kind: 'cut', done: false });
    await expect(post()).rejects.toThrow();
    expect(seen()).toBe(0);
    slack.next('chat.postMessage', { kind: 'cut', done: true });
    await expect(post()).rejects.toThrow();
    expect(seen()).toBe(1);
    expect(slack.calls('chat.postMessage').map(({ status }) => status)).toEqual([null, null]);
  });

  it('lets a call hang until the app gives up', async () => {
    const { slack } = bench;
    slack.next('chat.postMessage', { kind: 'hang' });
    const patience = new AbortController();
    const hanging = fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', signal: patience.signal });
    await slack.until(() => slack.calls('chat.postMessage').length === 1);
    patience.abort();
    await expect(hanging).rejects.toThrow('aborted');
    expect(seen()).toBe(0);
  });

  it('meets one workspace and leaves the others alone; what each was sent can be searched', async () => {
    const { slack } = bench;
    slack.addWorkspace({ id: 'T2', users: [{ id: 'U5' }] });
    slack.next('chat.postMessage', { kind: 'error', error: 'fatal_error' }, { teamId: 'T2' });
    expect(await post('canary of one')).toMatchObject({ ok: true });
    const args = { channel: 'U5', text: 'canary of two' };
    expect(await call(bench, 'chat.postMessage', args, slack.botToken('T2'))).toMatchObject({ ok: false });
    expect(slack.sentTo('T1')).toContain('canary of one');
    expect(slack.sentTo('T1')).not.toContain('canary of two');
    expect(slack.sentTo('T2')).toContain('canary of two');
  });
});

describe('Socket Mode', () => {
  const open = async (slack: LoopbackSlack): Promise<WebSocket> => {
    const { url } = await call({ ...bench, slack }, 'apps.connections.open', {}, slack.appToken);
    return new WebSocket(String(url));
  };

  it('serves a ticket once, says hello, takes acknowledgements and asks to come back', async () => {
    const slack = await startLoopbackSlack({ socketMode: true });
    const socket = await open(slack);
    const heard: Record<string, unknown>[] = [];
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      heard.push(message);
      if (message.envelope_id === undefined) return;
      socket.send(JSON.stringify({ envelope_id: message.envelope_id, payload: { text: 'Got it' } }));
    });
    await once(socket, 'message');
    await expect(once(new WebSocket(socket.url), 'open')).rejects.toThrow('403');
    const ada = slack.user('U1');
    expect(await ada.command('/visit', 'x')).toMatchObject({ kind: 'answered' });
    expect(ada.sees(ada.dm()).map(({ text, isEphemeral }) => ({ text, isEphemeral }))).toEqual([
      { text: 'Got it', isEphemeral: true },
    ]);
    const asked = once(socket, 'message');
    slack.refresh();
    await asked;
    const closed = once(socket, 'close');
    slack.cut();
    await closed;
    expect(heard).toMatchObject([
      { type: 'hello', num_connections: 1 },
      { type: 'slash_commands', accepts_response_payload: true, payload: { command: '/visit' } },
      { type: 'disconnect', reason: 'refresh_requested' },
    ]);
    await slack.close();
  });

  it('keeps nothing of what was acknowledged, and tells what was not when the line is cut', async () => {
    const warned: string[] = [];
    const warn = ({ name }: Error) => warned.push(name);
    process.on('warning', warn);
    const slack = await startLoopbackSlack({ socketMode: true });
    const socket = await open(slack);
    let isDeaf = false;
    socket.on('message', (data) => {
      const { envelope_id: id } = JSON.parse(String(data));
      if (id === undefined) return;
      if (isDeaf) socket.terminate();
      else socket.send(JSON.stringify({ envelope_id: id }));
    });
    await once(socket, 'message');
    const ada = slack.user('U1');
    // Of more than ten listeners on one thing Node warns.
    for (let at = 0; at < 12; at += 1) await ada.command('/visit', `${at}`);
    isDeaf = true;
    expect(await ada.command('/visit', 'lost')).toMatchObject({ rule: 'commandAnswered' });
    process.off('warning', warn);
    expect(warned).toEqual([]);
    await slack.close();
  });
});
