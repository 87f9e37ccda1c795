/** Reading -> content: names become records where exactly one fits. Pure. */
import type { Directory, NameRead, Read, Reading } from '../../reading/reading.ts';
import type { Deal } from '../deals/store.ts';
import type { Marked, Named, VisitContent, VisitPerson } from './content.ts';

/** What the writer may see around the note. */
export type Known = {
  directory: Directory;
  deals: readonly Deal[];
  writerId: string;
};

export const contentFromReading = (reading: Reading, known: Known): VisitContent => {
  const account = reading.account === null ? null : resolveAccount(reading.account, known.directory);
  return {
    reader: reading.reader,
    account,
    secondAccount: null,
    dealId: onlyOpenDeal(account?.value.id ?? null, known.deals),
    visitDate: reading.visitDate,
    mode: reading.mode,
    colleagues: [known.writerId],
    people: reading.people.map((person): VisitPerson => {
      const name = resolvePerson(person.name, account?.value.id ?? null, known.directory);
      return { ...person, name };
    }),
    amounts: [...reading.amounts],
    competitors: [...reading.competitors],
    objections: [...reading.objections],
    nextSteps: [...reading.nextSteps],
    stage: reading.stage,
    riskSignals: [...reading.riskSignals],
    sentiment: reading.sentiment,
    attemptOnly: reading.attemptOnly !== null,
    amountRanges: [...reading.amountRanges],
    parts: [...reading.visits],
  };
};

const resolveAccount = (read: Read<NameRead>, directory: Directory): Marked<Named> => {
  const { written, ids } = read.value;
  const only = ids.length === 1 ? directory.accounts.find((account) => account.id === ids[0]) : undefined;
  return {
    ...read,
    value:
      only === undefined
        ? { id: null, name: written, written, options: [...ids] }
        : { id: only.id, name: only.name, written, options: [] },
  };
};

/** A person counts as known only within the account visited: a namesake elsewhere is somebody else. */
const resolvePerson = (
  read: Read<NameRead>,
  accountId: string | null,
  directory: Directory,
): Marked<Named> => {
  const { written } = read.value;
  const here = read.value.ids.filter((id) =>
    directory.people.some((person) => person.id === id && person.accountId === accountId),
  );
  const only = here.length === 1 ? directory.people.find((person) => person.id === here[0]) : undefined;
  return {
    ...read,
    value:
      only === undefined
        ? { id: null, name: written, written, options: here }
        : { id: only.id, name: only.name, written, options: [] },
  };
};

/** The deal is taken where the account has one open deal; several are asked; none is allowed. */
export const onlyOpenDeal = (accountId: string | null, deals: readonly Deal[]): string | null => {
  if (accountId === null) return null;
  const open = deals.filter((deal) => deal.accountId === accountId && deal.state === 'open');
  return open.length === 1 ? (open[0]?.id ?? null) : null;
};
