/** One request that a rule refuses, and its nearest neighbour that it lets through. */
import type { LoopbackSlack } from '../../../support/loopback-slack/loopback-slack.ts';
import { type LimitId, limitOf, type RuleId } from '../../../support/loopback-slack/rules/rules.ts';
import type { TinyApp } from './tiny-app.ts';

export type Bench = {
  slack: LoopbackSlack;
  app: TinyApp;
  /** Slack's clock. */
  advance: (ms: number) => void;
};

/** The error that Slack or its user got; null where all went well. */
export type Probe = (bench: Bench) => Promise<string | null>;

export type Case = { refused: Probe; accepted: Probe };

export type Cases<Rules> = { [Id in keyof Rules & RuleId]: Case };

/** No more than the limit. */
export const most = (rule: LimitId, probe: (count: number) => Probe): Case => ({
  refused: probe(limitOf(rule) + 1),
  accepted: probe(limitOf(rule)),
});

/** No less than the limit. */
export const least = (rule: LimitId, probe: (count: number) => Probe): Case => ({
  refused: probe(limitOf(rule) - 1),
  accepted: probe(limitOf(rule)),
});

export const words = (count: number): string => 'x'.repeat(count);

export const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
