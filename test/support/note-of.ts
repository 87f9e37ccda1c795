/** A note of one visit, with nothing left to the reader: what it says stands in the script. */
import type { ReadNote } from '../../src/sales/desk.ts';
import { read, readAs, readName, readPerson } from './scripted-reading.ts';

export type NoteOf = {
  account: { written: string; ids?: readonly string[] };
  people?: readonly (readonly [name: string, stance: 'supporter' | 'neutral' | 'opponent'])[];
  steps?: readonly string[];
};

/** Words in which everything of the script stands. */
export const noteOf = ({ account, people = [], steps = [] }: NoteOf): string =>
  `Visited ${account.written} today. ${people.map(([name, stance]) => `${name} is ${stance}.`).join(' ')} ${steps
    .map((step) => `I ${step}.`)
    .join(' ')}`;

/** Reads just that note. */
export const readNoteOf = ({ account, people = [], steps = [] }: NoteOf): ReadNote =>
  readAs((note) => ({
    account: readName(note, account.written, account.ids ?? []),
    people: people.map(([name, stance]) =>
      readPerson(note, name, [], { stance: read(note, `${name} is ${stance}`, stance) }),
    ),
    nextSteps: steps.map((step) => read(note, step, { what: step, owner: 'us', due: '2026-11-27' })),
  }));
