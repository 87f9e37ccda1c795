/** Note text -> content: finds what the note may mean, lets the readers read, resolves names. Writes nothing. */
import type { Caller } from '../../chat/command.ts';
import { keysIn } from '../../reading/names.ts';
import { findAccountsByKeys } from '../accounts/store.ts';
import { findDealsOfAccounts } from '../deals/store.ts';
import type { Desk } from '../desk.ts';
import { findMembersNamedIn } from '../members/store.ts';
import { findPeopleOfAccounts } from '../stakeholders/store.ts';
import type { VisitContent } from './content.ts';
import { contentFromReading } from './content-from-reading.ts';

/** Candidate accounts handed to a reader: more would be noise, not choice. */
const MAX_CANDIDATES = 50;

export type ReadDraft = { content: VisitContent; degraded: boolean };

/** `aboutId`: the account that is spoken of anyway, such as in an addition to a visit. */
export const readNote = async (
  desk: Desk,
  caller: Caller,
  text: string,
  aboutId: string | null = null,
): Promise<ReadDraft> => {
  const { viewer, today } = caller;
  const [accounts, colleagues] = await Promise.all([
    findAccountsByKeys(desk.sql, viewer, keysIn(text), MAX_CANDIDATES),
    findMembersNamedIn(desk.sql, viewer, text),
  ]);
  const accountIds = [...accounts.map((account) => account.id), ...(aboutId === null ? [] : [aboutId])];
  const [people, deals] = await Promise.all([
    findPeopleOfAccounts(desk.sql, viewer, accountIds),
    findDealsOfAccounts(desk.sql, viewer, accountIds),
  ]);
  const directory = { accounts, people };
  const { reading, degraded } = await desk.read({ text, today, directory }, viewer.tenantId);
  const content = contentFromReading(reading, {
    directory,
    deals,
    writerId: viewer.memberId,
  });
  return { content: withColleagues(content, colleagues), degraded };
};

/** A colleague's name in the note means a colleague, unless the customer has a person of that name. */
const withColleagues = (
  content: VisitContent,
  named: readonly { id: string; name: string }[],
): VisitContent => {
  const theirs = new Set(content.people.map((person) => person.name.value.name));
  const ours = named.filter((member) => !theirs.has(member.name)).map((member) => member.id);
  return { ...content, colleagues: [...content.colleagues, ...ours] };
};
