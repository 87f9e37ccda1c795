/** A model's answer -> a Reading. A value counts only with a quote that stands in the note. Pure. */

import { matchNames } from '../match-names.ts';
import { findMoney } from '../money/find-money.ts';
import { normalizeName } from '../name-forms.ts';
import type { Note, PersonReading, Read, Reading, Span } from '../reading.ts';
import type { ModelAnswer } from './answer.ts';
import { makeQuoteFinder, type QuoteFinder } from './locate-quote.ts';

type Quoted<T> = { value: T; quote: string };

/** Money is believed within a rounding error of what our own rules read in the quote. */
const MONEY_TOLERANCE = 0.001;

/** `by`: model and version of the prompt, such as `model/qwen-plus@visit-note.1`. */
export function readingFromAnswer(answer: ModelAnswer, note: Note, by: string): Reading {
  const find = makeQuoteFinder(note.text);
  const one = <T>(read: Quoted<T> | null): Read<T> | null => (read === null ? null : reading(find, by, read));
  const all = <T>(reads: readonly Quoted<T>[]): Read<T>[] =>
    reads.flatMap((read) => reading(find, by, read) ?? []);
  const account = answer.account;
  return {
    reader: by,
    account:
      account === null ? null : one({ value: named(note, account.name), quote: ownWords(find, account) }),
    visitDate: one(answer.visit_date),
    mode: one(answer.mode),
    people: answer.people.flatMap((person) => personFrom(person, note, find, by) ?? []),
    amounts: all(answer.amounts.filter(isMoneyOfQuote).map(({ quote, ...value }) => ({ value, quote }))),
    competitors: all(answer.competitors.filter(({ value }) => find(value) !== null)),
    objections: all(answer.objections),
    nextSteps: all(
      answer.next_steps
        .filter(({ what }) => find(what) !== null)
        .map(({ quote, ...value }) => ({ value, quote })),
    ),
    stage: one(answer.stage),
    riskSignals: all(answer.risk_signals),
    sentiment: one(answer.sentiment),
    // Told by rules alone: a model's word is none of the writer's.
    trade: [],
    attemptOnly: null,
    amountRanges: [],
    visits: [],
  };
}

const reading = <T>(find: QuoteFinder, by: string, { value, quote }: Quoted<T>): Read<T> | null => {
  const span = find(quote);
  return span === null ? null : { value, quote: span, certainty: 'likely', by };
};

/** A name that is not in the note is the model's own: its quote then finds nothing. */
const ownWords = (find: QuoteFinder, { name, quote }: { name: string; quote: string }): string =>
  find(name) === null ? '' : quote;

const named = (note: Note, written: string) => ({
  written,
  ids: matchNames(written, note.directory.accounts),
});

function personFrom(
  person: ModelAnswer['people'][number],
  note: Note,
  find: QuoteFinder,
  by: string,
): PersonReading | null {
  const place = find(person.name);
  if (place === null) return null;
  const at = <T>(value: T, quote: Span): Read<T> => ({ value, quote, certainty: 'likely', by });
  const titleAt = person.title === null ? null : find(person.title);
  return {
    name: at({ written: person.name, ids: idsOf(note, person.name) }, place),
    title: person.title === null || titleAt === null ? null : at(person.title, titleAt),
    role: person.role === null ? null : reading(find, by, person.role),
    stance: person.stance === null ? null : reading(find, by, person.stance),
    present: at(person.present, place),
  };
}

const idsOf = (note: Note, written: string): string[] =>
  note.directory.people
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => normalizeName(form) === normalizeName(written)),
    )
    .map(({ id }) => id);

/** The figure must be the one that our own reading of money finds in the quoted words. */
const isMoneyOfQuote = ({ value, currency, quote }: ModelAnswer['amounts'][number]): boolean =>
  findMoney(quote).some(
    (money) =>
      money.currency === currency &&
      money.value !== null &&
      Math.abs(money.value - value) <= value * MONEY_TOLERANCE,
  );
