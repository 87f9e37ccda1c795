/** What a confirmed visit teaches of names: how else an account or a person is called, and who 王总 is in full. */
import type { Caller } from '../../chat/command.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import { isFullerName } from '../../reading/people/name-parts.ts';
import { addAccountAlias } from '../accounts/store.ts';
import type { Desk } from '../desk.ts';
import { indexDocuments } from '../search/store.ts';
import { addPersonAlias, renamePerson } from '../stakeholders/store.ts';
import type { Marked, Named, VisitContent } from './content.ts';

/** A name that its writer resolved by hand is remembered, so that it is not asked again. */
export const rememberNames = async (
  desk: Desk,
  caller: Caller,
  content: VisitContent,
  on: string,
): Promise<void> => {
  const { viewer, now } = caller;
  const account = learned(content.account);
  if (account !== null) await addAccountAlias(desk.sql, viewer, account.id, account.written, now);
  for (const { name } of content.people) {
    const person = learned(name);
    if (person === null) continue;
    if (!isFullerName(person.written, person.name)) {
      await addPersonAlias(desk.sql, viewer, person.id, person.written, now);
      continue;
    }
    const accountId = await renamePerson(desk.sql, viewer, person.id, person.written, now);
    if (accountId === null) continue;
    const body = `${person.written} ${person.name}`;
    await indexDocuments(desk.sql, viewer, [{ kind: 'person', id: person.id, accountId, body, on }]);
  }
};

type Learned = { id: string; name: string; written: string };

const learned = (read: Marked<Named> | null): Learned | null => {
  if (read === null || read.by !== 'hand' || read.value.id === null) return null;
  const { id, name, written } = read.value;
  return normalizeName(written) === normalizeName(name) ? null : { id, name, written };
};

/** The content with everybody called by the fullest name that is known by now. Pure. */
export const withFullerNames = (content: VisitContent): VisitContent => ({
  ...content,
  people: content.people.map((person) => {
    const full = learned(person.name);
    if (full === null || !isFullerName(full.written, full.name)) return person;
    return { ...person, name: { ...person.name, value: { ...person.name.value, name: full.written } } };
  }),
});
