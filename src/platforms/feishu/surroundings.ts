/** What all parts of the running platform share. Nothing of it belongs to one conversation. */
import type { Conversation } from '../../chat/conversation.ts';
import type { Door } from '../../chat/door.ts';
import type { ButtonValue, RecordRef } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Api } from './api.ts';
import type { Recent } from './believed.ts';
import type { Chats } from './chats.ts';
import type { Member, People } from './people.ts';
import type { Sender } from './sender.ts';
import type { Tasks } from './tasks.ts';

export type Surroundings = {
  conversation: Conversation;
  api: Api;
  people: People;
  chats: Chats;
  sender: Sender;
  door: Door;
  log: Log;
  /** The command that shows a record, encoded; null where none does. */
  opens: (ref: RecordRef) => ButtonValue | null;
  /** Null until the tenant is known. */
  workspace: () => { key: string; tenantKey: string } | null;
  /** Which members those at work at the moment are. Rights are read anew, and so is this where something is stored. */
  members: Recent<Member>;
  /** Who wrote the latest messages: a recall names nobody, and in groups Feishu may not tell. */
  writers: Recent<string>;
  /** The bot's open id; null where Feishu does not tell it. */
  botId: () => Promise<string | null>;
  /** A stop waits for it. */
  track: Tasks['track'];
  /** Runs it after that many milliseconds; what fails is logged. */
  later: Tasks['later'];
};
