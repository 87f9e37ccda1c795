/** What "why?" asks of a slice: in plain words what a score, gate, role or stage rests on, with the records. */
import type { Caller } from '../../chat/command.ts';
import type { Localized } from '../../chat/locale.ts';
import type { Button } from '../../chat/reply.ts';
import type { Desk } from '../desk.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { SubjectKind } from '../evidence/properties.ts';

/** One reason, in the caller's language, and the entries of the ledger that it rests on; none where it rests on a gap. */
export type Because = { text: string; entries: readonly LedgerEntry[] };

/** `rule`: how the entries become the value: the table, its unit and source, in a sentence or two. */
export type Explanation = {
  title: string;
  rule: string;
  because: readonly Because[];
  /** The reasons are for the account team alone: stored in no message. `seenAt`: a button to where they stand. */
  confidential?: { seenAt: Button };
};

export type Explainer = {
  /** Code in buttons, unique among all: `stage`, `grade`. */
  topic: string;
  subject: SubjectKind;
  /** What is typed after the name: `/why Northgate grade`. The first is shown as the label. */
  words: Localized;
  /** Null where there is nothing to explain, or nothing that the caller may see. `key`: a part, such as a criterion. */
  explain: (desk: Desk, caller: Caller, id: string, key?: string) => Promise<Explanation | null>;
};
