/** Fields of the edit form -> content. Pure. What the writer left as it was keeps its quote and its reader. */
import type { FormValues } from '../../chat/inbound.ts';
import { parseFigure } from '../../reading/figure.ts';
import {
  AMOUNT_KINDS,
  MODES,
  NOTE_ROLES,
  NOTE_STAGES,
  OBJECTION_KINDS,
  RISK_SIGNALS,
  SENTIMENTS,
  STANCES,
  STEP_OWNERS,
  TRADE_SIGNS,
} from '../../reading/labels.ts';
import type { Marked, Named, VisitContent, VisitPerson } from './content.ts';

export type EditError = 'no_amount' | 'no_date' | 'not_offered' | 'too_long';
export type EditErrors = Readonly<Record<string, EditError>>;

/** Names of the ids that the form may carry, of what the viewer may see. */
export type EditNames = {
  accounts: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
  members: ReadonlyMap<string, string>;
  dealIds: ReadonlySet<string>;
};

export type Edited = { content: VisitContent; errors: EditErrors };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids that the fields name, to be looked up with the viewer's rights before they are used. */
export const idsIn = (fields: FormValues) => {
  const ids = (names: RegExp) =>
    Object.entries(fields)
      .filter(([name]) => names.test(name))
      .flatMap(([, value]) => value)
      .filter((value) => UUID.test(value));
  return {
    accounts: ids(/^(account|secondAccount)$/),
    people: ids(/^people\.\d+\.name$/),
    members: ids(/^colleagues$/),
  };
};

export const applyFields = (before: VisitContent, fields: FormValues, names: EditNames): Edited => {
  const form = readerOf(fields);
  const content: VisitContent = {
    ...before,
    account: form.named('account', before.account, names.accounts),
    secondAccount: form.named('secondAccount', before.secondAccount, names.accounts),
    dealId: form.deal(names.dealIds, before.dealId),
    visitDate: keep(before.visitDate, form.date('date')),
    mode: keep(before.mode, form.choice('mode', MODES)),
    colleagues: [
      ...before.colleagues.slice(0, 1),
      ...form.all('colleagues').filter((id) => names.members.has(id)),
    ],
    people: form.rows('people', (at, index) => personOf(form, at, before.people[index] ?? null, names)),
    amounts: form.rows(
      'amounts',
      (at, index) => keep(before.amounts[index] ?? null, form.amount(at)) ?? null,
    ),
    nextSteps: form.rows('steps', (at, index) => keep(before.nextSteps[index] ?? null, form.step(at))),
    competitors: keepAll(before.competitors, form.one('competitors').split(/\s*[、,，;；]\s*/)),
    objections: keepAll(before.objections, form.choices('objections', OBJECTION_KINDS)),
    stage: keep(before.stage, form.choice('stage', NOTE_STAGES)),
    riskSignals: keepAll(before.riskSignals, form.choices('risks', RISK_SIGNALS)),
    trade: [
      ...keepAll(before.trade, form.choices('trade', TRADE_SIGNS)),
      // Not chosen is no answer: it is still asked.
      ...before.trade.filter(
        ({ value, certainty }) =>
          certainty === 'unsure' && !form.choices('trade', TRADE_SIGNS).includes(value),
      ),
    ],
    sentiment: keep(before.sentiment, form.choice('sentiment', SENTIMENTS)),
    amountRanges: [],
    parts: [],
  };
  return { content, errors: form.errors };
};

const byHand = <T>(value: T): Marked<T> => ({ value, quote: null, certainty: 'sure', by: 'hand' });

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An unchanged value keeps where it came from; seen and saved, it is no longer unsure. */
const keep = <T>(before: Marked<T> | null, value: T | null): Marked<T> | null => {
  if (value === null) return null;
  if (before === null || !same(before.value, value)) return byHand(value);
  return before.certainty === 'unsure' ? { ...before, certainty: 'likely' } : before;
};

const keepAll = <T extends string>(before: readonly Marked<T>[], values: readonly T[]): Marked<T>[] =>
  values
    .filter((value) => value !== '')
    .map((value) => keep(before.find((one) => one.value === value) ?? null, value) ?? byHand(value));

