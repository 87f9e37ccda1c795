/** A value that a person sets, beside those that notes tell: it says so, supersedes, and erases nothing. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import type { EvidenceAudience, EvidenceProperty, EvidenceValue, SubjectKind } from './properties.ts';
import { addEvidence } from './store.ts';

export type SetByHand<P extends EvidenceProperty> = {
  subjectKind: SubjectKind;
  subjectId: string;
  accountId: string;
  dealId?: string | null;
  property: P;
  value: EvidenceValue<P>;
  /** Everybody with rights on the account, where nothing else is said. */
  audience?: EvidenceAudience;
};

/** The caller has made sure that the viewer may see the account. Observed on the member's own day. */
export const recordByHand = async <P extends EvidenceProperty>(
  desk: Desk,
  caller: Caller,
  values: readonly SetByHand<P>[],
): Promise<void> => {
  const entries = values.map(({ dealId = null, audience = 'team', ...one }) => ({
    ...one,
    id: desk.newId(),
    dealId,
    audience,
    quote: null,
    visitId: null,
    reader: 'hand',
    certainty: 'sure' as const,
    observedOn: caller.today,
  }));
  await addEvidence(desk.sql, caller.viewer, entries, caller.now);
};
