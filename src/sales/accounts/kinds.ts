/** What an account is to us. */
export const ACCOUNT_KINDS = ['customer', 'distributor', 'dealer', 'outlet'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];
