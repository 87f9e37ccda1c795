import type { VIEW_RULES } from '../../../support/loopback-slack/rules/view-rules.ts';
import {
  actions,
  button,
  call,
  divider,
  errorOf,
  input,
  modal,
  mrkdwn,
  opened,
  opening,
  plain,
  section,
  textInput,
  trigger,
} from './calls.ts';
import { type Bench, type Cases, many, most, type Probe, words } from './case.ts';

const withTrigger =
  (find: (bench: Bench) => Promise<string>): Probe =>
  async (bench) =>
    errorOf(await call(bench, 'views.open', { trigger_id: await find(bench), view: modal() }));

const waiting = (ms: number): Probe =>
  withTrigger(async (bench) => {
    const id = await trigger(bench);
    bench.advance(ms);
    return id;
  });

/** Opens a modal with a button, and pushes further ones from it. */
const stacking =
  (depth: number): Probe =>
  async (bench) => {
    const view = { blocks: [actions(button())] };
    let answer = await opened(bench, view);
    for (const _ of many(depth - 1, () => null)) {
      const top = bench.slack.user('U1').modal();
      if (top === null) throw new Error('no modal');
      await bench.slack.user('U1').press(top, 'Go');
      const { trigger_id } = bench.app.heard.at(-1) ?? {};
      answer = await call(bench, 'views.push', { trigger_id, view: modal(view) });
    }
    return errorOf(answer);
  };

const updating =
  (which: (view: { id: string; hash: string }) => Record<string, unknown>): Probe =>
  async (bench) => {
    const { view } = await opened(bench);
    const known = view as { id: string; hash: string };
    return errorOf(await call(bench, 'views.update', { ...which(known), view: modal() }));
  };

const publishing =
  (view: Record<string, unknown>): Probe =>
  async (bench) =>
    errorOf(await call(bench, 'views.publish', { user_id: 'U1', view }));

const home = { type: 'home', blocks: [divider] };

const naming =
  (...externalIds: string[]): Probe =>
  async (bench) => {
    const [first, second] = externalIds;
    await call(bench, 'views.publish', { user_id: 'U1', view: { ...home, external_id: first } });
    return errorOf(await opened(bench, { external_id: second }));
  };

/** JSON of close to 250 kB: text of four bytes a character. */
const big = (sections: number) =>
  opening({ blocks: many(sections, () => section({ text: mrkdwn('😀'.repeat(3000)) })) });

export const VIEW_CASES: Cases<typeof VIEW_RULES> = {
  viewBlocks: most('viewBlocks', (count) => opening({ blocks: many(count, () => divider) })),
  viewTitle: most('viewTitle', (count) => opening({ title: plain(words(count)) })),
  viewSubmit: most('viewSubmit', (count) => opening({ submit: plain(words(count)) })),
  viewClose: most('viewClose', (count) => opening({ close: plain(words(count)) })),
  submitMissing: {
    refused: opening({ blocks: [input(textInput())] }),
    accepted: opening({ blocks: [input(textInput())], submit: plain('Save') }),
  },
  privateMetadata: most('privateMetadata', (count) => opening({ private_metadata: words(count) })),
  callbackId: most('callbackId', (count) => opening({ callback_id: words(count) })),
  externalId: most('externalId', (count) => opening({ external_id: words(count) })),
  viewKind: { refused: publishing(modal()), accepted: publishing(home) },
  viewSize: { refused: big(21), accepted: big(20) },
  duplicateExternalId: { refused: naming('one', 'one'), accepted: naming('one', 'two') },
  triggerAge: { refused: waiting(3001), accepted: waiting(3000) },
  triggerOnce: {
    refused: withTrigger(async (bench) => {
      const id = await trigger(bench);
      await call(bench, 'views.open', { trigger_id: id, view: modal() });
      return id;
    }),
    accepted: withTrigger(trigger),
  },
  triggerUnknown: { refused: withTrigger(async () => '1.2.abc'), accepted: withTrigger(trigger) },
  pushDepth: most('pushDepth', stacking),
  pushWithoutModal: {
    refused: async (bench) =>
      errorOf(await call(bench, 'views.push', { trigger_id: await trigger(bench), view: modal() })),
    accepted: stacking(2),
  },
  viewUnknown: {
    refused: updating(() => ({ view_id: 'V404' })),
    accepted: updating(({ id }) => ({ view_id: id })),
  },
  viewHash: {
    refused: updating(({ id }) => ({ view_id: id, hash: 'old' })),
    accepted: updating(({ id, hash }) => ({ view_id: id, hash })),
  },
};
