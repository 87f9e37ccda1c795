/** How important an account is (methods G4), and the grade that follows (G3). Pure. */
import { GRADES, type Grade, IMPORTANCE_CRITERIA, type ImportanceCriterion } from './kinds.ts';
import { type WeightedScore, weightedScore } from './weighted-score.ts';

export type ImportanceWeights = Readonly<Record<ImportanceCriterion, number>>;
export type ImportanceScores = Readonly<Partial<Record<ImportanceCriterion, number>>>;

/** Percent of the whole. Source: the catalogue's worked example (G4); what is earned now weighs most. */
export const IMPORTANCE_WEIGHTS: ImportanceWeights = {
  revenue_now: 30,
  potential: 20,
  profit: 20,
  strategic_fit: 10,
  influence: 10,
  payment: 5,
  cost_to_serve: 5,
};

export type GradeFloors = Readonly<Record<Exclude<Grade, 'D'>, number>>;

/** Points of 100 from which on a grade is given; less is D. Source: catalogue G3. */
export const GRADE_FLOORS: GradeFloors = { A: 80, B: 60, C: 40 };

/** Share of the weight below which a grade is called provisional. Own judgement: less than half is a guess. */
export const FIRM_SHARE = 0.5;

export type Importance = WeightedScore<ImportanceCriterion> & {
  /** Null where no criterion is known. */
  grade: Grade | null;
  isFirm: boolean;
};

export const importanceOf = (
  scores: ImportanceScores,
  weights: ImportanceWeights = IMPORTANCE_WEIGHTS,
  floors: GradeFloors = GRADE_FLOORS,
): Importance => {
  const score = weightedScore(weights, scores, IMPORTANCE_CRITERIA);
  return {
    ...score,
    grade: score.points === null ? null : gradeOf(score.points, floors),
    isFirm: score.knownShare >= FIRM_SHARE,
  };
};

/** `points`: 0 to 100, unrounded: what is shown as 80 is not always 80. */
export const gradeOf = (points: number, floors: GradeFloors = GRADE_FLOORS): Grade =>
  GRADES.find((grade) => grade === 'D' || points >= floors[grade]) ?? 'D';

export type GradeMove = { accountId: string; name: string; was: Grade | null; now: Grade | null };

/** Which accounts would get another grade by other weights or floors. */
export const gradeMoves = (
  accounts: readonly { id: string; name: string; scores: ImportanceScores }[],
  was: { weights: ImportanceWeights; floors: GradeFloors },
  now: { weights: ImportanceWeights; floors: GradeFloors },
): GradeMove[] =>
  accounts.flatMap(({ id, name, scores }) => {
    const before = importanceOf(scores, was.weights, was.floors).grade;
    const after = importanceOf(scores, now.weights, now.floors).grade;
    return before === after ? [] : [{ accountId: id, name, was: before, now: after }];
  });
