/** All commands of the house, found by code, by typed word and by likeness. */
import { distance } from 'fastest-levenshtein';
import type { Command } from './command.ts';
import { LOCALES } from './locale.ts';

export type Registry<Desk> = {
  commands: readonly Command<Desk>[];
  byName: (name: string) => Command<Desk> | null;
  /** In either language; case and width do not matter. */
  byWord: (word: string) => Command<Desk> | null;
  /** The command whose word is nearest to a misspelt one, null where none is near. */
  nearest: (word: string) => Command<Desk> | null;
};

/** Edits per word length that still count as a slip: one in four letters, at least one. Own judgement. */
const SLIP_SHARE = 0.34;

/** Throws where two commands share a code or a word: found at start, not by a user. */
export const makeRegistry = <Desk>(commands: readonly Command<Desk>[]): Registry<Desk> => {
  const names = new Map<string, Command<Desk>>();
  const words = new Map<string, Command<Desk>>();
  for (const command of commands) {
    claimOnce(names, command.name, command);
    for (const word of wordsOf(command)) claimOnce(words, normalizeWord(word), command);
  }
  return {
    commands,
    byName: (name) => names.get(name) ?? null,
    byWord: (word) => words.get(normalizeWord(word)) ?? null,
    nearest: (word) => nearestIn(words, normalizeWord(word)),
  };
};

export const wordsOf = <Desk>(command: Command<Desk>): readonly string[] =>
  LOCALES.flatMap((locale) => command.words[locale]);

const normalizeWord = (word: string): string => word.normalize('NFKC').toLowerCase();

const claimOnce = <Desk>(map: Map<string, Command<Desk>>, key: string, command: Command<Desk>): void => {
  const holder = map.get(key);
  if (holder !== undefined && holder !== command) {
    throw new Error(`"${key}" is claimed by both ${holder.name} and ${command.name}`);
  }
  map.set(key, command);
};

const nearestIn = <Desk>(words: ReadonlyMap<string, Command<Desk>>, typed: string): Command<Desk> | null => {
  let best: { command: Command<Desk>; edits: number } | null = null;
  for (const [word, command] of words) {
    const edits = distance(typed, word);
    const allowed = Math.max(1, Math.floor(word.length * SLIP_SHARE));
    if (edits <= allowed && (best === null || edits < best.edits)) best = { command, edits };
  }
  return best?.command ?? null;
};
