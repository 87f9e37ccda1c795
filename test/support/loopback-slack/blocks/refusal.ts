/** What Slack says no with, and how it follows from the issues of a schema. */
import type { z } from 'zod';
import { isRuleId, RULES, type RuleId } from '../rules/rules.ts';

export type Refusal = {
  rule: RuleId;
  error: string;
  /** As Slack's own, such as `[ERROR] … [json-pointer:/blocks/0/text]`. */
  messages: readonly string[];
};

/** Thrown by whoever finds that Slack would say no; caught where the request came in. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`${refusal.error} (${refusal.rule}) ${refusal.messages.join('; ')}`);
    this.refusal = refusal;
  }
}

export const refuse = (rule: RuleId, detail?: string): Refused =>
  new Refused({
    rule,
    error: RULES[rule].error,
    messages: detail === undefined ? [] : [`[ERROR] ${detail}`],
  });

/**
 * `isArguments`: the value is a method's arguments, so that an unknown or missing one is no matter of blocks. `inView`:
 * views say `invalid_arguments` where messages say `invalid_blocks`.
 */
export type ParseOptions = { isArguments?: boolean; inView?: boolean };

/** Throws `Refused` with the rule of the first issue. */
export const parseOrRefuse = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  options: ParseOptions = {},
): z.output<Schema> => {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Refused(refusalOf(parsed.error, options));
};

const refusalOf = ({ issues }: z.ZodError, options: ParseOptions): Refusal => {
  const rules = issues.map((issue) => ruleOf(issue, options.isArguments === true));
  const rule = rules[0] ?? 'badArgument';
  const { error } = RULES[rule];
  return {
    rule,
    error: options.inView === true && error === 'invalid_blocks' ? 'invalid_arguments' : error,
    messages: issues.map(
      (issue, index) =>
        `[ERROR] ${wordsOf(rules[index] ?? rule)}${keysOf(issue)} [json-pointer:/${issue.path.join('/')}]`,
    ),
  };
};

const keysOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys' ? ` (${issue.keys.join(', ')})` : '';

const wordsOf = (rule: RuleId): string => {
  const { limit, unit } = RULES[rule];
  return limit === null ? `wanted: ${unit}` : `limit ${limit}: ${unit}`;
};

const ruleOf = (issue: z.core.$ZodIssue, isArguments: boolean): RuleId => {
  if (isRuleId(issue.message)) return issue.message;
  const isArgument = isArguments && issue.path.length <= 1;
  if (issue.code === 'unrecognized_keys')
    return isArguments && issue.path.length === 0 ? 'unknownArgument' : 'unknownField';
  if (isArgument) return 'badArgument';
  return issue.input === undefined ? 'missingField' : 'wrongType';
};
