/** Note text -> content: finds what the note may mean, lets the readers read, resolves names. Writes nothing. */
import type { Caller } from '../../chat/command.ts';
import { isAlongByFirstName } from '../../reading/people/companions.ts';
import type { Desk } from '../desk.ts';
import type { VisitContent } from './content.ts';
import { contentFromReading } from './content-from-reading.ts';
import { findSurroundings, type Surroundings } from './find-surroundings.ts';
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
  const surroundings = await findSurroundings(desk.sql, viewer, text, aboutId);
  const { accounts, people, deals, colleagues } = surroundings;
  const directory = { accounts, people, colleagues: colleagues.map(({ name }) => name) };
  const { reading, degraded } = await desk.read({ text, today, directory }, viewer.tenantId);
  const content = contentFromReading(reading, { directory, deals, writerId: viewer.memberId });
  const ours = withColleagues(content, text, colleagues);
  return { content: withoutGifts(ours, text), degraded, surroundings };
};

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
