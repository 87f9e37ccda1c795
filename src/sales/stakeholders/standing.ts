/** What can be known of a person, each value with the entry that tells it, and what it is worked out from. */
import type { Stance } from '../../reading/labels.ts';
import type { DealStage } from '../deals/stages.ts';
import type { LedgerEntry, Meeting } from '../evidence/ledger.ts';
import type {
  Appeal,
  Closeness,
  DeciderType,
  GuideSource,
  HandlingKind,
  HeldRole,
  Influence,
  Motive,
  Tie,
  TrustKind,
  TrustLevel,
} from './kinds.ts';

/** A person of the customer's, by the record that stands for him today. */
export type Contact = {
  id: string;
  name: string;
  title: string | null;
  department: string | null;
  formerIds: readonly string[];
  createdOn: string;
};

export type PeoplePicture = {
  /** The member's local date, ISO. */
  today: string;
  /** Null: the account as a whole. */
  deal: { id: string; name: string; stage: DealStage } | null;
  people: readonly Contact[];
  /** Of the account, its people and its deals. */
  facts: readonly LedgerEntry[];
  meetings: readonly Meeting[];
};

/** A line of politics that begins at a person. */
export type TieLine = { to: string; kind: Exclude<Tie, 'none'>; entry: LedgerEntry };

/** A value with the entry that tells it. */
export type Told<T> = { value: T; entry: LedgerEntry };

export type Standing = Contact & {
  roles: readonly { held: HeldRole; entry: LedgerEntry }[];
  handling: Told<HandlingKind> | null;
  stance: Told<Stance> | null;
  /** Newest first; a stance told twice in a row stands once, by its first telling. */
  stances: readonly Told<Stance>[];
  guide: Told<GuideSource> | null;
  reportsTo: Told<string> | null;
  influence: Told<Influence> | null;
  answerPlan: Told<string> | null;
  closeness: Told<Closeness> | null;
  closenessWanted: Told<Closeness> | null;
  trust: Readonly<Record<TrustKind, Told<TrustLevel> | null>>;
  motive: Told<{ kinds: readonly Motive[]; words: string }> | null;
  appeal: Told<Appeal> | null;
  deciderType: Told<DeciderType> | null;
  ties: readonly TieLine[];
  /** The record that stands for him at another company since. */
  left: Told<string> | null;
  came: Told<string> | null;
  /** Who of ours met him, the latest first. */
  meetings: readonly Meeting[];
  timesMet: number;
  lastMet: Meeting | null;
  /** Nothing was heard of him for so long that what is known may be out of date. */
  isOld: boolean;
};