type FormReader = ReturnType<typeof readerOf>;

const personOf = (
  form: FormReader,
  at: string,
  before: VisitPerson | null,
  names: EditNames,
): VisitPerson | null => {
  const name = form.named(`${at}.name`, before?.name ?? null, names.people);
  if (name === null) return null;
  const title = form.one(`${at}.title`);
  return {
    name,
    title: keep(before?.title ?? null, title === '' ? null : title),
    role: keep(before?.role ?? null, form.choice(`${at}.role`, NOTE_ROLES)),
    stance: keep(before?.stance ?? null, form.choice(`${at}.stance`, STANCES)),
    present: keep(before?.present ?? null, form.one(`${at}.present`) !== 'no') ?? byHand(true),
  };
};

/** Typed access to the fields; gathers what is wrong by field name. */
const readerOf = (fields: FormValues) => {
  const errors: Record<string, EditError> = {};
  const all = (name: string): string[] => [fields[name] ?? []].flat().map((value) => value.trim());
  const one = (name: string): string => {
    const value = all(name)[0] ?? '';
    if (value.length > 200) errors[name] = 'too_long';
    return value;
  };
  const choice = <T extends string>(name: string, offered: readonly T[]): T | null => {
    const value = one(name);
    const found = offered.find((offer) => offer === value) ?? null;
    if (value !== '' && found === null) errors[name] = 'not_offered';
    return found;
  };
  const date = (name: string): string | null => {
    const value = one(name);
    if (value === '') return null;
    const valid = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
    if (!valid) errors[name] = 'no_date';
    return valid ? value : null;
  };
  return {
    errors,
    all,
    one,
    choice,
    date,
    choices: <T extends string>(name: string, offered: readonly T[]): T[] =>
      offered.filter((offer) => all(name).includes(offer)),
    deal: (offered: ReadonlySet<string>, before: string | null): string | null => {
      const value = one('deal');
      // Left as it was while the account changed: the deal simply stays behind.
      if (value !== '' && value !== before && !offered.has(value)) errors.deal = 'not_offered';
      return offered.has(value) ? value : null;
    },
    named: (
      name: string,
      before: Marked<Named> | null,
      known: ReadonlyMap<string, string>,
    ): Marked<Named> | null => {
      const value = one(name);
      if (value === '') return null;
      const knownName = known.get(value);
      if (UUID.test(value) && knownName === undefined) {
        errors[name] = 'not_offered';
        return before;
      }
      // The note's own form stays where it was not known whom it meant: it becomes an alias. Else it was wrong.
      const written = before?.value.id === null ? before.value.written : (knownName ?? value);
      const next: Named =
        knownName === undefined
          ? { id: null, name: value, written: value, options: [], candidates: [] }
          : { id: value, name: knownName, written, options: [] };
      const unchanged = before !== null && before.value.id === next.id && before.value.name === next.name;
      return unchanged ? before : byHand(next);
    },
    amount: (at: string) => {
      const figure = one(`${at}.figure`);
      if (figure === '') return null;
      const money = parseFigure(figure);
      const kind = choice(`${at}.kind`, AMOUNT_KINDS) ?? 'other';
      if (money === null) errors[`${at}.figure`] = 'no_amount';
      return money === null ? null : { ...money, kind };
    },
    step: (at: string) => {
      const what = one(`${at}.what`);
      if (what === '') return null;
      return { what, owner: choice(`${at}.owner`, STEP_OWNERS) ?? 'us', due: date(`${at}.due`) };
    },
    /** Reads `prefix.0`, `prefix.1`, … as far as the form has them. */
    rows: <T>(prefix: string, read: (at: string, index: number) => T | null): T[] => {
      const places = Object.keys(fields).flatMap((name) => {
        const [head, index] = name.split('.');
        return head === prefix ? Number(index) : [];
      });
      const last = Math.max(-1, ...places);
      return Array.from({ length: last + 1 }, (_, index) => read(`${prefix}.${index}`, index)).filter(
        (row): row is T & NonNullable<T> => row !== null,
      );
    },
  };
};
