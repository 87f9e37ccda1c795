/** A next step of ours is done by us; a customer's promise becomes a check for the rep. */
export const TASK_STATES = ['open', 'done', 'withdrawn'] as const;
export type TaskState = (typeof TASK_STATES)[number];
