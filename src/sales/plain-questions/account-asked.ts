/** The customer that a question is about, by its name or by that of one of its people. */
import type { Caller } from '../../chat/command.ts';
import type { Queries } from '../../database/connection.ts';
import { nameForms } from '../../reading/name-forms.ts';
import type { PersonReading } from '../../reading/reading.ts';
import { readByRules } from '../../reading/rules-reader.ts';
import { findPeopleCalled } from '../stakeholders/people-called.ts';
import { findSurroundings } from '../visits/find-surroundings.ts';

/** `isAlone`: the text is the name and nothing else. */
export type Asked = { name: string; isAlone: boolean };

/** The name to look under: the record's own where it is clear whom the text means, else as it is written. */
export const findAccountAsked = async (
  sql: Queries,
  { viewer, today }: Caller,
  text: string,
): Promise<Asked | null> => {
  const { accounts, people } = await findSurroundings(sql, viewer, text, null);
  const read = readByRules({ text, today, directory: { accounts, people, colleagues: [] } });
  if (read.account === null) {
    const name = await accountOfPeople(sql, { viewer }, read.people);
    return name === null ? null : { name, isAlone: false };
  }
  const { ids, written } = read.account.value;
  const [only, ...others] = accounts.filter(({ id }) => ids.includes(id));
  if (only === undefined) return null;
  const isAlone = nameForms(written).bare === nameForms(text.trim()).bare;
  return { name: others.length === 0 ? only.name : written, isAlone };
};

/** Where all who go by the names are of one customer, that one. */
const accountOfPeople = async (
  sql: Queries,
  { viewer }: Pick<Caller, 'viewer'>,
  named: readonly PersonReading[],
): Promise<string | null> => {
  const [first] = named;
  if (first === undefined) return null;
  const found = await findPeopleCalled(sql, viewer, first.name.value.written);
  const [only, ...others] = new Set(found.map(({ accountName }) => accountName));
  return only !== undefined && others.length === 0 ? only : null;
};
