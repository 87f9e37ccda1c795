/** The next steps of a confirmed visit as tasks. After a correction only changed steps are touched. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import { addTasks } from '../tasks/store.ts';
import { withdrawTasksNamed } from '../tasks/tasks-of-visit.ts';
import type { VisitContent } from './content.ts';

type Step = VisitContent['nextSteps'][number]['value'];

/** Says how many tasks were added. Without an account there are none: a task belongs to one. */
export const recordTasks = async (
  desk: Desk,
  caller: Caller,
  visit: { visitId: string; accountId: string | null; content: VisitContent },
  previous: VisitContent | null,
): Promise<number> => {
  const { visitId, accountId, content } = visit;
  const before = previous?.account?.value.id === accountId ? stepsOf(previous) : [];
  const now = accountId === null ? [] : stepsOf(content);
  const dropped = (previous === null ? [] : stepsOf(previous)).filter(
    (step) => !now.some((other) => sameStep(step, other)) || !before.includes(step),
  );
  const added = now.filter((step) => !before.some((other) => sameStep(step, other)));
  await withdrawTasksNamed(
    desk.sql,
    caller.viewer,
    visitId,
    dropped.map((step) => step.what),
  );
  const tasks = added.map((step) => ({
    id: desk.newId(),
    accountId,
    dealId: content.dealId,
    visitId,
    what: step.what,
    owner: step.owner,
    assigneeId: caller.viewer.memberId,
    dueOn: step.due,
  }));
  await addTasks(desk.sql, caller.viewer, tasks, caller.now);
  return tasks.length;
};

const stepsOf = (content: VisitContent | null): Step[] =>
  (content?.nextSteps ?? []).filter((step) => step.certainty !== 'unsure').map((step) => step.value);

const sameStep = (a: Step, b: Step): boolean => a.what === b.what && a.owner === b.owner && a.due === b.due;
