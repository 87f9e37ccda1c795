/**
 * What to ask next time. Pure. No list of questions: each is made from a gap in what is known of this very account,
 * and is gone once the gap is filled.
 */
import type { Localized } from '../../chat/locale.ts';
import type { NoteRole, ObjectionKind, RiskSignal } from '../../reading/labels.ts';
import type { DealStage } from '../deals/stages.ts';
import { currentOf, daysBetween, factsOf, type Known, lastMetOn } from '../evidence/rules.ts';
import { type AskableItem, askableBlank } from '../plans/completeness.ts';
import { type AccountPicture, type KnownFact, type OpenDeal, rolesOf } from './account-picture.ts';

/** Each names the record, or the lack of one, that makes it worth asking. Dates are ISO. */
export type NextQuestion =
  | { gap: 'promise_due'; what: string; dueOn: string | null; isOverdue: boolean }
  | { gap: 'objection_open'; objection: ObjectionKind; on: string }
  | { gap: 'decider_unknown'; accountName: string }
  | { gap: 'opponent'; who: string; since: string }
  | { gap: 'decider_unmet'; who: string }
  | { gap: 'stance_unknown'; who: string; role: NoteRole }
  | { gap: 'risk_open'; risk: RiskSignal; on: string }
  | { gap: 'competitor_strength'; name: string; on: string }
  | { gap: 'stage_role_unknown'; deal: string; stageName: Localized; role: NoteRole }
  | { gap: 'amount_unknown'; deal: string }
  | { gap: 'close_date_unknown'; deal: string }
  | { gap: 'single_contact'; who: string }
  | { gap: 'never_met'; who: string }
  | { gap: 'no_next_step'; accountName: string }
  /** A blank of the account's file; `who`: the person it is about, else the account. */
  | { gap: `file_${AskableItem}`; who: string };

export type Gap = NextQuestion['gap'];

/** Questions for one visit: what a rep can keep in mind on the way. */
export const MAX_NEXT_QUESTIONS = 3;

/** A customer's promise is worth a question from this many days before it is due. Own judgement. */
const PROMISE_AHEAD_DAYS = 7;

/** Days after which a risk signal or a competitor, not heard of again, is no longer asked about. Own judgement. */
const FRESH_DAYS = 90;

/**
 * Worth of closing a gap, 0 to 100: first what is due or said against us, then who decides, then the deal's terms,
 * then breadth of contact. Own judgement after the catalogue's order (D9: decider, terms, competitor, silent opponent).
 */
const WORTH: Readonly<Record<Gap, number>> = {
  promise_due: 90,
  objection_open: 85,
  decider_unknown: 80,
  opponent: 78,
  decider_unmet: 74,
  risk_open: 72,
  competitor_strength: 70,
  stage_role_unknown: 64,
  stance_unknown: 60,
  amount_unknown: 58,
  close_date_unknown: 50,
  single_contact: 46,
  never_met: 42,
  no_next_step: 40,
  file_departments: 38,
  file_titles: 36,
  file_rivals: 34,
  file_value_chain: 32,
  file_finances: 30,
};

/** An overdue promise goes before everything; one that is not yet due comes after what stands against us. */
const NOT_YET_DUE_DISCOUNT = 20;

/** Whom a deal of this stage cannot do without (catalogue K2 and D1). */
const ROLE_NEEDED: Readonly<Record<DealStage, NoteRole>> = {
  lead: 'user',
  initiation: 'influencer',
  proposal: 'technical_evaluator',
  bidding: 'buyer',
  negotiation: 'buyer',
  delivery: 'user',
};

/** The best few. */
export const nextQuestions = (picture: AccountPicture): NextQuestion[] =>
  rankQuestions(picture).slice(0, MAX_NEXT_QUESTIONS);

