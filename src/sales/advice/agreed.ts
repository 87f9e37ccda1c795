/** Advice about a step that is agreed already: it stands among the tasks, so a second task would say it twice. Pure. */
import type { Task } from '../tasks/store.ts';
import { keyOf } from './cause.ts';
import type { CauseKind } from './kinds.ts';

const OF_AGREED: readonly CauseKind[] = ['promise_overdue', 'customer_promise_due'];

/** `key`: of the advice, as `keyOf` makes it. */
export const isOfAgreedStep = (key: string): boolean =>
  OF_AGREED.some((kind) => key === kind || key.startsWith(`${kind}:`));

/** The promise of ours that the advice tells to keep, among the open tasks of the account; null where it tells of none. */
export const promiseAdvised = (
  key: string,
  tasks: readonly Pick<Task, 'id' | 'what' | 'owner'>[],
): Pick<Task, 'id'> | null =>
  tasks.find(
    ({ what, owner }) =>
      owner === 'us' && keyOf({ facts: { kind: 'promise_overdue', what, dueOn: '' } }) === key,
  ) ?? null;
