/** What the gallery shows: scenes of what was said and what came back, before any platform has drawn them. */
import type { Locale } from '../../src/chat/locale.ts';
import type { Reply } from '../../src/chat/reply.ts';

/** `kinds`: what views can say and no command says yet. */
export const CHAPTERS = ['visit', 'records', 'account', 'members', 'kinds'] as const;
export type Chapter = (typeof CHAPTERS)[number];

/**
 * One thing on the screen. `said`: what the member typed. `home`: a page that the platform keeps for its member.
 * `notSaved`: what the platform itself says where `text` could not be saved.
 */
export type Shot =
  | { kind: 'said'; text: string }
  | { kind: 'message'; messageId: string; reply: Reply }
  | { kind: 'form'; reply: Reply }
  | { kind: 'toast'; reply: Reply }
  | { kind: 'home'; reply: Reply }
  | { kind: 'notSaved'; text: string };

export type Scene = { chapter: Chapter; title: string; locale: Locale; shots: readonly Shot[] };
