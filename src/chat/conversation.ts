/** The port that platforms talk to. `delivery/` implements it; no platform knows a slice or the database. */
import type { Contact } from './contact.ts';
import type { FormValues, Inbound, Place, ReplyHandle } from './inbound.ts';
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

export type NewInbound = Omit<Inbound, 'id' | 'receivedAt' | 'aboutId'> & {
  /** Under which id its sender is taken for the member, where that was found out earlier: it is looked at again. */
  knownAs?: Pick<Contact, 'workspaceKey' | 'userKey'>;
};

/** Stands in the inbox: whatever happens to this process, it will be applied and answered. */
export type Accepted = { inboundId: string; repeated: boolean };

export type Conversation = {
  /**
   * Accepts (commits) and returns: the platform may acknowledge. It is applied soon after by a worker of this or another
   * process, its answer goes out through the platform's door. Throws AppError UNAVAILABLE where nothing was saved,
   * FORBIDDEN where the member is not active or not known by that id any more.
   */
  accept: (inbound: NewInbound, handle: ReplyHandle | null) => Promise<Accepted>;
  /**
   * Accepts (commits), then applies. Throws AppError UNAVAILABLE where nothing was saved. What has to be delivered waits
   * for `deliver`, so that a platform can finish its own response first.
   */
  receive: (inbound: NewInbound, handle?: ReplyHandle | null) => Promise<Answer>;
  /** Sends now what answers of this tenant are waiting to be sent; a round would do it within a minute. */
  deliver: (tenantId: string) => void;
  /** The latest `limit` entries of one place. */
  history: (viewer: Viewer, place: Place, limit: number) => Promise<readonly Entry[]>;
  /** Runs a read-only command for a page. Its reply may be a refusal. */
  show: (viewer: Viewer, place: Place, command: string, args: FormValues) => Promise<Reply>;
  /** At most 20 options of what the viewer may see. */
  lookup: (viewer: Viewer, source: LookupSource, words: string) => Promise<readonly Option[]>;
  /** The member behind a platform's user, made at the first contact. Null for guests and for workspaces that are none of ours. */
  arrive: (contact: Contact) => Promise<Viewer | null>;
  /** Null for an unknown or deactivated member: rights are read anew at every request. */
  viewer: (tenantId: string, memberId: string) => Promise<Viewer | null>;
  /**
   * The address at which the viewer is known at the console without a password: once, for ten minutes. Leads to
   * `path`, such as `/visit/<id>`. Null for a member who has been deactivated meanwhile; guests have no viewer.
   */
  personalLink: (viewer: Viewer, path?: string) => Promise<string | null>;
};
