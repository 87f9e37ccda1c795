/** Slack: the real Bolt receiver before the house, the loopback Slack with its users before that. */
import { expect } from 'vitest';
import type { Viewer } from '../../../src/chat/viewer.ts';
import type { TestHouse } from '../../support/house.ts';
import { placedOn, placeNameOf, pressablesOn } from '../../support/loopback-slack/client/find-element.ts';
import type { SeenMessage, SeenView } from '../../support/loopback-slack/client/see.ts';
import type { SlackUser } from '../../support/loopback-slack/client/slack-user.ts';
import type { SentEvent } from '../../support/loopback-slack/deliver/events.ts';
import type { LoopbackSlack } from '../../support/loopback-slack/loopback-slack.ts';
import { openSlackHouse, type SlackHouse } from '../../support/slack-house.ts';
import type { Screen, Stage, Surface } from '../stage.ts';

const TEAM = 'T1';

/** Slack's ids are upper case; the member's own id makes one. */
const userIdOf = ({ memberId }: Viewer): string => `U${memberId.replaceAll('-', '').toUpperCase()}`;

export const openSlackStage = (mode: 'http' | 'socket') => async (): Promise<Stage> => {
  const at = await openSlackHouse({ mode });
  const { house, slack } = at;
  return {
    name: mode === 'http' ? 'slack over http' : 'slack over socket mode',
    house,
    screenOf: async (viewer) => screenOf(at, slack.user(await userOf(at, viewer), TEAM)),
    close: async () => {
      await at.close();
      // Nothing that a member did made us send what Slack refuses; the database is away on purpose (F6).
      expect(slack.refusals().filter(({ rule }) => rule !== 'eventAnswered')).toEqual([]);
    },
  };
};

/** The member's id in the workspace; whoever is not in it yet joins. */
const userOf = async ({ house, slack }: SlackHouse, viewer: Viewer): Promise<string> => {
  const [known] = await house.sql<{ externalId: string }[]>`
    select external_id from identities where member_id = ${viewer.memberId} and platform = 'slack'`;
  if (known !== undefined) return known.externalId;
  await join(house, slack, viewer);
  return userIdOf(viewer);
};

const join = async (house: TestHouse, slack: LoopbackSlack, viewer: Viewer): Promise<void> => {
  const { tenantId, memberId, name, locale, timeZone } = viewer;
  slack.addUser(
    { id: userIdOf(viewer), name, realName: name, locale: locale === 'en' ? 'en-US' : locale, timeZone },
    TEAM,
  );
  await house.sql`insert into identities ${house.sql({
    tenantId,
    platform: 'slack',
    workspaceId: TEAM,
    externalId: userIdOf(viewer),
    memberId,
    linkedAt: house.clock.now(),
  })}`;
};

const COMMAND = /^\/([a-z]+)(?:\s+([\s\S]*))?$/;
/** Commands that the manifest registers; all others are typed behind `/inroad`. */
const REGISTERED = ['visit', 'visits', 'account', 'tasks', 'undo', 'profile', 'link', 'browser', 'inroad'];

const screenOf = ({ house, slack, settle }: SlackHouse, user: SlackUser): Screen => {
  const shown = new Map<string, SeenMessage | SeenView>();
  let again: () => Promise<unknown> = async () => undefined;
  const settled = async (deed: () => Promise<unknown>): Promise<void> => {
    await deed();
    await settle();
    await house.settle();
  };
  const surface = (id: string, kind: Surface['kind'], seen: SeenMessage | SeenView): Surface => {
    shown.set(id, seen);
    const errors = 'errors' in seen ? Object.values(seen.errors) : [];
    return {
      id,
      kind,
      words: [slack.wordsOn(seen), ...errors].join('\n'),
      buttons: pressablesOn(seen.blocks).map(({ label }) => label),
    };
  };
  const look = async (): Promise<Surface[]> => {
    const messages = user.sees(user.dm()).filter(({ from }) => from === 'app');
    const modal = user.modal();
    const notices = user
      .notices()
      .map((words, at) => ({ id: `n${at}`, kind: 'passing' as const, words, buttons: [] }));
    return [
      ...messages.map((message) => surface(message.ts, 'message', message)),
      ...(modal === null ? [] : [surface(modal.viewId, 'form', modal)]),
      ...notices,
    ];
  };
  const type = async (text: string): Promise<readonly SentEvent[]> => {
    const modal = user.modal();
    if (modal !== null) await user.closes(modal);
    const [, word = '', rest = ''] = COMMAND.exec(text) ?? [];
    if (!text.startsWith('/')) return (await user.says(user.dm(), text)).sent;
    if (REGISTERED.includes(word)) await user.command(`/${word}`, rest);
    else await user.command('/inroad', text.slice(1));
    return [];
  };
  const tap = async (seen: SeenMessage | SeenView, label: string): Promise<void> => {
    const [first] = pressablesOn(seen.blocks).filter((one) => one.label === label);
    await user.press(seen, first === undefined ? label : placeNameOf(first));
  };
  return {
    look,
    type: (text) =>
      settled(async () => {
        const sent = await type(text);
        again = async () => {
          for (const event of sent) await slack.repeat(event, 1);
        };
      }),
    tap: ({ id }, label) =>
      settled(async () => {
        const seen = shown.get(id);
        if (seen === undefined) throw new Error(`nothing is shown as ${id}`);
        await tap(seen, label);
        // Slack repeats no press; a finger does, on the card as it stood.
        again = () => tap(seen, label);
      }),
    fill: (form, fields) =>
      settled(async () => {
        const modal = shown.get(form.id);
        if (modal === undefined || modal.kind === 'message') throw new Error('no form is open');
        const inputs = placedOn(modal.blocks);
        const entries = Object.entries(fields).map(([label, value]): [string, string] => {
          // Of several that are called so, the first.
          const input = inputs.find(({ block }) => block.type === 'input' && block.label.text === label);
          return [input?.blockId ?? label, value];
        });
        await user.fill(modal, Object.fromEntries(entries)).submit();
      }),
    repeat: () => settled(again),
  };
};
