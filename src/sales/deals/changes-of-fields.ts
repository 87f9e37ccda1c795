/** What the edit form changed, for the history. Pure. */

import { moneyValue } from './change-words.ts';
import type { NewChange } from './changes-store.ts';
import type { DealHead, DealValues } from './store.ts';

type Own = Pick<
  DealValues,
  'name' | 'amountMinor' | 'currency' | 'closeOn' | 'product' | 'nextStep' | 'nextStepOn' | 'ownerId'
>;

export type FieldChanges = {
  changes: readonly NewChange[];
  /** The day that is not kept, where the close date went to a later one. */
  slipped: string | null;
  isSame: boolean;
};

/** `owners`: the names of the owner before and after; null: one whom the viewer cannot name. */
export const changesOfFields = (
  before: DealHead,
  after: Own,
  [ownerBefore, ownerAfter]: readonly [string | null, string],
): FieldChanges => {
  const changed = (kind: NewChange['kind'], fromValue: string | null, toValue: string | null): NewChange[] =>
    fromValue === toValue ? [] : [{ kind, fromValue, toValue }];
  const slipped =
    before.closeOn !== null && after.closeOn !== null && after.closeOn > before.closeOn
      ? before.closeOn
      : null;
  const changes = [
    ...changed(
      'amount',
      moneyValue(before.amountMinor, before.currency),
      moneyValue(after.amountMinor, after.currency),
    ),
    ...changed('close', before.closeOn, after.closeOn),
    ...changed('product', before.product, after.product),
    ...(before.ownerId === after.ownerId ? [] : changed('owner', ownerBefore, ownerAfter)),
  ];
  const isSame =
    changes.length === 0 &&
    before.name === after.name &&
    before.nextStep === after.nextStep &&
    before.nextStepOn === after.nextStepOn;
  return { changes, slipped, isSame };
};
