/**
 * Questions for one visit, mixed as the stage wants it (O1): situation questions few and prepared, the problem before
 * what follows from it, and that before what it would be worth. Pure.
 */
import type { Gap, NextQuestion } from '../coaching/next-questions.ts';
import type { DealStage } from '../deals/stages.ts';
import { SPIN_KINDS, type SpinKind } from './kinds.ts';

/** What asking about a gap is, in SPIN's terms. Own judgement. */
export const SPIN_OF_GAP: Readonly<Record<Gap, SpinKind>> = {
  promise_due: 'situation',
  objection_open: 'problem',
  decider_unknown: 'situation',
  opponent: 'problem',
  decider_unmet: 'situation',
  stance_unknown: 'problem',
  risk_open: 'problem',
  competitor_strength: 'implication',
  stage_role_unknown: 'situation',
  amount_unknown: 'need_payoff',
  close_date_unknown: 'implication',
  single_contact: 'situation',
  never_met: 'situation',
  no_next_step: 'need_payoff',
  file_departments: 'situation',
  file_titles: 'situation',
  file_rivals: 'problem',
  file_value_chain: 'situation',
  file_finances: 'situation',
};

/** Situation questions of one visit: more bore the customer, who knows the answers. Source: O1; the number is our own. */
export const SITUATION_MAX: Readonly<Record<DealStage, number>> = {
  lead: 2,
  initiation: 1,
  proposal: 1,
  bidding: 1,
  negotiation: 1,
  delivery: 1,
};

export const QUESTIONS_MAX = 3;

export type PreparedQuestion = { question: NextQuestion; spin: SpinKind };

/** The most useful first decides which are asked; SPIN's order, in which order. */
export const prepareQuestions = (
  ranked: readonly NextQuestion[],
  stage: DealStage | null,
): PreparedQuestion[] => {
  const situationMax = SITUATION_MAX[stage ?? 'lead'];
  let situations = 0;
  const chosen: PreparedQuestion[] = [];
  const spare: PreparedQuestion[] = [];
  for (const question of ranked) {
    const prepared = { question, spin: SPIN_OF_GAP[question.gap] };
    const tooMany = prepared.spin === 'situation' && situations >= situationMax;
    if (prepared.spin === 'situation') situations += 1;
    (tooMany ? spare : chosen).push(prepared);
  }
  return [...chosen, ...spare]
    .slice(0, QUESTIONS_MAX)
    .sort((a, b) => SPIN_KINDS.indexOf(a.spin) - SPIN_KINDS.indexOf(b.spin));
};
