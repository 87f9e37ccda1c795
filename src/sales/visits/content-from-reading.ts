/** Reading -> content: names become records where exactly one fits. Pure. */
import type { Directory, NameRead, PersonReading, Read, Reading } from '../../reading/reading.ts';
import type { Deal } from '../deals/store.ts';
import { bindPeople } from './bind-people.ts';
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
    people: bindPeople(
      reading.people.map(unboundPerson),
      known.directory.people.filter((person) => person.accountId === account?.value.id),
    ),
    amounts: [...reading.amounts],
    competitors: [...reading.competitors],
    objections: [...reading.objections],
    nextSteps: [...reading.nextSteps],
    stage: reading.stage,
    riskSignals: [...reading.riskSignals],
    sentiment: reading.sentiment,
    trade: [...reading.trade],
    attemptOnly: reading.attemptOnly !== null,
    amountRanges: [...reading.amountRanges],
    parts: [...reading.visits],
  };
};

const unboundPerson = (person: PersonReading): VisitPerson => {
  const { written, ids } = person.name.value;
  const name = { id: null, name: written, written, options: [], candidates: [...ids] };
  return { ...person, name: { ...person.name, value: name } };
};

const resolveAccount = (read: Read<NameRead>, directory: Directory): Marked<Named> => {
  const { written, ids } = read.value;
  const fitting = directory.accounts.filter((account) => ids.includes(account.id));
  const [only, ...more] = fitting;
  return {
    ...read,
    value:
      only === undefined || more.length > 0
        ? { id: null, name: written, written, options: fitting.map((account) => account.id) }
        : { id: only.id, name: only.name, written, options: [] },
  };
};

/** The deal is taken where the account has one open deal; several are asked; none is allowed. */
export const onlyOpenDeal = (accountId: string | null, deals: readonly Deal[]): string | null => {
  if (accountId === null) return null;
  const open = deals.filter((deal) => deal.accountId === accountId && deal.state === 'open');
  return open.length === 1 ? (open[0]?.id ?? null) : null;
};
