import type { ANSWER_RULES } from '../../../support/loopback-slack/rules/answer-rules.ts';
import { actions, button, divider, input, opened, plain, textInput } from './calls.ts';
import { type Bench, type Cases, many, most, type Probe } from './case.ts';

/** What Slack told the user about what they just did. */
const told = ({ slack }: Bench): string | null =>
  /error "(.*)"/.exec(slack.user('U1').notices().at(-1) ?? '')?.[1] ?? null;

/** Answers only after so many ms by Slack's clock. */
const after =
  (ms: number, act: (bench: Bench) => Promise<unknown>): Probe =>
  async (bench) => {
    const { app, slack, advance } = bench;
    app.answer({ hold: true });
    const done = act(bench);
    await app.hears();
    advance(ms);
    await slack.passTime();
    app.release();
    await done;
    return told(bench);
  };

const command = (bench: Bench) => bench.slack.user('U1').command('/visit', 'x');
const shortcut = (bench: Bench) => bench.slack.user('U1').globalShortcut('any');

const answering =
  (answer: Parameters<Bench['app']['answer']>[0], act: (bench: Bench) => Promise<unknown>): Probe =>
  async (bench) => {
    bench.app.answer(answer);
    await act(bench);
    return told(bench);
  };

const message = async (bench: Bench): Promise<void> => {
  const ada = bench.slack.user('U1');
  await ada.says(ada.dm(), 'x');
};

/** Why Slack sent an event again; null where it did not. */
const retryReason = ({ app }: Bench): string | null =>
  String(app.headers.at(-1)?.['x-slack-retry-reason'] ?? '') || null;

const retried =
  (answer: Parameters<Bench['app']['answer']>[0]): Probe =>
  async (bench) => {
    bench.app.answer(answer);
    await message(bench);
    return retryReason(bench);
  };

const slow =
  (ms: number): Probe =>
  async (bench) => {
    const { app, slack, advance } = bench;
    app.answer({ hold: true });
    const said = message(bench);
    await app.hears();
    advance(ms);
    // The retry at once is answered at once.
    app.release();
    app.answer({});
    await slack.passTime();
    await said;
    return retryReason(bench);
  };

/** Submits a modal that the app then answers so. */
const submitting =
  (body: unknown): Probe =>
  async (bench) => {
    const ada = bench.slack.user('U1');
    await opened(bench, { blocks: [input(textInput(), { optional: true })], submit: plain('Save') });
    bench.app.answer({ body });
    const modal = ada.modal();
    if (modal === null) throw new Error('no modal');
    await ada.fill(modal, { Note: 'x' }).submit();
    return told(bench);
  };

const errors = (all: Record<string, string>) => submitting({ response_action: 'errors', errors: all });
const view = (parts: Record<string, unknown>) => ({
  type: 'modal',
  title: plain('Next'),
  blocks: [divider],
  ...parts,
});

const suggesting =
  (body: unknown): Probe =>
  async (bench) => {
    const ada = bench.slack.user('U1');
    const menu = { type: 'external_select', action_id: 'menu', min_query_length: 1 };
    await opened(bench, { blocks: [actions(menu, button())] });
    bench.app.answer({ body });
    const modal = ada.modal();
    if (modal === null) throw new Error('no modal');
    await ada.suggestions(modal, 'menu', 'oak');
    return told(bench);
  };

const options = (count: number) =>
  many(count, (index) => ({ text: plain(`Option ${index}`), value: String(index) }));

const answeringUrl = async (url: string): Promise<string | null> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'x' }),
  });
  const { error } = (await response.json()) as { error?: string };
  return error ?? null;
};

const responseUrl = async (bench: Bench): Promise<string> => {
  await command(bench);
  return String(bench.app.heard.at(-1)?.response_url);
};

const aged =
  (ms: number): Probe =>
  async (bench) => {
    const url = await responseUrl(bench);
    bench.advance(ms);
    return answeringUrl(url);
  };

const used =
  (times: number): Probe =>
  async (bench) => {
    const url = await responseUrl(bench);
    let error: string | null = null;
    for (const _ of many(times, () => null)) error = await answeringUrl(url);
    return error;
  };

export const ANSWER_CASES: Cases<typeof ANSWER_RULES> = {
  commandInTime: most('commandInTime', (ms) => after(ms, command)),
  commandAnswered: {
    refused: answering({ status: 500 }, command),
    accepted: answering({ status: 200 }, command),
  },
  interactionInTime: most('interactionInTime', (ms) => after(ms, shortcut)),
  interactionAnswered: {
    refused: answering({ status: 500 }, shortcut),
    accepted: answering({ status: 200 }, shortcut),
  },
  eventInTime: most('eventInTime', slow),
  eventAnswered: {
    refused: retried({ status: 503 }),
    accepted: retried({ status: 503, noRetry: true }),
  },
  ackBody: {
    refused: submitting({ response_action: 'close' }),
    accepted: submitting({ response_action: 'clear' }),
  },
  ackErrorsBlocks: { refused: errors({ note: 'no' }), accepted: errors({ in: 'no' }) },
  ackErrorsEmpty: { refused: errors({}), accepted: errors({ in: 'no' }) },
  ackView: {
    refused: submitting({ response_action: 'update', view: view({ title: plain('x'.repeat(25)) }) }),
    accepted: submitting({ response_action: 'update', view: view({ title: plain('x'.repeat(24)) }) }),
  },
  suggestions: most('suggestions', (count) => suggesting({ options: options(count) })),
  suggestionsKind: { refused: suggesting({}), accepted: suggesting({ options: [] }) },
  responseUrlAge: most('responseUrlAge', aged),
  responseUrlUses: most('responseUrlUses', used),
  responseUrlUnknown: {
    refused: ({ slack }) => answeringUrl(slack.apiUrl.replace('/api/', '/commands/T1/1/unknown')),
    accepted: async (bench) => answeringUrl(await responseUrl(bench)),
  },
};
