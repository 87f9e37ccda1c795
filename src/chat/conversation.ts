/** The port that platforms talk to. `delivery/` implements it; no platform knows a slice or the database. */
import type { FormValues, Inbound, Place } from './inbound.ts';
import type { LookupSource, Option, Reply } from './reply.ts';
import type { Viewer } from './viewer.ts';

/** One line of a conversation as its member sees it, oldest first. */
export type Entry =
  | { id: string; at: Date; from: 'member'; text: string }
  | { id: string; at: Date; from: 'bot'; reply: Reply };

/** What came of an inbound: messages to add, messages that changed, a form to open or a passing word. */
export type Answer = {
  inboundId: string;
  /** The very same thing had arrived before; this is the answer it got then. */
  repeated: boolean;
  added: readonly { messageId: string; at: Date; reply: Reply }[];
  replaced: readonly { messageId: string; at: Date; reply: Reply }[];
  form: Reply | null;
  toast: Reply | null;
};

export type NewInbound = Omit<Inbound, 'id' | 'receivedAt'>;

export type Conversation = {
  /** Accepts (commits), then applies. Throws AppError UNAVAILABLE where nothing was saved. */
  receive: (inbound: NewInbound) => Promise<Answer>;
  /** The latest `limit` entries of one place. */
  history: (viewer: Viewer, place: Place, limit: number) => Promise<readonly Entry[]>;
  /** Runs a read-only command for a page. Its reply may be a refusal. */
  show: (viewer: Viewer, place: Place, command: string, args: FormValues) => Promise<Reply>;
  /** At most 20 options of what the viewer may see. */
  lookup: (viewer: Viewer, source: LookupSource, words: string) => Promise<readonly Option[]>;
  /** Null for an unknown or deactivated member: rights are read anew at every request. */
  viewer: (tenantId: string, memberId: string) => Promise<Viewer | null>;
  /**
   * The address at which the viewer is known at the console without a password: once, for ten minutes. Leads to
   * `path`, such as `/visit/<id>`. Null for a member who has been deactivated meanwhile; guests have no viewer.
   */
  personalLink: (viewer: Viewer, path?: string) => Promise<string | null>;
};
