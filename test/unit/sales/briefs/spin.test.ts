import { describe, expect, test } from 'vitest';
import { SPIN_KINDS } from '../../../../src/sales/briefs/kinds.ts';
import { prepareQuestions, QUESTIONS_MAX } from '../../../../src/sales/briefs/spin.ts';
import type { NextQuestion } from '../../../../src/sales/coaching/next-questions.ts';

const situation = (who: string): NextQuestion => ({ gap: 'never_met', who });
const problem: NextQuestion = { gap: 'objection_open', objection: 'price', on: '2026-11-01' };
const implication: NextQuestion = { gap: 'competitor_strength', name: 'Siemens', on: '2026-11-01' };
const payoff: NextQuestion = { gap: 'amount_unknown', deal: 'Line 1' };

describe('questions for a visit', () => {
  test('come in the order of SPIN, whatever their worth', () => {
    const prepared = prepareQuestions([payoff, implication, problem], 'proposal');
    expect(prepared.map(({ spin }) => spin)).toEqual(['problem', 'implication', 'need_payoff']);
  });

  test('have few situation questions: the customer knows the answers', () => {
    const ranked = [situation('Li'), situation('Wang'), situation('Zhao'), problem, implication];
    const kinds = prepareQuestions(ranked, 'negotiation').map(({ spin }) => spin);
    expect(kinds.filter((spin) => spin === 'situation')).toHaveLength(1);
    expect(kinds).toHaveLength(QUESTIONS_MAX);
  });

  test('are filled up with situation questions where there is nothing else to ask', () => {
    expect(prepareQuestions([situation('Li'), situation('Wang')], 'bidding')).toHaveLength(2);
    expect(prepareQuestions([], 'lead')).toEqual([]);
  });

  test('know every kind of SPIN', () => {
    expect(SPIN_KINDS).toHaveLength(4);
  });
});
