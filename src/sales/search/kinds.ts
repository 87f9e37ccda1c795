/** What can be found. */
export const SEARCH_KINDS = ['visit', 'account', 'person'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
