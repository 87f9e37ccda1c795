/** The one-page plan's own words: project overview statement (POS, T2), risks, milestones. Pure. */
import { z } from 'zod';

const milestone = z.object({ on: z.iso.date(), what: z.string() });
export const milestonesSchema = z.array(milestone);
export type Milestone = z.infer<typeof milestone>;

export const PLAN_PARTS = ['opportunity', 'goal', 'objectives', 'success', 'risks'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];
export type DealPlan = Readonly<Record<PlanPart, string>> & { milestones: readonly Milestone[] };

export const EMPTY_PLAN: DealPlan = {
  opportunity: '',
  goal: '',
  objectives: '',
  success: '',
  risks: '',
  milestones: [],
};

const LINE = /^(\d{4}-\d{2}-\d{2})[\s:：]+(\S.*)$/;

/** A milestone a line, its day first; null with the first line that is none. In the order of their days. */
export const readMilestones = (
  text: string,
): { milestones: Milestone[]; wrong: null } | { milestones: null; wrong: string } => {
  const lines = text.split('\n').map((line) => line.trim());
  const milestones: Milestone[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const [, on, what] = LINE.exec(line) ?? [];
    const read = milestone.safeParse({ on, what });
    if (!read.success) return { milestones: null, wrong: line };
    milestones.push(read.data);
  }
  return { milestones: milestones.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), wrong: null };
};

export const writeMilestones = (milestones: readonly Milestone[]): string =>
  milestones.map(({ on, what }) => `${on} ${what}`).join('\n');
