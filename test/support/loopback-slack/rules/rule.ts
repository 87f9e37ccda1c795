/** One thing that Slack refuses. A row without a `limit` is about a shape, not a number. */
export type Rule = {
  limit: number | null;
  /** What is counted, or what the rule asks for. */
  unit: string;
  /** Page of docs.slack.dev, below `DOCS`. */
  page: string;
  /** What Slack answers: the `error` of a method, or what the user sees. */
  error: string;
  standing: Standing;
};

/**
 * How sure the number is. `documented`: the page says so. `probed`: somebody asked Slack's own validator or service and
 * published the answer; the page is silent. `unconfirmed`: general knowledge, no page found. `stricter`: Slack would take
 * it, with a warning at most; its page advises against it and our app shall never do it.
 */
export type Standing = 'documented' | 'probed' | 'unconfirmed' | 'stricter';

export const DOCS = 'https://docs.slack.dev/';

/** When all pages were read. */
export const READ = '2026-11';

export const rule = <const Limit extends number | null, const Failure extends string>(
  limit: Limit,
  unit: string,
  page: string,
  error: Failure,
  standing: Standing = 'documented',
) => ({ limit, unit, page, error, standing });

/** A rule that every surface has for its blocks; a view says `invalid_arguments` of the same thing. */
export const blockRule = <const Limit extends number | null>(
  limit: Limit,
  unit: string,
  page: string,
  standing: Standing = 'documented',
) => rule(limit, unit, page, 'invalid_blocks', standing);
