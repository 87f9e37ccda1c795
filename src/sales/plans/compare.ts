/** This year's plan beside last year's: what is new, what went, what became of the goals. Pure. */
import { type LineState, PLAN_SECTIONS, type PlanPart, type PlanSection } from './kinds.ts';

export type PlanLine = {
  id: string;
  part: PlanPart;
  /** The segment that a golden question is answered for; null for all others. */
  segment: string | null;
  text: string;
  /** Of a goal or an action. */
  ownerId: string | null;
  ownerName: string | null;
  /** ISO date. */
  dueOn: string | null;
  measure: string | null;
  state: LineState;
  /** The record that it was filled from; null where a person wrote it. */
  source: { entryId: string; visitId: string | null; on: string; quote: string | null } | null;
};

export type SectionChange = {
  section: PlanSection;
  added: readonly string[];
  gone: readonly string[];
  kept: number;
};

export type PlanComparison = {
  /** Sections in which something changed. */
  changes: readonly SectionChange[];
  /** Last year's goals and actions by what became of them. */
  kept: Readonly<Record<'goal' | 'action', { done: number; all: number }>>;
};

export const comparePlans = (now: readonly PlanLine[], last: readonly PlanLine[]): PlanComparison => ({
  changes: PLAN_SECTIONS.map(({ section, parts }) => changeOf(section, parts, now, last)).filter(
    ({ added, gone }) => added.length + gone.length > 0,
  ),
  kept: { goal: outcomeOf(last, 'goal'), action: outcomeOf(last, 'action') },
});

const keyOf = ({ part, text }: PlanLine): string => `${part}/${text.normalize('NFKC').trim().toLowerCase()}`;

const changeOf = (
  section: PlanSection,
  parts: readonly PlanPart[],
  now: readonly PlanLine[],
  last: readonly PlanLine[],
): SectionChange => {
  const mine = now.filter(({ part }) => parts.includes(part));
  const before = last.filter(({ part }) => parts.includes(part));
  const keysNow = new Set(mine.map(keyOf));
  const keysBefore = new Set(before.map(keyOf));
  return {
    section,
    added: mine.filter((line) => !keysBefore.has(keyOf(line))).map(({ text }) => text),
    gone: before.filter((line) => !keysNow.has(keyOf(line))).map(({ text }) => text),
    kept: mine.filter((line) => keysBefore.has(keyOf(line))).length,
  };
};

const outcomeOf = (lines: readonly PlanLine[], part: 'goal' | 'action') => {
  const all = lines.filter((line) => line.part === part);
  return { done: all.filter(({ state }) => state === 'done').length, all: all.length };
};
