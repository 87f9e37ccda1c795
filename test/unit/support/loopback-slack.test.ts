/** Every rule of the loopback Slack refuses something, and lets its nearest neighbour through. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLoopbackSlack } from '../../support/loopback-slack/loopback-slack.ts';
import { DOCS, READ } from '../../support/loopback-slack/rules/rule.ts';
import { RULES, type RuleId } from '../../support/loopback-slack/rules/rules.ts';
import { ANSWER_CASES } from './loopback-slack-cases/answer-cases.ts';
import { BLOCK_CASES } from './loopback-slack-cases/block-cases.ts';
import type { Bench, Case } from './loopback-slack-cases/case.ts';
import { COMPOSITION_CASES } from './loopback-slack-cases/composition-cases.ts';
import { ELEMENT_CASES } from './loopback-slack-cases/element-cases.ts';
import { MESSAGE_CASES } from './loopback-slack-cases/message-cases.ts';
import { startTinyApp } from './loopback-slack-cases/tiny-app.ts';
import { VIEW_CASES } from './loopback-slack-cases/view-cases.ts';

const CASES: Record<RuleId, Case> = {
  ...COMPOSITION_CASES,
  ...ELEMENT_CASES,
  ...BLOCK_CASES,
  ...VIEW_CASES,
  ...MESSAGE_CASES,
  ...ANSWER_CASES,
};

let bench: Bench;

beforeEach(async () => {
  let now = new Date('2026-11-24T08:00:00Z').getTime();
  const slack = await startLoopbackSlack({ now: () => new Date(now) });
  const app = await startTinyApp();
  slack.connect(app.url);
  bench = {
    slack,
    app,
    advance: (ms) => {
      now += ms;
    },
  };
});

afterEach(async () => {
  await bench.app.close();
  await bench.slack.close();
});

const rules = Object.entries(RULES).map(([id, row]) => ({ id: id as RuleId, ...row }));

describe.each(rules)('$id ($unit: $limit)', ({ id, error }) => {
  it(`refuses what breaks it, with ${error}`, async () => {
    expect(await CASES[id].refused(bench)).toBe(error);
    expect(bench.slack.refusals().map(({ rule }) => rule)).toContain(id);
  });

  it('lets its nearest neighbour through', async () => {
    expect(await CASES[id].accepted(bench)).toBeNull();
    expect(bench.slack.refusals()).toEqual([]);
  });
});

describe('the table of rules', () => {
  it('has a page, a unit and a standing in every row', () => {
    expect(rules.length).toBeGreaterThanOrEqual(60);
    for (const { page, unit } of rules) {
      expect(new URL(page, DOCS).href).toMatch(/^https:\/\/docs\.slack\.dev\/[a-z]/);
      expect(unit).not.toBe('');
    }
    expect(READ).toBe('2026-11');
  });
});
