/** Keeps what members do and what comes back as scenes. */
import type { Answer } from '../../src/chat/conversation.ts';
import type { Locale } from '../../src/chat/locale.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Talker } from '../support/house.ts';
import type { DemoHouse } from './demo-house.ts';
import type { Chapter, Scene, Shot } from './scene.ts';

export type Film = {
  demo: DemoHouse;
  locale: Locale;
  scenes: Scene[];
  keep: (chapter: Chapter, title: string, shots: readonly Shot[]) => void;
};

export const makeFilm = (demo: DemoHouse, locale: Locale): Film => {
  const scenes: Scene[] = [];
  return {
    demo,
    locale,
    scenes,
    keep: (chapter, title, shots) => scenes.push({ chapter, title, locale, shots }),
  };
};

/** All that an answer puts on its writer's screen. */
export const shotsOf = ({ added, replaced, form, toast }: Answer): Shot[] => [
  ...[...replaced, ...added].map(
    ({ messageId, reply }): Shot => ({
      kind: 'message',
      messageId,
      reply: asDelivered(reply),
    }),
  ),
  ...(form === null ? [] : [{ kind: 'form' as const, reply: form }]),
  ...(toast === null ? [] : [{ kind: 'toast' as const, reply: toast }]),
];

/** What is shown once stands below the other blocks already. */
const asDelivered = ({ once: _once, ...reply }: Reply): Reply => reply;

/** Types a text; the scene shows it and the answer. */
export const said = async (talker: Talker, text: string): Promise<Shot[]> => [
  { kind: 'said', text },
  ...shotsOf(await talker.say(text)),
];

/** The notice that came last to a colleague at the console, as the platform would show it. */
export const noticeTo = async ({ house, aside }: DemoHouse, name: Parameters<DemoHouse['aside']>[0]) => {
  const { viewer } = aside(name);
  const place = { platform: 'web', kind: 'direct', id: viewer.memberId } as const;
  const entries = await house.house().conversation.history(viewer, place, 1);
  return entries.flatMap((entry): Shot[] =>
    entry.from === 'bot' ? [{ kind: 'message', messageId: entry.id, reply: entry.reply }] : [],
  );
};
