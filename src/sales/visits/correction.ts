/** What a correcting sentence changes in a draft. Pure. What was understood first stays in its own revision. */
import { findDates } from '../../reading/dates/find-dates.ts';
import type { AmountKind, Mode } from '../../reading/labels.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import type { Deal } from '../deals/store.ts';
import type { Marked, Named, VisitContent } from './content.ts';
import type { CorrectionWords } from './correction-syntax.ts';
import { parseTypedMoney, type TypedMoney } from './typed-money.ts';

export type CorrectionContext = {
  /** The writer's local date, ISO. */
  today: string;
  /** Deals of the draft's account. */
  deals: readonly Deal[];
};

type Corrected = VisitContent | null;

/** The corrected content; null where it is not clear what the words mean in this draft. */
export const applyCorrection = (
  content: VisitContent,
  words: CorrectionWords,
  context: CorrectionContext,
): Corrected => {
  const tries: Readonly<Record<NonNullable<CorrectionWords['field']>, () => Corrected>> = {
    amount: () => correctAmount(content, words),
    date: () => correctDate(content, words, context.today),
    account: () => correctAccount(content, words),
    // "The deal is 80k": the word means the sum as often as the project.
    deal: () => correctAmount(content, words) ?? correctDeal(content, words, context.deals),
    person: () => correctPerson(content, words),
    competitor: () => correctCompetitor(content, words),
    mode: () => correctMode(content, words),
  };
  if (words.field !== null) return tries[words.field]();
  return (
    correctPerson(content, words) ??
    correctNamedAccount(content, words) ??
    correctCompetitor(content, words) ??
    (words.from === null ? null : correctAmount(content, words)) ??
    correctDate(content, words, context.today) ??
    correctMode(content, words)
  );
};

const byHand = <T>(value: T): Marked<T> => ({ value, quote: null, certainty: 'sure', by: 'hand' });

const newName = (name: string): Marked<Named> =>
  byHand({ id: null, name, written: name, options: [], candidates: [] });

/** Whether the words name this record: in the form of the note or of the record, or by a part such as the first name. */
const names = (words: string, named: Named): boolean => {
  const key = normalizeName(words);
  const forms = [named.name, named.written].map(normalizeName);
  const parts = key.split(' ');
  return (
    key !== '' && forms.some((form) => form === key || parts.every((part) => form.split(' ').includes(part)))
  );
};

const AMOUNT_KIND_OF: Readonly<Record<string, AmountKind>> = {
  预算: 'budget',
  budget: 'budget',
  报价: 'quote',
  quote: 'quote',
  offer: 'quote',
  'quoted price': 'quote',
  成交额: 'deal',
  成交价: 'deal',
  合同额: 'deal',
  deal: 'deal',
  采购量: 'volume',
  volume: 'volume',
  欠款: 'debt',
  debt: 'debt',
};

const correctAmount = (content: VisitContent, words: CorrectionWords): Corrected => {
  const to = parseTypedMoney(words.to);
  if (to === null) return null;
  const from = words.from === null ? null : parseTypedMoney(words.from);
  if (words.from !== null && from === null) return null;
  const kind = AMOUNT_KIND_OF[words.label] ?? null;
  const index = amountMeant(content, from, kind);
  const before = content.amounts[index];
  if (before === undefined) {
    // Nothing of that kind was read: it is added, but never in the place of a figure that was named and not found.
    if (from !== null || kind === null) return null;
    return { ...content, amounts: [...content.amounts, byHand({ ...withCurrency(to, content), kind })] };
  }
  const currency = to.currency ?? before.value.currency;
  const amount = byHand({ value: to.value, currency, kind: before.value.kind });
  const amounts = content.amounts.map((old, i) => (i === index ? amount : old));
  return { ...content, amounts, amountRanges: [] };
};

