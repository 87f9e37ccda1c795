/** Names of a draft on their way to records: linked where known by now, else given the id of a record to come. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import { lockAccountName } from '../accounts/lock-name.ts';
import { findAccountsByKeys, findHome } from '../accounts/store.ts';
import { findPeopleOfAccounts } from '../stakeholders/store.ts';
import { bindPeople } from './bind-people.ts';
import type { Marked, Named, VisitContent } from './content.ts';

/** More than one account of the very same name is a question, not a choice of ours. */
const MAX_NAMESAKES = 20;

/** Links what has become known since the draft was read: two drafts of one new account make one account. */
export const linkKnownNames = async (
  sql: Queries,
  viewer: Viewer,
  content: VisitContent,
): Promise<VisitContent> => {
  const account = await linkAccount(sql, viewer, content.account);
  const accountId = account?.value.id ?? null;
  if (accountId === null) return { ...content, account };
  const [known, home] = await Promise.all([
    findPeopleOfAccounts(sql, viewer, [accountId]),
    findHome(sql, viewer, accountId),
  ]);
  return { ...content, account: atHome(account, home), people: bindPeople(content.people, known) };
};

const atHome = (account: Marked<Named> | null, id: string): Marked<Named> | null =>
  account === null ? null : { ...account, value: { ...account.value, id } };

const linkAccount = async (
  sql: Queries,
  viewer: Viewer,
  account: Marked<Named> | null,
): Promise<Marked<Named> | null> => {
  if (account === null || account.value.id !== null || account.value.options.length > 0) return account;
  const key = normalizeName(account.value.name);
  await lockAccountName(sql, viewer, account.value.name);
  const found = await findAccountsByKeys(sql, viewer, [key], MAX_NAMESAKES);
  const [only, ...more] = found.filter((known) =>
    [known.name, ...known.aliases].some((form) => normalizeName(form) === key),
  );
  if (only === undefined || more.length > 0) return account;
  return { ...account, value: { ...account.value, id: only.id, name: only.name } };
};

/** The content with every name that is new given the id of its record to be. Pure apart from `newId`. */
export const resolveNewNames = (content: VisitContent, newId: () => string): VisitContent => {
  const { account } = content;
  if (account === null || account.value.options.length > 0) return content;
  const fill = <T extends { value: Named }>(read: T): T =>
    read.value.id === null && read.value.options.length === 0
      ? { ...read, value: { ...read.value, id: newId() } }
      : read;
  const people = content.people.map((person) => ({ ...person, name: fill(person.name) }));
  return { ...content, account: fill(account), people };
};
