/** The opportunity's grade A to D (D3) from the six criteria that development assesses. Pure. */
import type { Grades } from './grade-criteria.ts';
import type { Criterion } from './kinds.ts';
import type { Pipeline } from './pipeline.ts';

const ASSESSED: readonly Criterion[] = ['need', 'schedule', 'budget', 'competition', 'decision', 'fit'];

export type OpportunityGrade = {
  grade: 'A' | 'B' | 'C' | 'D';
  sum: number;
  most: number;
  /** It does not fit, or nobody knows: then its weight for our direction has to be shown, else it is left. */
  fitUnknown: boolean;
};

/**
 * Least sums of 12. Own judgement: A is specific in most things, B passes the gate of D4 with one to spare, C is half
 * known, D is a rumour.
 */
const FLOORS = [
  ['A', 10],
  ['B', 8],
  ['C', 5],
] as const;

/** Null for a pipeline whose first gate does not assess all six. */
export const gradeOpportunity = ({ stages }: Pipeline, grades: Grades): OpportunityGrade | null => {
  const first = stages[0]?.gate;
  const asked = [...(first?.required ?? []), ...(first?.optional ?? [])];
  if (!ASSESSED.every((criterion) => asked.includes(criterion))) return null;
  const sum = ASSESSED.reduce((total, criterion) => total + grades[criterion].grade, 0);
  const found = FLOORS.find(([, floor]) => sum >= floor);
  return { grade: found?.[0] ?? 'D', sum, most: ASSESSED.length * 2, fitUnknown: grades.fit.grade === 0 };
};
