/** One draft becomes a confirmed visit with its records. */
import type { Caller } from '../../chat/command.ts';
import { refuse } from '../../chat/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Visit } from './find-visits.ts';
import { findOwnerElsewhere } from './owner-elsewhere.ts';
import { recordVisit } from './record-visit.ts';
import { moveVisit } from './store.ts';

/** Refused where another rep has the account, or where the draft has moved on since it was read. */
export const confirmDraft = async (desk: Desk, caller: Caller, draft: Visit) => {
  const owner = await findOwnerElsewhere(desk.sql, caller.viewer, draft.content);
  if (owner !== null) return refuse('account_elsewhere', { owner });
  const moved = await moveVisit(desk.sql, caller.viewer, draft, 'draft', 'confirmed', caller.now);
  return moved ? recordVisit(desk, caller, draft, null) : refuse('moved_on');
};
