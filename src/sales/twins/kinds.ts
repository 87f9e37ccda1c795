/** Records that may turn out to be one, and what members say of a pair. */
export const TWIN_KINDS = ['account', 'person'] as const;
export type TwinKind = (typeof TWIN_KINDS)[number];

/** One, or two that only look alike. */
export const VERDICTS = ['same', 'different'] as const;
export type Verdict = (typeof VERDICTS)[number];
