/** A weighted score of parts that are scored 1 to 5, of which some may be unknown. Pure. */

export const SCORE_MIN = 1;
export const SCORE_MAX = 5;

/** Makes 100 of the best score. */
const POINTS_PER_SCORE = 20;

export type ScoredPart<Part extends string> = {
  part: Part;
  weight: number;
  /** 1 to 5; null where nobody has said. */
  score: number | null;
};

export type WeightedScore<Part extends string> = {
  /** 20 to 100; null where no part is known. */
  points: number | null;
  /** Share of the whole weight that is known, 0 to 1. */
  knownShare: number;
  parts: readonly ScoredPart<Part>[];
};

/** What is unknown leaves the sum, and the weights of the rest are scaled to the whole. */
export const weightedScore = <Part extends string>(
  weights: Readonly<Record<Part, number>>,
  scores: Readonly<Partial<Record<Part, number>>>,
  order: readonly Part[],
): WeightedScore<Part> => {
  const parts = order.map((part) => ({ part, weight: weights[part], score: scores[part] ?? null }));
  const known = parts.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, score }]));
  const weightOf = (some: readonly { weight: number }[]) => some.reduce((sum, one) => sum + one.weight, 0);
  const knownWeight = weightOf(known);
  const total = known.reduce((sum, { weight, score }) => sum + weight * score, 0);
  return {
    // Multiplied before it is divided, so that whole numbers stay whole.
    points: knownWeight === 0 ? null : (total * POINTS_PER_SCORE) / knownWeight,
    knownShare: weightOf(parts) === 0 ? 0 : knownWeight / weightOf(parts),
    parts,
  };
};
