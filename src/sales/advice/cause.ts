/** A cause for advice with the records that it rests on. Dates are ISO; names are those of records. */
import { createHash } from 'node:crypto';
import type { ObjectionKind } from '../../reading/labels.ts';
import type { Whom } from '../deals/ask-whom.ts';
import type { BuyerStep, Criterion } from '../deals/kinds.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { AskableItem } from '../plans/completeness.ts';
import type { Offer } from '../plans/white-space.ts';
import type { StageLack } from '../relations/stage.ts';
import type { Appeal, BuyingRole } from '../stakeholders/kinds.ts';
import type { AdviceSubject, CauseKind } from './kinds.ts';

/** What each cause tells; a name is null where nobody is known. */
export type CauseFacts =
  | { kind: 'promise_overdue'; what: string; dueOn: string }
  | { kind: 'customer_promise_due'; what: string; dueOn: string | null }
  /** `objection`: what was objected when he was met last; null where nothing was noted. */
  | { kind: 'opponent_unanswered'; who: string; since: string; objection: ObjectionKind | null }
  | { kind: 'silent_opponent'; who: string; on: string | null }
  /** `appeal`: what such an objection most often touches; null where the company has switched appeals off. */
  | { kind: 'objection_open'; objection: ObjectionKind; on: string; appeal: Appeal | null }
  | { kind: 'value_unseen'; surplus: number | null }
  /** `before`: null where the customer gave the numbers, and nothing was known before. */
  | { kind: 'value_short'; surplus: number; before: number | null }
  /** `isVague`: they speak of a benefit, and nobody has put a number to it. */
  | { kind: 'value_unstated'; isVague: boolean }
  /** `lastOn`: met so long ago that it says nothing of this purchase; null: never. */
  | { kind: 'decider_unmet'; who: string; through: string | null; lastOn: string | null }
  /** `saidOn`: when whoever we talk to said that it is not for him to decide; null where nobody is known to. */
  | { kind: 'decider_unknown'; saidOn: string | null }
  /** `isLate`: the tender or the talks over the contract have begun. */
  | { kind: 'role_unmet'; role: BuyingRole; who: string | null; isLate: boolean }
  /** `isAlone`: nobody of theirs is for us either. */
  | { kind: 'guide_missing'; isAlone: boolean }
  /** `changeOn`: when it was heard that people change there; null where it was not. */
  | { kind: 'single_thread'; who: string; changeOn: string | null }
  /** `isEarlier`: an earlier stage asked for it, and since then somebody has said that it is not known. */
  | { kind: 'gate_gap'; criterion: Criterion; whom: Whom; isEarlier: boolean }
  | { kind: 'gate_vague'; criterion: Criterion; whom: Whom }
  | { kind: 'ahead_of_buyer'; theirs: BuyerStep; expected: BuyerStep }
  | { kind: 'told_lost'; on: string }
  | { kind: 'terms_open' }
  | { kind: 'rival_moves'; rival: string; on: string | null }
  | { kind: 'date_slipped'; missed: string | null; times: number }
  | { kind: 'stalled'; days: number; usualDays: number }
  /** `isSpokenOf`: somebody has said that it is open; else it is the only thing that the stage still lacks. */
  | { kind: 'approval_open'; owes: string | null; criterion: Criterion | null; isSpokenOf: boolean }
  | ({ kind: 'no_next_step' } & StepLack)
  /** `isCold`: silent for so long that what was known before says little. */
  | { kind: 'contact_due'; lastOn: string | null; everyDays: number; isCold: boolean }
  /** `department`: where all that we met belong to it, and the deal needs others too. */
  | { kind: 'relation_narrow'; lack: StageLack; department: string | null }
  | { kind: 'trade_stopped'; by: 'word' | 'orders'; on: string | null }
  | { kind: 'orders_declining' }
  | { kind: 'next_offer'; offer: Offer }
  /** `who`: the person that it is about, else the account. `pct`: how complete the file is, 0 to 100. */
  | { kind: 'file_blank'; item: AskableItem; who: string; pct: number };

/** Why nothing lies ahead: nobody has been met yet, the day went by, a step has no day, or there is no step at all. */
export type StepLack =
  | { lack: 'first'; who: string | null }
  | { lack: 'missed'; what: string; on: string }
  | { lack: 'undated'; what: string }
  | { lack: 'none' };

export type Cause = {
  facts: CauseFacts;
  /** Records of notes that say so; none where it is the lack of any. */
  entries: readonly LedgerEntry[];
  subject: { kind: AdviceSubject; id: string; name: string };
  /** ISO date of the next meeting with them, or of the close where that comes first; null: none lies ahead. */
  meetingOn: string | null;
};

/** A cause before it is known whether it is the deal's or the account's, and what lies ahead there. */
export type Found = Omit<Cause, 'subject' | 'meetingOn'>;

/** Rests on what is missing: no record says it. */
export const lacking = (facts: CauseFacts): Found => ({ facts, entries: [] });

/** Characters of a digest: a button holds little, and a rep has some dozens of advice, not millions. */
const DIGEST_LENGTH = 12;

/** Names the same advice over time: what it is about, without what may change. Short enough for a button. */
export const keyOf = ({ facts }: Pick<Cause, 'facts'>): string => {
  const about = aboutOf(facts);
  if (about === '') return facts.kind;
  return `${facts.kind}:${createHash('sha256').update(about).digest('hex').slice(0, DIGEST_LENGTH)}`;
};

const aboutOf = (facts: CauseFacts): string => {
  switch (facts.kind) {
    case 'promise_overdue':
    case 'customer_promise_due':
      return facts.what;
    case 'opponent_unanswered':
    case 'silent_opponent':
    case 'decider_unmet':
    case 'single_thread':
      return facts.who;
    case 'objection_open':
      return facts.objection;
    case 'role_unmet':
      return facts.role;
    case 'gate_gap':
    case 'gate_vague':
      return facts.criterion;
    case 'rival_moves':
      return facts.rival;
    case 'approval_open':
      return facts.owes ?? facts.criterion ?? '';
    case 'next_offer':
      return `${facts.offer.product}/${facts.offer.department}`;
    case 'file_blank':
      return facts.item;
    default:
      return '';
  }
};

/** What the advice rests on, as text to compare: advice that was waved away comes back only when this changes. */
export const factsKeyOf = ({ facts, entries }: Cause): string => {
  const { kind: _kind, ...rest } = steady(facts);
  return JSON.stringify([rest, entries.map(({ id }) => id).sort()]);
};

/** Without what changes by the mere passing of days. */
const steady = (facts: CauseFacts): CauseFacts => {
  switch (facts.kind) {
    case 'stalled':
      return { ...facts, days: 0 };
    case 'objection_open':
      // A switch of the company's is no news of the customer.
      return { ...facts, appeal: null };
    case 'file_blank':
      // That another field was filled says nothing of this one.
      return { ...facts, pct: 0 };
    default:
      return facts;
  }
};

export type KindOf<K extends CauseKind> = Extract<CauseFacts, { kind: K }>;