/** One of a kind, the most useful first. */
export const rankQuestions = (picture: AccountPicture): NextQuestion[] => {
  const ranked = allQuestions(picture)
    .map((question, index) => ({ question, index, worth: worthOf(question) }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index);
  const seen = new Set<Gap>();
  const best: NextQuestion[] = [];
  for (const { question } of ranked) {
    if (seen.has(question.gap)) continue;
    seen.add(question.gap);
    best.push(question);
  }
  return best;
};

const worthOf = (question: NextQuestion): number =>
  question.gap === 'promise_due' && !question.isOverdue
    ? WORTH.promise_due - NOT_YET_DUE_DISCOUNT
    : WORTH[question.gap];

/** Every question that a gap of the picture gives reason to ask. */
export const allQuestions = (picture: AccountPicture): NextQuestion[] => [
  ...askPromises(picture),
  ...askObjections(picture),
  ...askPeople(picture),
  ...askSignals(picture),
  ...picture.deals.flatMap((deal) => askDeal(picture, deal)),
  ...askBreadth(picture),
  ...askFile(picture),
];

const askPromises = ({ steps, today }: AccountPicture): NextQuestion[] =>
  steps
    .filter((step) => step.owner === 'customer')
    .filter(({ dueOn }) => dueOn === null || daysBetween(today, dueOn) <= PROMISE_AHEAD_DAYS)
    .map(({ what, dueOn }) => ({
      gap: 'promise_due',
      what,
      dueOn,
      isOverdue: dueOn !== null && dueOn < today,
    }));

/** An objection is open while the latest contact still told of it. */
const askObjections = (picture: AccountPicture): NextQuestion[] => {
  const latest = picture.facts[0]?.observedOn;
  return distinct(factsOf(picture.facts, 'objection'))
    .filter((fact) => fact.observedOn === latest)
    .map((fact) => ({ gap: 'objection_open', objection: fact.value, on: fact.observedOn }));
};

/** The latest of each value. */
const distinct = <F extends { value: unknown }>(facts: readonly F[]): F[] =>
  facts.filter((fact, index) => facts.findIndex((other) => other.value === fact.value) === index);

/** Whose stance decides a deal, the weightiest first. */
const WEIGHTY = ['decider', 'influencer'] as const;

const askPeople = (picture: AccountPicture): NextQuestion[] => {
  const roles = rolesOf(picture);
  const stances = currentOf(picture.facts, 'stance');
  const met = lastMetOn(picture.facts);
  const hasDecider = [...roles.values()].some((held) => held.has('decider'));
  const ofPeople = picture.people.flatMap(({ id, name: who }): NextQuestion[] => {
    const held = roles.get(id);
    const role = WEIGHTY.find((one) => held?.has(one)) ?? null;
    const stance = stances.get(id);
    return [
      ...(stance?.value === 'opponent' ? [{ gap: 'opponent' as const, who, since: stance.observedOn }] : []),
      ...(role === 'decider' && !met.has(id) ? [{ gap: 'decider_unmet' as const, who }] : []),
      ...(role !== null && stance === undefined ? [{ gap: 'stance_unknown' as const, who, role }] : []),
      ...(role !== 'decider' && !met.has(id) ? [{ gap: 'never_met' as const, who }] : []),
    ];
  });
  return hasDecider ? ofPeople : [{ gap: 'decider_unknown', accountName: picture.accountName }, ...ofPeople];
};

const askSignals = (picture: AccountPicture): NextQuestion[] => {
  const isFresh = (fact: Known<KnownFact, 'risk' | 'competitor'>) =>
    daysBetween(fact.observedOn, picture.today) <= FRESH_DAYS;
  const risks = distinct(factsOf(picture.facts, 'risk')).filter(isFresh);
  const rivals = distinct(factsOf(picture.facts, 'competitor')).filter(isFresh);
  return [
    ...risks.map((fact) => ({ gap: 'risk_open' as const, risk: fact.value, on: fact.observedOn })),
    ...rivals.map((fact) => ({
      gap: 'competitor_strength' as const,
      name: fact.value,
      on: fact.observedOn,
    })),
  ];
};

const askDeal = (picture: AccountPicture, deal: OpenDeal): NextQuestion[] => {
  const role = ROLE_NEEDED[deal.stage];
  const roles = [...rolesOf(picture).values()];
  const hasAmount =
    deal.amountMinor !== null || factsOf(picture.facts, 'amount').some((fact) => fact.subjectId === deal.id);
  return [
    ...(roles.some((held) => held.has(role))
      ? []
      : [{ gap: 'stage_role_unknown' as const, deal: deal.name, stageName: deal.stageName, role }]),
    ...(hasAmount ? [] : [{ gap: 'amount_unknown' as const, deal: deal.name }]),
    ...(deal.closeOn === null ? [{ gap: 'close_date_unknown' as const, deal: deal.name }] : []),
  ];
};

const askBreadth = ({ people, steps, accountName }: AccountPicture): NextQuestion[] => {
  const [only, ...more] = people;
  return [
    ...(only !== undefined && more.length === 0 ? [{ gap: 'single_contact' as const, who: only.name }] : []),
    ...(steps.length === 0 ? [{ gap: 'no_next_step' as const, accountName }] : []),
  ];
};

/** One blank of the file, the most useful: it competes with all that a visit leaves open. */
const askFile = (picture: AccountPicture): NextQuestion[] => {
  const blank = askableBlank({
    people: picture.people.map(({ name, department = '', title = '' }) => ({ name, department, title })),
    hasRivals: factsOf(picture.facts, 'competitor').length > 0,
    hasValueChain: factsOf(picture.facts, 'chain_link').length > 0,
    hasFinances: factsOf(picture.facts, 'ratio').length > 0,
  });
  return blank === null ? [] : [{ gap: `file_${blank.item}`, who: blank.who ?? picture.accountName }];
};
