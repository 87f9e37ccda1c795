/** One method of the open API, as Feishu documents it. */
import { z } from 'zod';
import type { Wire } from '../cards/card.ts';
import { Refused } from '../rules/refused.ts';
import { isRuleId, type RuleId } from '../rules/rules.ts';
import type { World } from '../world.ts';
import type { Rates } from './rates.ts';

export type ApiRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  /** As sent; pictures are no text. */
  raw: Buffer;
  contentType: string;
  token: string | null;
};

export type Call = {
  world: World;
  rates: Rates;
  request: ApiRequest;
  /** Parts of the path by name. */
  path: Readonly<Record<string, string>>;
  /** The body, where it is JSON. */
  body: unknown;
};

/** `data` goes into the envelope; the older methods answer `flat`. */
export type Answer = { data: Wire } | { flat: Wire };

export type Route<Id extends string = string> = {
  id: Id;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `:name` stands for a part. */
  path: string;
  /** One of them is needed; none for those that everybody may call. */
  scopes: readonly string[];
  /** Answers without a token. */
  open?: true;
  handle: (call: Call) => Answer | Promise<Answer>;
};

/** What an app sent, or `Refused`. A rule's id is the message of an issue. */
export const argumentsOf = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  unknownField: RuleId = 'unknownArgument',
): z.infer<Schema> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') throw new Refused(unknownField, issue.keys.join(', '));
  const nested = issue?.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  const rule = [issue?.message, nested].find((one) => one !== undefined && isRuleId(one));
  throw new Refused(rule !== undefined && isRuleId(rule) ? rule : 'badJson', at);
};

/** A string; says `missing` where there is none, `wrong` where there is something else. */
export const textArgument = (missing: RuleId, wrong: RuleId = missing) =>
  z.string({ error: (issue) => (issue.input === undefined ? missing : wrong) });

/** A page of items, as the lists of chats and members give it. */
export const pageOf = <Item>(items: readonly Item[], query: URLSearchParams, usual = 20) => {
  const size = Number(query.get('page_size') ?? usual);
  if (!Number.isInteger(size) || size < 1 || size > 100) throw new Refused('pageSize', String(size));
  const token = query.get('page_token') ?? '';
  const from = token === '' ? 0 : Number(token.replace(/^page-/, ''));
  if (!Number.isInteger(from)) throw new Refused('pageToken', token);
  const hasMore = from + size < items.length;
  return {
    items: items.slice(from, from + size),
    has_more: hasMore,
    ...(hasMore ? { page_token: `page-${from + size}` } : { page_token: '' }),
  };
};
