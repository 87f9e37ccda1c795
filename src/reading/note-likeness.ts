/** Whether a plain sentence is a visit note at all: small talk and questions get an answer, not a draft. */
import type { Reading } from './reading.ts';
import { readByRules } from './rules-reader.ts';

/** Shorter than this no sentence tells of a meeting, in UTF-16 units. */
const MIN_LENGTH = 6;

/** Longest stretch that is read to decide: the beginning tells. */
const SAMPLE_LENGTH = 400;

/** Signs that somebody was met or is to be met; one alone may be chance. Own judgement. */
const MIN_SIGNS = 2;

export const looksLikeNote = (text: string): boolean => {
  if (text.trim().length < MIN_LENGTH) return false;
  // Any day will do: only whether something was read counts here.
  const reading = readByRules({
    text: text.slice(0, SAMPLE_LENGTH),
    today: '2026-01-01',
    directory: { accounts: [], people: [] },
  });
  return signsIn(reading) >= MIN_SIGNS;
};

const signsIn = (reading: Reading): number =>
  [
    reading.account !== null,
    reading.people.length > 0,
    reading.visitDate !== null,
    reading.mode !== null,
    reading.amounts.length > 0,
    reading.nextSteps.length > 0,
    reading.objections.length > 0,
    reading.riskSignals.length > 0,
    reading.stage !== null,
    reading.attemptOnly !== null,
  ].filter(Boolean).length;
