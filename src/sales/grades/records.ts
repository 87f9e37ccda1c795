/** What is on record of one account, as the rules of grades, relations and plans take it. */
import type { AccountKind } from '../accounts/kinds.ts';
import type { LedgerEntry, Meeting } from '../evidence/ledger.ts';
import type { EvidenceProperty } from '../evidence/properties.ts';
import type { MonthOrders } from '../orders/rules.ts';
import type { Contact } from '../stakeholders/standing.ts';

/** What the rules of the three slices read of the ledger. */
export const ACCOUNT_PROPERTIES = [
  'risk',
  'sentiment',
  'objection',
  'competitor',
  'amount',
  'role',
  'roles',
  'stance',
  'left',
  'key_account_sign',
  'importance_score',
  'value_score',
  'perceived_value',
  'account_class',
  'ratio',
  'sector_place',
  'chain_link',
  'joint_work',
  'trade',
  'product_use',
  'joint_growth',
] as const satisfies readonly EvidenceProperty[];

/** The account itself with what stands in columns. Dates are ISO. */
export type AccountFile = {
  id: string;
  name: string;
  kind: AccountKind;
  industry: string | null;
  region: string | null;
  ownerName: string;
  /** IANA name of the owner's time zone: says which calendar counts. */
  ownerZone: string;
  /** Who is there today: whoever left counts no more. */
  people: readonly Contact[];
  /** Newest month first. */
  orders: readonly MonthOrders[];
  /** Keys of the pipelines in which its open deals run. */
  pipelines: readonly string[];
  /** A deal was won. */
  hasWon: boolean;
  /** The last real contact of whatever kind; an attempt that reached nobody is none. */
  lastContactOn: string | null;
  /** ISO dates of the visits that colleagues have planned, the earliest first. */
  plannedOn: readonly string[];
};

export type AccountRecords = {
  file: AccountFile;
  /** Newest first. */
  ledger: readonly LedgerEntry[];
  meetings: readonly Meeting[];
};

/** Something was ever bought. */
export const hasTraded = ({ orders, hasWon }: AccountFile): boolean =>
  hasWon || orders.some(({ amountMinor }) => amountMinor > 0);
