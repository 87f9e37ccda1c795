/** The rules reader's own time, measured apart: for a note of 120 characters, and how it grows with the length. */
import { readByRules } from '../../src/reading/rules-reader.ts';
import type { BenchAccount } from './company.ts';
import { writeLongNote, writeNote } from './notes.ts';

export type ReadTime = {
  /** Of one note of the size that is sent. */
  perNoteMs: number;
  per120CharactersMs: number;
  /** Time a character at 40,000 characters, against that at 1,200: 1 is linear growth. */
  growth: number;
};

const WARM_NOTES = 2_000;
const NOTES = 2_000;
const SHORT_LENGTH = 1_200;
/** The longest note that is taken. */
const LONG_LENGTH = 40_000;
const LONG_NOTES = 4;

export const measureReadTime = (accounts: readonly BenchAccount[]): ReadTime => {
  const account = (n: number): BenchAccount => accounts[n % accounts.length] as BenchAccount;
  const short = (n: number) => writeNote(account(n), n);
  readAll(WARM_NOTES, short, account);
  const { elapsedMs, characters } = readAll(NOTES, (n) => short(n + WARM_NOTES), account);
  const timeAt = (length: number) => {
    const count = Math.ceil((LONG_NOTES * LONG_LENGTH) / length);
    const long = readAll(count, (n) => writeLongNote(account(n), n * length, length), account);
    return long.elapsedMs / long.characters;
  };
  timeAt(SHORT_LENGTH);
  return {
    perNoteMs: elapsedMs / NOTES,
    per120CharactersMs: (elapsedMs / characters) * 120,
    growth: timeAt(LONG_LENGTH) / timeAt(SHORT_LENGTH),
  };
};

const readAll = (
  count: number,
  text: (n: number) => string,
  account: (n: number) => BenchAccount,
): { elapsedMs: number; characters: number } => {
  const notes = Array.from({ length: count }, (_, n) => {
    const { id, name, people } = account(n);
    const known = people.map((person, at) => ({
      id: `${id}/${at}`,
      name: person,
      accountId: id,
      aliases: [],
    }));
    return {
      text: text(n),
      today: '2026-11-24',
      directory: { accounts: [{ id, name, aliases: [] }], people: known },
    };
  });
  const startedMs = performance.now();
  for (const note of notes) readByRules(note);
  return {
    elapsedMs: performance.now() - startedMs,
    characters: notes.reduce((sum, note) => sum + note.text.length, 0),
  };
};
