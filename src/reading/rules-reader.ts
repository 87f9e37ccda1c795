/** The reader that is always there: no network, no model, Chinese and English and mixed. Pure. */
import { findAccount } from './account.ts';
import { findAmounts } from './amounts.ts';
import { findAttempt, tellsOfNoContact } from './attempt.ts';
import { findCompetitors } from './competitors.ts';
import { findDates } from './dates/find-dates.ts';
import { findMode } from './mode.ts';
import { nameForms } from './name-forms.ts';
import { findNextSteps } from './next-steps.ts';
import { findObjections } from './objections.ts';
import { type Passage, passageOf } from './passage.ts';
import { findMentions, type NamedPeople, outsideOf } from './people/find-mentions.ts';
import { readPeople } from './people/people.ts';
import { idsOf } from './people/resolve-person.ts';
import type { Note, PersonReading, Reading, Span } from './reading.ts';
import { findRiskSignals } from './risk-signals.ts';
import { findSentiment } from './sentiment.ts';
import { findStage } from './stage.ts';
import { findTrade } from './trade.ts';
import { findVisitDate } from './visit-date.ts';
import { findVisitParts } from './visit-split.ts';

/** Raised whenever a change of rules may change what is read. */
export const RULES_READER = 'rules@1';

export function readByRules(note: Note): Reading {
  const passage = passageOf(note.text);
  const dates = findDates(note.text, note.today, passage.likely);
  const reachedNobody = tellsOfNoContact(passage);
  const { people: known, colleagues = [] } = note.directory;
  const records = { known, colleagues };
  const drafted = findMentions(note.text, records);
  const account = findAccount(
    passage,
    note.directory.accounts,
    drafted.groups.flat(),
    accountsOfPeople(note, drafted),
  );
  const mentions = account === null ? drafted : outsideOf(note.text, drafted, records, account.quote);
  const named = readPeople(passage, mentions, known, reachedNobody).map((person) =>
    withTitleOutside(person, account?.quote ?? null, note.text),
  );
  const accountNames = namesOfAccount(note, account?.value.written ?? null, account?.value.ids ?? []);
  const clearNames = named.filter(isClearlyPerson).map(writtenName);
  const competitors = findCompetitors(passage, accountNames, clearNames);
  const people = named.filter((person) => !competitors.some(({ value }) => value === writtenName(person)));
  const personNames = people.map(writtenName);
  const rivals = competitors.map(({ value }) => value);
  const { amounts, ranges } = findAmounts(passage, rivals);
  const objections = findObjections(passage);
  const riskSignals = findRiskSignals(passage, amounts, rivals);
  const visitDate = findVisitDate(passage, dates, note.today);
  const attemptOnly = findAttempt(passage);
  const nextSteps = findNextSteps(
    passage,
    dates,
    { customerNames: [...personNames, ...accountNames], ourNames: colleagues, rivals },
    visitDate?.quote ?? null,
  );
  const ahead = nextSteps.map(({ quote }) => quote);
  return {
    reader: RULES_READER,
    account,
    visitDate,
    mode: findMode(passage),
    people,
    amounts,
    competitors,
    objections,
    nextSteps,
    stage: findStage(passage, riskSignals, ahead, rivals, amounts),
    riskSignals,
    sentiment: sentimentOf(passage, people, objections.length + riskSignals.length),
    trade: findTrade(passage, rivals),
    attemptOnly,
    amountRanges: ranges,
    visits: findVisitParts(note.text, (part) => accountIn(part, note)),
  };
}

/** Accounts at which somebody of the note is on record under the whole name written, or the family name in Latin letters. */
function accountsOfPeople({ directory }: Note, { groups }: NamedPeople): ReadonlySet<string> {
  const ids = new Set(
    groups.flatMap((group) => {
      const own = idsOf(group, directory.people);
      return own.length === 1 ? own : [];
    }),
  );
  return new Set(directory.people.filter(({ id }) => ids.has(id)).map(({ accountId }) => accountId));
}

const writtenName = ({ name }: PersonReading): string => name.value.written;

/** 店采购主管 of 汇景酒店采购主管: what is part of the account's name is no part of a position. */
function withTitleOutside(person: PersonReading, account: Span | null, text: string): PersonReading {
  const { title } = person;
  if (title === null || account === null) return person;
  if (title.quote.start < account.start || account.end <= title.quote.start) return person;
  const quote = { start: account.end, end: title.quote.end };
  const value = text.slice(quote.start, Math.max(quote.start, quote.end));
  return { ...person, title: value.trim() === '' ? null : { ...title, value, quote } };
}

/** A name alone may still turn out a rival's; one with a position or a stance does not. */
const isClearlyPerson = ({ name, title, role, stance }: PersonReading): boolean =>
  name.certainty === 'sure' || title !== null || role !== null || stance !== null;

/** The whole name and how it is spoken of: 盛拓把机房备好. */
function namesOfAccount(note: Note, written: string | null, ids: readonly string[]): string[] {
  const names = [
    ...(written === null ? [] : [written]),
    ...note.directory.accounts.filter(({ id }) => ids.includes(id)).map(({ name }) => name),
  ];
  return [...new Set([...names, ...names.filter(isChinese).map((name) => nameForms(name).brand)])];
}

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** A hurdle weighs a quarter of an open word of mood, a stance a half: deals have hurdles, meetings still go well. */
const HURDLE_WEIGHT = 0.25;
const STANCE_WEIGHT = 0.5;

function sentimentOf(
  passage: Passage,
  people: readonly PersonReading[],
  hurdles: number,
): Reading['sentiment'] {
  const count = (stance: string) => people.filter((person) => person.stance?.value === stance).length;
  return findSentiment(
    passage,
    hurdles * HURDLE_WEIGHT + count('opponent') * STANCE_WEIGHT,
    count('supporter') * STANCE_WEIGHT,
  );
}

/** The name of the account that a part of a daily report is about, as it is to be told from the others. */
function accountIn(part: string, note: Note): string | null {
  const found = findAccount(passageOf(part), note.directory.accounts, []);
  return found === null ? null : (found.value.ids[0] ?? found.value.written);
}
