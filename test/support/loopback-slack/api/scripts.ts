/** What tests want to happen to the next calls of the app. */

export type Twist =
  /** 429 with `Retry-After`. */
  | { kind: 'rate limited'; retryAfterSeconds: number }
  /** An HTTP status without Slack's JSON. */
  | { kind: 'status'; status: number }
  /** Slack's own way to fail: `{ok: false, error}`. */
  | { kind: 'error'; error: string }
  /** No answer at all, until Slack closes. */
  | { kind: 'hang' }
  /** The connection breaks; `done`: after Slack did what was asked. */
  | { kind: 'cut'; done: boolean };

export type Planned = {
  /** A method of the Web API, `response_url`, or `*` for any. */
  method: string;
  twist: Twist;
  /** How many calls it meets. */
  times: number;
  /** Only calls of this workspace, where given. */
  teamId: string | null;
};

export type Scripts = {
  plan: (planned: Planned) => void;
  /** The twist of this call, used up by it. */
  take: (method: string, teamId: string | null) => Twist | null;
};

export const makeScripts = (): Scripts => {
  const planned: Planned[] = [];
  return {
    plan: (one) => {
      planned.push({ ...one });
    },
    take: (method, teamId) => {
      const one = planned.find(
        (each) =>
          (each.method === method || each.method === '*') && (each.teamId === null || each.teamId === teamId),
      );
      if (one === undefined) return null;
      one.times -= 1;
      if (one.times <= 0) planned.splice(planned.indexOf(one), 1);
      return one.twist;
    },
  };
};
