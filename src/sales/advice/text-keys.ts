/** Which words say a cause: its own, or those of a special case of it. Pure. */
import type { CauseFacts } from './cause.ts';
import type { CauseKind } from './kinds.ts';

export const SPECIAL_CASES = [
  'decider_long_unseen',
  'decider_elsewhere',
  'role_known',
  'guide_missing_alone',
  'single_thread_breaking',
  'gate_gap_earlier',
  'value_without_number',
  'approval_unspoken',
  'first_step',
  'step_missed',
  'step_undated',
  'contact_cold',
  'one_department',
] as const;

export type TextKey = CauseKind | (typeof SPECIAL_CASES)[number];

const STEP_TEXTS = {
  first: 'first_step',
  missed: 'step_missed',
  undated: 'step_undated',
  none: 'no_next_step',
} as const;

export const textKeyOf = (facts: CauseFacts): TextKey => {
  switch (facts.kind) {
    case 'gate_gap':
      return facts.isEarlier ? 'gate_gap_earlier' : facts.kind;
    case 'value_unstated':
      return facts.isVague ? 'value_without_number' : facts.kind;
    case 'approval_open':
      return facts.isSpokenOf ? facts.kind : 'approval_unspoken';
    case 'no_next_step':
      return STEP_TEXTS[facts.lack];
    case 'contact_due':
      return facts.isCold ? 'contact_cold' : facts.kind;
    case 'relation_narrow':
      return facts.department === null ? facts.kind : 'one_department';
    default:
      return keyOfPeople(facts);
  }
};

const keyOfPeople = (facts: CauseFacts): TextKey => {
  switch (facts.kind) {
    case 'decider_unmet':
      return facts.lastOn === null ? facts.kind : 'decider_long_unseen';
    case 'decider_unknown':
      return facts.saidOn === null ? facts.kind : 'decider_elsewhere';
    case 'role_unmet':
      return facts.who === null ? facts.kind : 'role_known';
    case 'guide_missing':
      return facts.isAlone ? 'guide_missing_alone' : facts.kind;
    case 'single_thread':
      return facts.changeOn === null ? facts.kind : 'single_thread_breaking';
    default:
      return facts.kind;
  }
};
