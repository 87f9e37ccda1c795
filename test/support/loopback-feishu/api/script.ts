/** What tests plan for coming calls: answers of their own, silence, cut lines. */
import type { RouteId } from './routes.ts';

/**
 * `code`: that code, with HTTP 400 or the status given. `status`: a failure without a word, such as 500.
 * `limited`: HTTP 429 and the seconds to wait. `hang`: never answered. `cut`: the line is cut before anything is done;
 * `cutAfter`: all is done, and the line is cut instead of the answer. `wait`: goes on when the promise is fulfilled.
 */
export type Plan =
  | { code: number; message?: string; status?: number }
  | { status: number }
  | { limited: number }
  | { wait: Promise<unknown> }
  | 'hang'
  | 'cut'
  | 'cutAfter';

export type Script = {
  /** For the next call of that method, `times` times. */
  next: (route: RouteId, plan: Plan, times?: number) => void;
  /** For all calls of that method until the function that it gives is called. */
  always: (route: RouteId, plan: Plan) => () => void;
  take: (route: RouteId) => Plan | null;
};

export const makeScript = (): Script => {
  const coming = new Map<RouteId, Plan[]>();
  const standing = new Map<RouteId, Plan>();
  return {
    next: (route, plan, times = 1) => {
      coming.set(route, [...(coming.get(route) ?? []), ...Array.from({ length: times }, () => plan)]);
    },
    always: (route, plan) => {
      standing.set(route, plan);
      return () => {
        standing.delete(route);
      };
    },
    take: (route) => coming.get(route)?.shift() ?? standing.get(route) ?? null,
  };
};
