/**
 * What Slack refuses, one row a rule. A row's name is the rule's id: what was refused names it in `slack.refusals()`.
 * Where numbers of several copies of a page differ, the number that Slack's own validator enforced last stands
 * (`probed`): https://github.com/nicklambourne/slackblocks, spec/CHANGELOG.md, 1,251 probes of blocks.validate in
 * 2026-09; bolt-js#2509 for the length of all blocks; vercel/chat#696 for two charts; slackblast#64 for updates.
 */
import { ANSWER_RULES } from './answer-rules.ts';
import { BLOCK_RULES } from './block-rules.ts';
import { COMPOSITION_RULES } from './composition-rules.ts';
import { ELEMENT_RULES } from './element-rules.ts';
import { MESSAGE_RULES } from './message-rules.ts';
import { VIEW_RULES } from './view-rules.ts';

export const RULES = {
  ...COMPOSITION_RULES,
  ...ELEMENT_RULES,
  ...BLOCK_RULES,
  ...VIEW_RULES,
  ...MESSAGE_RULES,
  ...ANSWER_RULES,
};

export type RuleId = keyof typeof RULES;

/** Rules that hold for a number. */
export type LimitId = { [Id in RuleId]: (typeof RULES)[Id]['limit'] extends number ? Id : never }[RuleId];

export const limitOf = (rule: LimitId): number => RULES[rule].limit;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);
