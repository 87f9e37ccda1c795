/** A piece of evidence as a gate's criterion counts it. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { NoteGrade } from './deal-rules.ts';
import type { Grade } from './kinds.ts';
import type { DealContact } from './people-of-deal.ts';

/** Why a criterion has its grade, for the view to word. */
export type GradeReason =
  | { by: 'hand'; memberName: string; note: string | null }
  | { by: 'note'; row: NoteGrade }
  | { by: 'decider'; who: string; met: boolean }
  | { by: 'contact'; who: string; role: DealContact['role'] }
  | { by: 'supporter'; who: string; weighty: boolean }
  | { by: 'roles'; known: number }
  | { by: 'promise'; what: string };

export type GradedFact = { grade: Grade; on: string; reason: GradeReason; entries: readonly LedgerEntry[] };
