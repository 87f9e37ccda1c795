/** What the console needs from outside. The composition root hands it over; tests hand over a fake. */
import type { Conversation } from '../../chat/conversation.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Role, Viewer } from '../../chat/viewer.ts';
import type { Log } from '../../log.ts';

/** Which member of which tenant. */
export type MemberKey = { tenantId: string; memberId: string };

/** A member of the demo company, as the switcher lists him. */
export type DemoMember = MemberKey & { name: string; role: Role; locale: Locale; teamName: string | null };

/** One line of the suggestions while typing "/", in the viewer's language. `word` and `example` without slash. */
export type CommandHint = { word: string; summary: string; example: string };

export type WebOptions = {
  conversation: Conversation;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Where people reach the console, such as https://inroad.example.com. Null: at the address it listens on. */
  publicUrl: string | null;
  /** Signs session cookies and form tokens; at least 32 characters, the same for all processes. */
  secret: string;
  /** Members of the demo company: opening the address one is the first rep, and may act as another. Else null. */
  demo: readonly DemoMember[] | null;
  /** Name or e-mail with password -> member. Null: no password is set; one enters by personal link alone. */
  signIn: ((name: string, password: string) => Promise<MemberKey | null>) | null;
  /** Redeems the one-time token of a personal link. Null: unknown, used or expired. */
  enter: (token: string) => Promise<MemberKey | null>;
  /** Commands that the viewer may type. */
  commands: (viewer: Viewer) => readonly CommandHint[];
  /** Whether requests can be served: the database answers, the migrations match. */
  health: { ready: () => Promise<Readiness> };
  log: Log;
  version: string;
  now: () => Date;
};

/** `reason` is for operators: it names what is missing, never a secret. */
export type Readiness = { ok: boolean; reason?: string };

export type RunningWeb = {
  /** Such as http://127.0.0.1:3000, with the port that was really taken. */
  address: string;
  /** Takes no new requests, lets the running ones end, then resolves. */
  stop: () => Promise<void>;
};