/** Place of the figure meant: the one named, else the only one of its kind, else the only one at all; else -1. */
const amountMeant = ({ amounts }: VisitContent, from: TypedMoney | null, kind: AmountKind | null): number => {
  if (from !== null) return amounts.findIndex((amount) => amount.value.value === from.value);
  const ofKind = amounts.filter((amount) => amount.value.kind === kind);
  if (ofKind.length === 1 && ofKind[0] !== undefined) return amounts.indexOf(ofKind[0]);
  return amounts.length === 1 && ofKind.length === 0 && (kind === null || kind === 'deal') ? 0 : -1;
};

const withCurrency = ({ value, currency }: TypedMoney, content: VisitContent) => ({
  value,
  currency: currency ?? content.amounts[0]?.value.currency ?? 'CNY',
});

/** The words must be a date and nothing else: "the date was yesterday", not "it was sent yesterday". */
const correctDate = (content: VisitContent, { to, field }: CorrectionWords, today: string): Corrected => {
  const [only, ...more] = findDates(to, today);
  if (only === undefined || more.length > 0) return null;
  const rest = to.slice(0, only.span.start) + to.slice(only.span.end);
  const isWhole = /^(?:\s|on|the|号|的)*$/iu.test(rest);
  const date = only.behind ?? only.ahead;
  if (date === null || !(isWhole || field === 'date')) return null;
  return { ...content, visitDate: byHand(date) };
};

const correctAccount = (content: VisitContent, { from, to }: CorrectionWords): Corrected => {
  const meant = from === null || content.account === null || names(from, content.account.value);
  return meant ? { ...content, account: newName(to) } : null;
};

const correctNamedAccount = (content: VisitContent, words: CorrectionWords): Corrected =>
  words.from !== null && content.account !== null ? correctAccount(content, words) : null;

const correctDeal = (content: VisitContent, { to }: CorrectionWords, deals: readonly Deal[]): Corrected => {
  const key = normalizeName(to);
  const fitting = deals.filter((deal) => normalizeName(deal.name).includes(key));
  const [only, ...more] = fitting;
  return only === undefined || more.length > 0 ? null : { ...content, dealId: only.id };
};

/** Another person did and said what was told of the one before; a title belonged to that one. */
const correctPerson = (content: VisitContent, { from, to, field }: CorrectionWords): Corrected => {
  const only = content.people.length === 1 && field === 'person' ? 0 : -1;
  const index = from === null ? only : content.people.findIndex((person) => names(from, person.name.value));
  if (content.people[index] === undefined) return null;
  const people = content.people.map((person, i) =>
    i === index ? { ...person, name: newName(to), title: null } : person,
  );
  return { ...content, people };
};

const correctCompetitor = (content: VisitContent, { from, to, field }: CorrectionWords): Corrected => {
  const { competitors } = content;
  const only = competitors.length === 1 && field === 'competitor' ? 0 : -1;
  const index =
    from === null
      ? only
      : competitors.findIndex((rival) => normalizeName(rival.value) === normalizeName(from));
  if (competitors[index] !== undefined) {
    return { ...content, competitors: competitors.map((rival, i) => (i === index ? byHand(to) : rival)) };
  }
  const isFirst = field === 'competitor' && from === null && competitors.length === 0;
  return isFirst ? { ...content, competitors: [byHand(to)] } : null;
};

const MODE_WORDS: readonly (readonly [Mode, RegExp])[] = [
  ['phone', /^(?:打?电话|通话|(?:a |by |on the )?(?:phone|telephone)(?: call)?|a call)$/iu],
  [
    'online',
    /^(?:线上|视频|视频会议?|网络会议|微信|(?:an? |by )?(?:online|video|zoom|teams)(?: (?:call|meeting))?)$/iu,
  ],
  [
    'onsite',
    /^(?:上门|现场|当面|面谈|(?:an? )?(?:on-?site|in person|face to face)(?: (?:visit|meeting))?)$/iu,
  ],
  ['event', /^(?:展会|展会上|活动|会展|(?:an?|at an?|at the) (?:event|fair|trade fair|exhibition))$/iu],
];

const correctMode = (content: VisitContent, { to }: CorrectionWords): Corrected => {
  const found = MODE_WORDS.find(([, pattern]) => pattern.test(to.trim()));
  return found === undefined ? null : { ...content, mode: byHand(found[0]) };
};
