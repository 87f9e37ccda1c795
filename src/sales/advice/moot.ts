/** Advice that another makes pointless for now: one does not haggle over terms before the customer sees the value. Pure. */
import type { ObjectionKind } from '../../reading/labels.ts';
import type { Criterion } from '../deals/kinds.ts';
import { daysBetween } from '../evidence/rules.ts';
import type { Cause, CauseFacts, KindOf } from './cause.ts';
import type { CauseKind } from './kinds.ts';

/** Terms come last: each of these has to be settled before. Own judgement after D9 and G7. */
const BEFORE_TERMS: readonly CauseKind[] = [
  'value_unseen',
  'decider_unmet',
  'decider_unknown',
  'ahead_of_buyer',
];
/** Nobody has been met: all else is a guess. */
const BEFORE_FIRST_MEETING: readonly CauseKind[] = [
  'no_next_step',
  'promise_overdue',
  'customer_promise_due',
];
/** Silent for half a year: whether it still lives is asked before anything that was known then. */
const WHILE_COLD: readonly CauseKind[] = ['contact_due', 'promise_overdue', 'trade_stopped'];
/** Of a deal that may be lost it is asked first whether it is; and our word is kept all the same. */
const WHILE_TOLD_LOST: readonly CauseKind[] = ['told_lost', 'promise_overdue', 'trade_stopped'];
/** Calendar days after which a promise to somebody whom we have not spoken to since is waited for by nobody. Own judgement. */
const PROMISE_FORGOTTEN_DAYS = 365;

/** Of each subject by itself: what is wrong with one deal makes nothing pointless in another. `today`: ISO date. */
export const withoutMoot = <A extends { cause: Cause }>(all: readonly A[], today: string): A[] => {
  const bySubject = Map.groupBy(all, ({ cause }) => cause.subject.id);
  return all.filter(({ cause }) => {
    const others = bySubject.get(cause.subject.id)?.map((one) => one.cause.facts) ?? [];
    return !isMoot(cause.facts, others, today);
  });
};

const isMoot = (facts: CauseFacts, others: readonly CauseFacts[], today: string): boolean => {
  const has = (...kinds: readonly CauseKind[]) => others.some(({ kind }) => kinds.includes(kind));
  const { kind } = facts;
  if (others.some((one) => one.kind === 'contact_due' && one.isCold)) {
    if (!WHILE_COLD.includes(kind)) return true;
    return kind === 'promise_overdue' && daysBetween(facts.dueOn, today) > PROMISE_FORGOTTEN_DAYS;
  }
  if (others.some((one) => one.kind === 'no_next_step' && one.lack === 'first')) {
    return !BEFORE_FIRST_MEETING.includes(kind);
  }
  if (has('told_lost') && !WHILE_TOLD_LOST.includes(kind)) return true;
  switch (facts.kind) {
    case 'terms_open':
      return has(...BEFORE_TERMS);
    case 'gate_gap':
    case 'gate_vague':
      return isAskedAnyway(facts.criterion, others);
    case 'objection_open':
      return isAnsweredOtherwise(facts, others);
    case 'value_unstated':
      return has('value_unseen');
    case 'silent_opponent':
      return others.some((one) => one.kind === 'opponent_unanswered' && one.who === facts.who);
    case 'single_thread':
      // Whoever has not been heard of for long is to be met first, alone or not.
      return has('contact_due');
    case 'role_unmet':
      return others.some((one) => one.kind === 'decider_unmet' && one.who === facts.who);
    case 'no_next_step':
      // One call keeps the promise, or renews the contact, and agrees on what comes next.
      return has('promise_overdue') || (facts.lack === 'none' && has('contact_due'));
    case 'orders_declining':
    case 'relation_narrow':
      return has('trade_stopped');
    default:
      return false;
  }
};

/** Who objects to it is asked about it anyway. */
const OBJECTION_OF: Readonly<Partial<Record<Criterion, ObjectionKind>>> = {
  need: 'need',
  fit: 'product_fit',
  budget: 'budget',
  schedule: 'timing',
  price: 'price',
  terms: 'contract_terms',
};

/** The conversation that another cause calls for closes the gap too. */
const isAskedAnyway = (criterion: Criterion, others: readonly CauseFacts[]): boolean => {
  const has = (...kinds: readonly CauseKind[]) => others.some(({ kind }) => kinds.includes(kind));
  const objection = OBJECTION_OF[criterion];
  const isObjected = others.some(
    (one) =>
      objection !== undefined &&
      (one.kind === 'objection_open' || one.kind === 'opponent_unanswered') &&
      one.objection === objection,
  );
  if (isObjected) return true;
  switch (criterion) {
    case 'decision':
    case 'decider_met':
      return has('decider_unmet', 'decider_unknown');
    case 'competition':
      return has('rival_moves');
    case 'budget':
      return has('value_unseen');
    case 'price':
    case 'terms':
      return has('terms_open', ...BEFORE_TERMS);
    case 'signature':
      return has(...BEFORE_TERMS);
    default:
      return false;
  }
};

/** Some objections are the sign of something that has a cure of its own; and an opponent's own is heard from him. */
const isAnsweredOtherwise = (
  { objection, on }: KindOf<'objection_open'>,
  others: readonly CauseFacts[],
): boolean => {
  const has = (...kinds: readonly CauseKind[]) => others.some(({ kind }) => kinds.includes(kind));
  const isOpponents = others.some(
    (one) => one.kind === 'opponent_unanswered' && one.objection === objection && one.since === on,
  );
  if (isOpponents) return true;
  switch (objection) {
    case 'price':
    case 'budget':
      return has('value_unseen');
    case 'authority':
      return has('decider_unknown', 'decider_unmet');
    case 'timing':
      return has('date_slipped');
    default:
      return false;
  }
};
