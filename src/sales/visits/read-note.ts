/** Note text -> content: finds what the note may mean, lets the readers read, resolves names. Writes nothing. */
import type { Caller } from '../../chat/command.ts';
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
  return { content: withoutGifts(withColleagues(content, colleagues), text), degraded, surroundings };
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
