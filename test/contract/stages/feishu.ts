/** Feishu: the real platform over the loopback vendor, by pushes or over the long connection. */
import { expect } from 'vitest';
import { type FeishuHouse, openFeishuHouse } from '../../support/feishu-house.ts';
import type { SeenMessage } from '../../support/loopback-feishu/people/seen.ts';
import type { User } from '../../support/loopback-feishu/people/user.ts';
import type { Screen, Stage, StageName, Surface } from '../stage.ts';

export const openFeishuStage =
  (name: StageName, mode: 'webhook' | 'long-connection') => async (): Promise<Stage> => {
    const feishu = await openFeishuHouse(mode);
    return {
      name,
      house: feishu.house,
      screenOf: async (viewer) => screenOf(feishu, await feishu.userOf(viewer)),
      close: async () => {
        await feishu.close();
        // Nothing that a member did made us send what Feishu refuses; the database is away on purpose (F6).
        expect(feishu.vendor.refusals().filter(({ rule }) => !rule.startsWith('event'))).toEqual([]);
      },
    };
  };

const screenOf = (feishu: FeishuHouse, user: User): Screen => {
  let again: () => Promise<unknown> = async () => {
    throw new Error('nothing was sent yet');
  };
  const done = async (deed: () => Promise<unknown>): Promise<void> => {
    await deed();
    await feishu.settle();
  };
  return {
    look: async () => [
      ...user
        .sees()
        .filter(({ from }) => from === 'bot')
        .map(surfaceOf),
      ...toastsOf(user),
    ],
    type: (text) =>
      done(async () => {
        const { event } = await user.say(text);
        if (event !== null) again = () => feishu.vendor.repeat(event);
      }),
    tap: ({ id }, label) =>
      done(async () => {
        await user.press({ messageId: id }, label);
        again = feishu.repeatPush;
      }),
    fill: ({ id }, fields) =>
      done(async () => {
        const message = user.sees().find(({ messageId }) => messageId === id);
        const [submit = ''] = message?.buttons ?? [];
        await user.fill({ messageId: id }, fields).submit(submit);
        again = feishu.repeatPush;
      }),
    repeat: () => done(again),
  };
};

/** A card with fields is a form; it has no fields any more once it was submitted. */
const surfaceOf = ({ messageId, text, buttons, fields }: SeenMessage): Surface => ({
  id: messageId,
  kind: fields.length > 0 && buttons.includes('Cancel') ? 'form' : 'message',
  words: text.replace(/\s+/g, ' '),
  buttons,
});

const toastsOf = ({ toasts }: User): Surface[] =>
  toasts.map(({ text }, index) => ({
    id: `toast-${index}`,
    kind: 'passing',
    words: text,
    buttons: [],
  }));
