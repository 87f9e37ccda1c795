/** What a customer asks silently, and whether our records answer it (N3). Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { PeopleFindings } from '../stakeholders/people-findings.ts';
import type { SilentQuestion } from './kinds.ts';

/** `entries`: records that answer it. `why`: what they show; where `answered` is false, what is missing. */
export type SilentAnswer = {
  question: SilentQuestion;
  answered: boolean;
  why:
    | 'met_before'
    | 'nobody_met'
    | 'benefit_known'
    | 'benefit_unknown'
    | 'word_kept'
    | 'word_broken'
    | 'no_proof';
  entries: readonly LedgerEntry[];
};

export const silentAnswers = (
  { people }: PeopleFindings,
  benefits: readonly LedgerEntry[],
  promises: { overdue: number; supporterEntries: readonly LedgerEntry[] },
): SilentAnswer[] => {
  const met = people.some(({ lastMet }) => lastMet !== null);
  const { overdue, supporterEntries } = promises;
  const hasProof = supporterEntries.length > 0;
  return [
    {
      question: 'who_are_you',
      answered: met,
      why: met ? 'met_before' : 'nobody_met',
      entries: [],
    },
    {
      question: 'what_do_you_bring',
      answered: benefits.length > 0,
      why: benefits.length > 0 ? 'benefit_known' : 'benefit_unknown',
      entries: benefits,
    },
    {
      question: 'why_trust_you',
      answered: overdue === 0 && hasProof,
      why: overdue > 0 ? 'word_broken' : hasProof ? 'word_kept' : 'no_proof',
      entries: overdue > 0 ? [] : supporterEntries,
    },
  ];
};
