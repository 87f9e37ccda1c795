/** The whole value of an account, once a year: present, potential, strategic, reference (methods G5). Pure. */
import { VALUE_PARTS, type ValuePart } from './kinds.ts';
import { type WeightedScore, weightedScore } from './weighted-score.ts';

export type ValueWeights = Readonly<Record<ValuePart, number>>;

/**
 * Percent of the whole. Own judgement: the source names the scorecard and not its weights; what is there counts more
 * than what may come, and a reference helps to win others.
 */
export const VALUE_WEIGHTS: ValueWeights = { present: 40, potential: 30, strategic: 20, reference: 10 };

export type YearlyScore = { year: number; part: ValuePart; score: number };

export type ValueCard = { year: number; value: WeightedScore<ValuePart>; lastYear: number | null };

/** `lastYear`: points of the year before, null where nobody scored it. `scores`: one a year and part. */
export const valueCardOf = (
  scores: readonly YearlyScore[],
  year: number,
  weights: ValueWeights = VALUE_WEIGHTS,
): ValueCard => ({
  year,
  value: valueIn(scores, year, weights),
  lastYear: valueIn(scores, year - 1, weights).points,
});

const valueIn = (scores: readonly YearlyScore[], year: number, weights: ValueWeights) => {
  const ofYear: Partial<Record<ValuePart, number>> = {};
  for (const one of scores) if (one.year === year) ofYear[one.part] ??= one.score;
  return weightedScore(weights, ofYear, VALUE_PARTS);
};
