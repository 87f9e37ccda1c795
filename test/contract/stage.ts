/**
 * One way in and out of the house: the console in a browser, Slack or Feishu over a loopback vendor. A stage knows how
 * to type, tap and fill in there and what stands on the screen; behaviours know nothing else.
 */
import type { Viewer } from '../../src/chat/viewer.ts';
import type { MemberName } from '../support/fixtures.ts';
import type { TestHouse } from '../support/house.ts';

export const STAGES = [
  'console',
  'slack over http',
  'slack over socket mode',
  'feishu over http',
  'feishu over the long connection',
] as const;
export type StageName = (typeof STAGES)[number];

/** Something on the member's screen: a message of the bot, an open form, a passing word. Oldest first. */
export type Surface = {
  id: string;
  kind: 'message' | 'form' | 'passing';
  words: string;
  /** Labels that can be tapped. */
  buttons: readonly string[];
};

/** What a platform lets its member do. Each resolves once the platform has its answer. */
export type Screen = {
  look: () => Promise<readonly Surface[]>;
  /** Types to the bot where only the two of them read. */
  type: (text: string) => Promise<void>;
  tap: (surface: Surface, label: string) => Promise<void>;
  /** Fills fields of the open form by their labels, and sends it. Others stay as shown. */
  fill: (form: Surface, fields: Readonly<Record<string, string>>) => Promise<void>;
  /** The vendor delivers the member's last act once more. */
  repeat: () => Promise<void>;
};

export type Stage = {
  name: StageName;
  house: TestHouse;
  screenOf: (viewer: Viewer) => Promise<Screen>;
  close: () => Promise<void>;
};

export type Actor = {
  viewer: Viewer;
  /** Types, taps, fills in; `answer` then holds what is new or has changed on the screen. */
  say: (text: string) => Promise<void>;
  /** Taps the newest button with this label; `on`: of the surface that shows these words. */
  press: (label: string, on?: string) => Promise<void>;
  submit: (fields: Readonly<Record<string, string>>) => Promise<void>;
  repeat: () => Promise<void>;
  answer: () => string;
  /** Labels in the answer. */
  buttons: () => readonly string[];
  /** The surfaces as they stand now. */
  look: () => Promise<readonly Surface[]>;
};

export const enter = async (stage: Stage, name: MemberName): Promise<Actor> =>
  actorAs(stage, stage.house.members[name]);

export const actorAs = async (stage: Stage, viewer: Viewer): Promise<Actor> => {
  const screen = await stage.screenOf(viewer);
  let news: readonly Surface[] = [];
  const act = async (deed: () => Promise<void>): Promise<void> => {
    const before = new Map((await screen.look()).map(({ id, words }) => [id, words]));
    await deed();
    news = (await screen.look()).filter(({ id, words }) => before.get(id) !== words);
  };
  const find = async (label: string, on: string): Promise<Surface> => {
    const surfaces = await screen.look();
    const found = surfaces.findLast(({ words, buttons }) => buttons.includes(label) && words.includes(on));
    if (found !== undefined) return found;
    const told = surfaces.map(({ words, buttons }) => `${words}\n  [${buttons.join('] [')}]`).join('\n---\n');
    throw new Error(`no button "${label}" on the screen:\n${told}`);
  };
  return {
    viewer,
    look: screen.look,
    say: (text) => act(() => screen.type(text)),
    press: async (label, on = '') => {
      const surface = await find(label, on);
      await act(() => screen.tap(surface, label));
    },
    submit: async (fields) => {
      const form = (await screen.look()).findLast(({ kind }) => kind === 'form');
      if (form === undefined) throw new Error('no form is open');
      await act(() => screen.fill(form, fields));
    },
    repeat: () => act(screen.repeat),
    answer: () => news.map(({ words }) => words).join('\n'),
    buttons: () => news.flatMap(({ buttons }) => buttons),
  };
};

export type Behaviour = {
  /** A sentence: what must hold. */
  name: string;
  run: (stage: Stage) => Promise<void>;
  /** Where it cannot hold, and why. */
  except?: Partial<Readonly<Record<StageName, string>>>;
};
