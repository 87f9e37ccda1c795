/** One user, as tests speak of them. */
import type { SentEvent } from '../deliver/events.ts';
import type { Subscriptions } from '../deliver/subscriptions.ts';
import { channelOf, directChannel } from '../world/places.ts';
import type { View } from '../world/world.ts';
import { command, globalShortcut, messageShortcut } from './command.ts';
import { choosable, pressable, stageOf } from './find-element.ts';
import { act, choose, suggestions } from './press.ts';
import { type SeenMessage, type SeenView, type Surface, seenMessages, seenView } from './see.ts';
import type { Heard, Session } from './session.ts';
import { close, fill, type Submitted, submit } from './submit.ts';
import { edit, openHome, remove, type Said, type SayOptions, say } from './talk.ts';
import { type Entered, enteredValue } from './values.ts';

export type SlackUser = {
  id: string;
  /** The direct conversation with the bot. */
  dm: () => string;
  /** Types a slash command; `channel` is the direct conversation where none is given. */
  command: (name: string, text?: string, where?: { channel?: string }) => Promise<Heard>;
  /** Types a message; mentions are written `<@U…>`. */
  says: (channel: string, text: string, options?: SayOptions) => Promise<Said>;
  edits: (message: SeenMessage, text: string) => Promise<readonly SentEvent[]>;
  deletes: (message: SeenMessage) => Promise<readonly SentEvent[]>;
  globalShortcut: (callbackId: string) => Promise<Heard>;
  messageShortcut: (callbackId: string, message: SeenMessage) => Promise<Heard>;
  opensHome: (tab?: 'home' | 'messages') => Promise<readonly SentEvent[]>;
  /** A button, or an entry of an overflow menu: by what it says, or its action_id. */
  press: (surface: Surface, name: string) => Promise<Heard>;
  /** A menu, picker or checkbox that stands outside of a form. */
  choose: (surface: Surface, name: string, entered: Entered) => Promise<Heard>;
  /** What an external menu offers for these characters, by the options' texts. */
  suggestions: (surface: Surface, name: string, query: string) => Promise<readonly string[]>;
  /** Enters values by label (or block_id, action_id); the others stay. `enter` leaves it at that. */
  fill: (
    modal: SeenView,
    fields?: Readonly<Record<string, Entered>>,
  ) => { enter: () => Promise<void>; submit: () => Promise<Submitted> };
  closes: (modal: SeenView) => Promise<void>;
  /** What they see there, oldest first, threads included; nothing where they are not in. */
  sees: (channel: string) => readonly SeenMessage[];
  /** The modal on top. */
  modal: () => SeenView | null;
  home: () => SeenView | null;
  /** What Slack itself told them, such as `/visit failed with the error "operation_timeout"`. */
  notices: () => readonly string[];
};

export const makeSlackUser = (session: Session, subscriptions: Subscriptions): SlackUser => {
  const { world, workspace, user } = session;
  const viewOf = ({ viewId, title }: SeenView): View => {
    const view = world.views.get(viewId);
    if (view === undefined) throw new Error(`the modal "${title}" is closed`);
    return view;
  };
  const dm = (): string => directChannel(workspace, user.id).id;
  return {
    id: user.id,
    dm,
    command: async (name, text = '', { channel = dm() } = {}) =>
      command(session, { channel: channelOf(workspace, channel), name, typed: text }),
    says: async (channel, text, options = {}) => say(session, subscriptions, channel, text, options),
    edits: (message, text) => edit(session, subscriptions, message, text),
    deletes: (message) => remove(session, subscriptions, message),
    globalShortcut: (callbackId) => globalShortcut(session, callbackId),
    messageShortcut: async (callbackId, message) => messageShortcut(session, callbackId, message),
    opensHome: (tab = 'home') => openHome(session, subscriptions, tab),
    press: async (surface, name) => {
      const found = pressable(surface, name);
      return act(session, stageOf(session, surface), found, found.action);
    },
    choose: async (surface, name, entered) => {
      const stage = stageOf(session, surface);
      const placed = choosable(surface.blocks, name);
      const value = await enteredValue(placed, entered, (menu, query) =>
        suggestions(session, stage, menu, query),
      );
      return choose(session, stage, placed, value);
    },
    suggestions: async (surface, name, query) => {
      const placed = choosable(surface.blocks, name);
      const options = await suggestions(session, stageOf(session, surface), placed, query);
      return options.map(({ text }) => text.text);
    },
    fill: (modal, fields = {}) => ({
      enter: () => fill(session, viewOf(modal), fields),
      submit: async () => {
        await fill(session, viewOf(modal), fields);
        return submit(session, viewOf(modal));
      },
    }),
    closes: async (modal) => close(session, viewOf(modal)),
    sees: (channel) => seenMessages(workspace, user, channel),
    modal: () => {
      const top = user.modals.at(-1);
      return top === undefined ? null : seenView(top);
    },
    home: () => (user.home === null ? null : seenView(user.home)),
    notices: () => [...user.notices],
  };
};
