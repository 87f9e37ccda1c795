/** What every listener works with. */
import type { Conversation } from '../../../chat/conversation.ts';
import type { Door } from '../../../chat/door.ts';
import type { Log } from '../../../log.ts';
import type { Background } from '../background.ts';
import type { Calls } from '../door/calls.ts';
import type { ShowHome } from '../door/home.ts';
import type { Intake } from '../intake.ts';
import type { People } from '../people.ts';
import type { SlackCommand } from '../slack-options.ts';
import type { Workspaces } from '../workspaces.ts';

export type Slack = {
  conversation: Conversation;
  commands: readonly SlackCommand[];
  workspaces: Workspaces;
  people: People;
  intake: Intake;
  calls: Calls;
  door: Door;
  showHome: ShowHome;
  removed: (team: string) => Promise<void>;
  background: Background;
  log: Log;
};

/**
 * What Slack is answered, and what follows once it has been: a call of Slack's own may have to wait for our answer.
 * Nothing to say is an empty answer.
 */
export type Answered = { answer?: unknown; after?: () => Promise<unknown> };
