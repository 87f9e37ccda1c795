/** How far a plan has come in the loop of methods L3, and which golden questions (O12) are blank. Pure. */
import type { PlanLine } from './compare.ts';
import { GOLDEN_QUESTIONS, type GoldenQuestion, LOOP_STEPS, type LoopStep, PLAN_SECTIONS } from './kinds.ts';

export type LoopState = { step: LoopStep; lines: number; isDone: boolean };

/** A step is done once each of its sections has a line; execution once no action is open. */
export const loopOf = (lines: readonly PlanLine[]): LoopState[] =>
  LOOP_STEPS.map((step) => {
    const sections = PLAN_SECTIONS.filter((one) => one.step === step);
    const within = (parts: readonly string[]) => lines.filter(({ part }) => parts.includes(part));
    const all = sections.flatMap(({ parts }) => within(parts));
    const isFilled = sections.every(({ parts }) => within(parts).length > 0);
    const isOpen = step === 'execution' && all.some(({ state }) => state === 'open');
    return { step, lines: all.length, isDone: isFilled && !isOpen };
  });

export type GoldenState = {
  /** Null: the account as a whole, where no segment is named. */
  segment: string | null;
  answers: readonly { question: GoldenQuestion; answers: readonly PlanLine[] }[];
};

/** One set of five for each segment; an answer that names no segment stands for all. */
export const goldenOf = (lines: readonly PlanLine[]): GoldenState[] => {
  const named = lines.filter(({ part }) => part === 'segment').map(({ text }) => text);
  const segments: (string | null)[] = named.length === 0 ? [null] : [...new Set(named)];
  return segments.map((segment) => ({
    segment,
    answers: GOLDEN_QUESTIONS.map((question) => ({
      question,
      answers: lines.filter(
        (line) => line.part === question && (line.segment === null || line.segment === segment),
      ),
    })),
  }));
};
