/**
 * A visit's life: a draft is confirmed, discarded or, as a daily report, split into drafts by its writer;
 * a confirmed visit can be withdrawn.
 */
export const VISIT_STATES = ['draft', 'confirmed', 'discarded', 'split', 'withdrawn'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** Why a revision was made. */
export const REVISION_CAUSES = ['read', 'answer', 'edit', 'correction', 'addition'] as const;
export type RevisionCause = (typeof REVISION_CAUSES)[number];
