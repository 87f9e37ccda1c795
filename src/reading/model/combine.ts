/** Two readings of one note made one: agreed is sure, disagreed becomes a question, alone stays as it was. Pure. */
import { normalizeName } from '../name-forms.ts';
import type { NameRead, NextStep, PersonReading, Read, Reading } from '../reading.ts';
import { wordOverlap } from '../word-overlap.ts';

/** Two wordings of a step are one from this share of common character pairs on; the scorer of `test/eval` takes 0.4. */
const SAME_STEP = 0.5;

/** Every value of the result stands in one of the two; nothing that the rules read is lost. */
export function combine(rules: Reading, model: Reading): Reading {
  return {
    ...rules,
    reader: `${rules.reader}+${model.reader}`,
    account: combineAccount(rules.account, model.account),
    visitDate: one(rules.visitDate, model.visitDate),
    mode: one(rules.mode, model.mode),
    people: combinePeople(rules.people, model.people),
    amounts: lists(
      rules.amounts,
      model.amounts,
      sameAmount,
      ({ value: a }, { value: b }) => a.kind === b.kind,
    ),
    competitors: lists(rules.competitors, model.competitors, ({ value: a }, { value: b }) =>
      isSameName(a, b),
    ),
    objections: lists(rules.objections, model.objections, sameValue),
    nextSteps: lists(rules.nextSteps, model.nextSteps, sameStep, agreesOnStep),
    stage: one(rules.stage, model.stage),
    riskSignals: lists(rules.riskSignals, model.riskSignals, sameValue),
    sentiment: one(rules.sentiment, model.sentiment),
  };
}

const sure = <T>(read: Read<T>, other: Read<T>): Read<T> => ({
  ...read,
  certainty: 'sure',
  by: `${read.by}+${other.by}`,
});
const unsure = <T>(read: Read<T>): Read<T> => ({ ...read, certainty: 'unsure' });

/** The rules' value is the one that is asked where the two differ. */
const one = <T>(rules: Read<T> | null, model: Read<T> | null): Read<T> | null => {
  if (rules === null || model === null) return rules ?? model;
  return rules.value === model.value ? sure(rules, model) : unsure(rules);
};

const isSameName = (a: string, b: string): boolean => {
  const [x, y] = [normalizeName(a), normalizeName(b)];
  return x === y || x.includes(y) || y.includes(x);
};

/** Another account means that one of both is asked: several ids are a question. */
function combineAccount(rules: Read<NameRead> | null, model: Read<NameRead> | null): Read<NameRead> | null {
  if (rules === null || model === null) return rules ?? model;
  const isSame =
    rules.value.ids.some((id) => model.value.ids.includes(id)) ||
    isSameName(rules.value.written, model.value.written);
  if (isSame) return sure(rules, model);
  const ids = [...new Set([...rules.value.ids, ...model.value.ids])];
  return unsure({ ...rules, value: { ...rules.value, ids } });
}

const sameValue = <T>(a: Read<T>, b: Read<T>): boolean => a.value === b.value;
type AmountRead = Reading['amounts'][number];
const sameAmount = ({ value: a }: AmountRead, { value: b }: AmountRead): boolean =>
  a.value === b.value && a.currency === b.currency;
const sameStep = ({ value: a }: Read<NextStep>, { value: b }: Read<NextStep>): boolean =>
  wordOverlap(a.what, b.what) >= SAME_STEP;
const agreesOnStep = ({ value: a }: Read<NextStep>, { value: b }: Read<NextStep>): boolean =>
  a.owner === b.owner && a.due === b.due;

/** Both lists in the order of the note. `isSame`: two readings of one thing; `agrees`: they say the same of it. */
function lists<T>(
  rules: readonly Read<T>[],
  model: readonly Read<T>[],
  isSame: (a: Read<T>, b: Read<T>) => boolean,
  agrees: (a: Read<T>, b: Read<T>) => boolean = () => true,
): Read<T>[] {
  const own = rules.map((read) => {
    const other = model.find((one) => isSame(read, one));
    if (other === undefined) return read;
    return agrees(read, other) ? sure(read, other) : unsure(read);
  });
  const more = model.filter((read) => !rules.some((one) => isSame(one, read)));
  return [...own, ...more].sort((a, b) => a.quote.start - b.quote.start);
}

function combinePeople(rules: readonly PersonReading[], model: readonly PersonReading[]): PersonReading[] {
  const isSame = (a: PersonReading, b: PersonReading) =>
    isSameName(a.name.value.written, b.name.value.written);
  const own = rules.map((person) => {
    const other = model.find((one) => isSame(person, one));
    return other === undefined ? person : combinePerson(person, other);
  });
  return [...own, ...model.filter((person) => !rules.some((one) => isSame(one, person)))];
}

const combinePerson = (rules: PersonReading, model: PersonReading): PersonReading => ({
  name: { ...rules.name, certainty: 'sure' },
  title: rules.title ?? model.title,
  role: one(rules.role, model.role),
  stance: one(rules.stance, model.stance),
  present: rules.present.value === model.present.value ? sure(rules.present, model.present) : rules.present,
});
