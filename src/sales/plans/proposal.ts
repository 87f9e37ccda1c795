/** The outline of a proposal from what is on record (methods A3): a chapter without records is left blank. Pure. */
import type { PlanLine } from './compare.ts';
import type { PlanPart } from './kinds.ts';

export const PROPOSAL_CHAPTERS = ['their_need', 'our_answer', 'why_us', 'goals', 'steps'] as const;
export type ProposalChapter = (typeof PROPOSAL_CHAPTERS)[number];

/** Parts that a customer may read: who is for us, and what we are after, stays inside. */
const CHAPTER_PARTS: Readonly<Record<ProposalChapter, readonly PlanPart[]>> = {
  their_need: ['what_they_need'],
  our_answer: ['offer_product', 'offer_price', 'offer_place'],
  why_us: ['why_us', 'positioning'],
  goals: ['goal'],
  steps: ['action'],
};

export const proposalOf = (
  lines: readonly PlanLine[],
): readonly { chapter: ProposalChapter; lines: readonly PlanLine[] }[] =>
  PROPOSAL_CHAPTERS.map((chapter) => ({
    chapter,
    lines: CHAPTER_PARTS[chapter].flatMap((part) => lines.filter((line) => line.part === part)),
  }));
