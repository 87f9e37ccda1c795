/** Note text -> content: finds what the note may mean, lets the readers read, resolves names. Writes nothing. */
import type { Caller } from '../../chat/command.ts';
import { isAlongByFirstName } from '../../reading/people/companions.ts';
import type { Directory, PersonReading, Reading } from '../../reading/reading.ts';
import type { Desk } from '../desk.ts';
import { findAccountOfPeople } from './account-of-people.ts';
import type { VisitContent } from './content.ts';
import { contentFromReading } from './content-from-reading.ts';
import { findSurroundings, type Surroundings } from './find-surroundings.ts';
import { inOwnCurrency } from './own-currency.ts';
import { withoutGifts } from './without-gifts.ts';

export type ReadDraft = { content: VisitContent; degraded: boolean; surroundings: Surroundings };

/** `aboutId`: the account that is spoken of anyway, such as in an addition to a visit. */
export const readNote = async (
  desk: Desk,
  caller: Caller,
  text: string,
  aboutId: string | null = null,
): Promise<ReadDraft> => {
  const { viewer, today } = caller;
  const around = await findSurroundings(desk.sql, viewer, text, aboutId);
  const asNote = { text, today, directory: directoryOf(around) };
  const { reading, degraded } = await desk.read(asNote, viewer.tenantId);
  const byPeople = aboutId === null ? await accountByPeople(desk, caller, text, reading, around) : null;
  const { surroundings, read } = byPeople ?? { surroundings: around, read: reading };
  const { deals, colleagues } = surroundings;
  const directory = directoryOf(surroundings);
  const content = contentFromReading(read, { directory, deals, writerId: viewer.memberId });
  const ours = withColleagues(content, text, colleagues);
  const priced = inOwnCurrency(ours, text, deals);
  return { content: withoutGifts(priced, text), degraded, surroundings };
};

const directoryOf = ({ accounts, people, colleagues }: Surroundings): Directory => ({
  accounts,
  people,
  colleagues: colleagues.map(({ name }) => name),
});

type Situated = { surroundings: Surroundings; read: Reading };

/** Where the note names no customer, but people of one: that one, with the name that tells it as the quote. */
const accountByPeople = async (
  { sql }: Desk,
  { viewer }: Caller,
  text: string,
  reading: Reading,
  { accounts, colleagues }: Surroundings,
): Promise<Situated | null> => {
  if (reading.account !== null) return null;
  const strangers = reading.people.filter(
    ({ name }) => !colleagues.some((one) => one.name.startsWith(name.value.written)),
  );
  const found = await findAccountOfPeople(sql, viewer, strangers);
  if (found === null) return null;
  const { account, by, idsOf } = found;
  const around = await findSurroundings(sql, viewer, text, account.id);
  const others = accounts.filter(({ id }) => id !== account.id);
  return {
    surroundings: { ...around, accounts: [...others, { ...account, aliases: [] }] },
    read: {
      ...reading,
      people: reading.people.map((person) => known(person, idsOf.get(person.name.value.written))),
      account: {
        value: { written: by.name.value.written, ids: [account.id] },
        quote: by.name.quote,
        certainty: 'likely',
        by: 'rules/account.person@1',
      },
    },
  };
};

const known = (person: PersonReading, ids: readonly string[] = []): PersonReading => ({
  ...person,
  name: { ...person.name, value: { ...person.name.value, ids } },
});

type Colleague = { id: string; name: string };

/**
 * A colleague's name in the note means a colleague, unless the customer has a person of that name. By the first name
 * alone it is asked, and only where it can mean one of ours.
 */
const withColleagues = (content: VisitContent, text: string, named: readonly Colleague[]): VisitContent => {
  const theirs = new Set(content.people.map((person) => person.name.value.name));
  const ours = named.filter(({ name }) => !theirs.has(name) && text.includes(name));
  const [only, ...more] = named.filter(({ name }) => !text.includes(name) && isAlongByFirstName(text, name));
  const isClear = only !== undefined && more.length === 0 && !theirs.has(only.name.split(' ')[0] ?? '');
  return {
    ...content,
    colleagues: [...content.colleagues, ...ours.map(({ id }) => id)],
    ...(isClear ? { maybeColleague: { id: only.id, name: only.name } } : {}),
  };
};
