/** Moves a deal as planned: the record and its history together. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import { daysBetween } from '../evidence/rules.ts';
import { addChanges, type NewChange } from './changes-store.ts';
import type { DealPicture } from './deal-picture.ts';
import { stageOf } from './pipeline.ts';
import type { Move } from './plan-move.ts';
import { type DealHead, type DealValues, updateDeal } from './store.ts';

/** `reason`: a code of `closing-reasons.ts`. False where the deal has changed meanwhile. */
export const moveDeal = async (
  desk: Desk,
  { viewer, today, now }: Caller,
  head: DealHead,
  picture: DealPicture,
  move: Move,
  { reason, overridden }: { reason: string | null; overridden: boolean },
): Promise<boolean> => {
  const before = stageOf(picture.pipeline, picture.deal);
  const state = move.closing ?? 'open';
  const keepsState = move.closing === null && picture.deal.state === 'won' && move.stage.kind === 'delivery';
  const nextState = keepsState ? 'won' : state;
  const isMoved = move.stage.code !== before.code;
  const ahead = move.gates.length > 0;
  const values: Partial<DealValues> = {
    state: nextState,
    stage: move.stage.kind,
    stageCode: move.stage.code,
    ...(isMoved ? { stageSince: today } : {}),
  };
  if (!(await updateDeal(desk.sql, viewer, head, values))) return false;
  const changes: NewChange[] = [];
  if (isMoved) {
    changes.push({
      kind: 'stage',
      fromValue: before.code,
      toValue: move.stage.code,
      reason: move.closing === null ? reason : null,
      ahead,
      overridden,
      stayedDays: Math.max(0, daysBetween(picture.deal.stageSince, today)),
    });
  }
  if (nextState !== picture.deal.state) {
    const told = {
      fromValue: picture.deal.state,
      toValue: nextState,
      reason: move.closing === null ? null : reason,
    };
    changes.push({ kind: 'state', ...told, ...(isMoved ? {} : { ahead, overridden }) });
  }
  await addChanges(desk.sql, viewer, { dealId: head.id, today, now, newId: desk.newId }, changes);
  return true;
};
