/** Type-ahead over what a viewer may see, for form fields. */
import type { Conversation } from '../chat/conversation.ts';
import type { LookupSource, Option } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import { lookupAccounts } from './accounts/lookup.ts';
import { lookupDeals } from './deals/lookup.ts';
import { lookupMembers } from './members/lookup.ts';
import { lookupPeople } from './stakeholders/lookup.ts';

/** Options shown at a time: what fits a phone's screen under the keyboard. */
export const MAX_OPTIONS = 20;

type Lookup = (sql: Queries, viewer: Viewer, words: string, limit: number) => Promise<Option[]>;

const lookups: Readonly<Record<LookupSource, Lookup>> = {
  accounts: lookupAccounts,
  people: lookupPeople,
  members: lookupMembers,
  deals: lookupDeals,
  // Known to the platform alone.
  channels: async () => [],
};

export const makeLookup =
  (sql: Queries): Conversation['lookup'] =>
  (viewer, source, words) =>
    lookups[source](sql, viewer, words.trim().slice(0, 100), MAX_OPTIONS);
