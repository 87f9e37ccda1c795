/** Advice that another makes pointless for now: one does not haggle over terms before the customer sees the value. Pure. */
import type { CauseFacts } from './cause.ts';
import type { CauseKind } from './kinds.ts';

type WithFacts = { facts: CauseFacts };

/** Terms come last: each of these has to be settled before. Own judgement after D9 and G7. */
const BEFORE_TERMS: readonly CauseKind[] = [
  'value_unseen',
  'decider_unmet',
  'decider_unknown',
  'ahead_of_buyer',
];

export const withoutMoot = <C extends WithFacts>(causes: readonly C[]): C[] => {
  const has = (...kinds: readonly CauseKind[]) => causes.some(({ facts }) => kinds.includes(facts.kind));
  const isMoot = ({ facts }: C): boolean => {
    switch (facts.kind) {
      case 'terms_open':
        return has(...BEFORE_TERMS);
      case 'gate_gap':
      case 'gate_vague':
      case 'stalled':
        // Of a deal that may be lost it is asked first whether it is.
        return has('told_lost');
      case 'objection_open':
        return isAnsweredOtherwise(facts.objection, has);
      case 'silent_opponent':
        return causes.some(({ facts: one }) => one.kind === 'opponent_unanswered' && one.who === facts.who);
      case 'single_thread':
        // Whoever has not been heard of for long is to be met first, alone or not.
        return has('contact_due');
      case 'no_next_step':
        return has('promise_overdue');
      case 'orders_declining':
      case 'relation_narrow':
        return has('trade_stopped');
      default:
        return false;
    }
  };
  return causes.filter((cause) => !isMoot(cause));
};

/** Some objections are the sign of something that has a cure of its own. */
const isAnsweredOtherwise = (
  objection: Extract<CauseFacts, { kind: 'objection_open' }>['objection'],
  has: (...kinds: readonly CauseKind[]) => boolean,
): boolean => {
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
