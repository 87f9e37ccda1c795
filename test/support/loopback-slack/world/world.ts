/** What Slack knows: workspaces with their people, channels and messages; views; what was handed out to the app. */
import type { Block } from '../blocks/block.ts';
import type { HomeView, ModalView } from '../blocks/view.ts';
import type { RuleId } from '../rules/rules.ts';

export type World = {
  appId: string;
  signingSecret: string;
  /** Of Socket Mode. */
  appToken: string;
  /** Slack's own clock. */
  now: () => Date;
  /** Where the app's requests come to, such as `http://127.0.0.1:4321`; known once Slack listens. */
  origin: string;
  workspaces: Map<string, Workspace>;
  triggers: Map<string, Trigger>;
  responseUrls: Map<string, ResponseUrl>;
  views: Map<string, View>;
  uploads: Map<string, Upload>;
  /** Files stay under way after their upload, as they do for some seconds. */
  filesHeld: boolean;
  calls: Call[];
  refused: Refused[];
  acks: Ack[];
  /** Wakes everybody who waits for something to happen. */
  changed: () => void;
  /** Ids and timestamps never come twice. */
  nextNumber: () => number;
  /** Has Slack tell the app something, without waiting for it. */
  tell: (workspace: Workspace, event: Record<string, unknown>) => void;
};

export type Upload = { name: string; bytes: number; isComplete: boolean };

export type Workspace = {
  id: string;
  name: string;
  domain: string;
  botToken: string;
  botUserId: string;
  botId: string;
  /** What the token may do. `removed`: the app was uninstalled; `revoked`: the token alone. */
  token: 'good' | 'removed' | 'revoked';
  scopes: Set<string>;
  users: Map<string, User>;
  channels: Map<string, Channel>;
};

export type User = {
  id: string;
  /** Their own workspace: another one for people of Slack Connect. */
  teamId: string;
  name: string;
  realName: string;
  timeZone: string;
  locale: string;
  isGuest: boolean;
  isDeactivated: boolean;
  /** What Slack itself told them, such as `/visit failed with the error "operation_timeout"`. */
  notices: string[];
  home: View | null;
  /** Open modals, the top one last. */
  modals: View[];
};

export type Channel = {
  id: string;
  name: string;
  kind: 'public' | 'private' | 'im' | 'mpim';
  /** Users, the bot's among them where it is in. */
  members: Set<string>;
  isArchived: boolean;
  /** Slack Connect. */
  isShared: boolean;
  messages: Message[];
};

export type Message = {
  ts: string;
  channelId: string;
  /** Who wrote it: a user, or the bot's user. */
  userId: string;
  isBot: boolean;
  text: string;
  blocks: Block[];
  threadTs: string | null;
  /** Whose eyes alone see it. */
  readerId: string | null;
  isEdited: boolean;
  isDeleted: boolean;
  files: readonly SentFile[];
};

export type SentFile = { id: string; name: string; mimetype: string };

export type View = {
  id: string;
  teamId: string;
  userId: string;
  view: ModalView | HomeView;
  hash: string;
  /** The bottom view of its stack. */
  rootId: string;
  previousId: string | null;
  /** What stands in its inputs, by block_id and action_id. */
  values: Values;
  /** What the app found wrong at the last submission, by block_id. */
  errors: Readonly<Record<string, string>>;
};

/** As Slack sends them: `state.values[block_id][action_id]`. */
export type Values = Record<string, Record<string, StateValue>>;
export type StateValue = { type: string } & Record<string, unknown>;

export type Trigger = { at: Date; teamId: string; userId: string; viewId: string | null; isUsed: boolean };

export type ResponseUrl = {
  at: Date;
  uses: number;
  teamId: string;
  userId: string;
  channelId: string;
  /** The message whose button was pressed. */
  messageTs: string | null;
  threadTs: string | null;
};

export type Call = {
  at: Date;
  /** Of the Web API, or `response_url`. */
  method: string;
  teamId: string | null;
  token: string | null;
  args: Readonly<Record<string, unknown>>;
  /** What Slack answered; null where it did not (hung, cut off). */
  answer: Readonly<Record<string, unknown>> | null;
  status: number | null;
};

export type Refused = { rule: RuleId; method: string; messages: readonly string[] };

/** How the app answered one thing that Slack sent it. */
export type Ack = {
  /** Such as `/visit`, `block_actions`, `event message`. */
  what: string;
  at: Date;
  /** By Slack's clock. */
  latencyMs: number;
  /** By the machine's clock. */
  realMs: number;
  isLate: boolean;
  /** Null in Socket Mode, and where no answer came. */
  status: number | null;
  body: unknown;
};
