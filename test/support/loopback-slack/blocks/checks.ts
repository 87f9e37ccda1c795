/** Parts of schemas that name the rule they hold: a rule's id is the message of the issue. */
import { z } from 'zod';
import { type LimitId, limitOf, type RuleId } from '../rules/rules.ts';

/** Slack counts code points: an emoji is one character. */
export const lengthOf = (text: string): number => [...text].length;

/** Says `id` where the value is not there at all, zod's own words where it is of a wrong type. */
export const whenMissing = (id: RuleId) => (issue: { input?: unknown }) =>
  issue.input === undefined ? id : undefined;

/** Says `id` where the `type` is none of the union's. */
export const whenUnknown = (id: RuleId) => (issue: { code?: string }) =>
  issue.code === 'invalid_union' ? id : undefined;

export const text = (most: LimitId) =>
  z.string().refine((value) => lengthOf(value) <= limitOf(most), { error: most });

export const filledText = (most: LimitId) =>
  text(most).refine((value) => value.length > 0, { error: 'textEmpty' satisfies RuleId });

/** `atLeast` items and no more than the rule's limit, either way by that rule. */
export const listOf = <Item extends z.ZodType>(item: Item, most: LimitId, atLeast = 0) =>
  z.array(item).refine((items) => items.length >= atLeast && items.length <= limitOf(most), { error: most });

export const wholeNumber = (rule: RuleId, from: number, to: number = Number.MAX_SAFE_INTEGER) =>
  z.number().refine((value) => Number.isInteger(value) && value >= from && value <= to, { error: rule });

export const blockId = text('blockId').optional();
export const actionId = text('actionId').optional();
export const flag = z.boolean().optional();
