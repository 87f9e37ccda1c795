/**
 * What Feishu refuses, one row a rule. A row's name is the rule's id: what was refused names it in `feishu.refusals()`.
 * Pages were read as stored copies of the vendor's own documentation; codes of rows marked `reported` are those that
 * users of the real service published (larksuite/cli, larksuite/node-sdk, openclaw and others' issues).
 */
import { APP_RULES } from './app-rules.ts';
import { CALLBACK_RULES } from './callback-rules.ts';
import { CARD_RULES } from './card-rules.ts';
import { COMPONENT_RULES } from './component-rules.ts';
import { MESSAGE_RULES } from './message-rules.ts';

export const RULES = {
  ...MESSAGE_RULES,
  ...CARD_RULES,
  ...COMPONENT_RULES,
  ...CALLBACK_RULES,
  ...APP_RULES,
};

export type RuleId = keyof typeof RULES;

/** Rules that hold for a number. */
export type LimitId = { [Id in RuleId]: (typeof RULES)[Id]['limit'] extends number ? Id : never }[RuleId];

export const limitOf = (rule: LimitId): number => RULES[rule].limit;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);
