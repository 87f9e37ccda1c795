/** Readings written by hand, so that tests of the conversation do not hang on what the rules understand. */
import type { Certainty } from '../../src/reading/labels.ts';
import type { Note, PersonReading, Read, Reading } from '../../src/reading/reading.ts';
import type { ReadNote } from '../../src/sales/desk.ts';

const BY = 'script@1';

/** A value with its quote: `words` must stand in the note. */
export const read = <T>(note: Note, words: string, value: T, certainty: Certainty = 'sure'): Read<T> => {
  const start = note.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the note`);
  return { value, quote: { start, end: start + words.length }, certainty, by: BY };
};

/** A name as written, resolved to the records of these ids. */
export const readName = (note: Note, written: string, ids: readonly string[] = []) =>
  read(note, written, { written, ids });

/** A person who was there, of whom nothing else is told. */
export const readPerson = (
  note: Note,
  written: string,
  ids: readonly string[] = [],
  more: Partial<PersonReading> = {},
): PersonReading => ({
  name: readName(note, written, ids),
  title: null,
  role: null,
  stance: null,
  present: read(note, written, true),
  ...more,
});

const NOTHING: Reading = {
  reader: BY,
  account: null,
  visitDate: null,
  mode: null,
  people: [],
  amounts: [],
  competitors: [],
  objections: [],
  nextSteps: [],
  stage: null,
  riskSignals: [],
  sentiment: null,
  trade: [],
  attemptOnly: null,
  amountRanges: [],
  visits: [],
};

/** A reader that understands what the script says, of whatever note. */
export const readAs =
  (script: (note: Note) => Partial<Reading>): ReadNote =>
  async (note) => ({ reading: { ...NOTHING, ...script(note) }, degraded: false });
