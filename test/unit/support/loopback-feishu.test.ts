/** The loopback Feishu refuses what Feishu refuses: one request a row, and its neighbour that is taken. */
import { describe, expect, test } from 'vitest';
import { DOCS, READ } from '../../support/loopback-feishu/rules/rule.ts';
import { RULES, type RuleId } from '../../support/loopback-feishu/rules/rules.ts';
import { APP_CASES } from './loopback-feishu/app-cases.ts';
import { type Bench, type Case, openBench } from './loopback-feishu/bench.ts';
import { CALLBACK_CASES } from './loopback-feishu/callback-cases.ts';
import { CARD_CASES } from './loopback-feishu/card-cases.ts';
import { COMPONENT_CASES } from './loopback-feishu/component-cases.ts';
import { MESSAGE_CASES } from './loopback-feishu/message-cases.ts';

const CASES: Record<Exclude<RuleId, 'uuidOnce'>, Case> = {
  ...MESSAGE_CASES,
  ...CARD_CASES,
  ...COMPONENT_CASES,
  ...CALLBACK_CASES,
  ...APP_CASES,
};

const withBench = async <Result>(rates: boolean, act: (bench: Bench) => Promise<Result>): Promise<Result> => {
  const bench = await openBench(rates);
  try {
    return await act(bench);
  } finally {
    await bench.close();
  }
};

/** Rules that were broken, and the code that the app was told last. */
const outcomeOf = (rates: boolean, act: Case['refused']) =>
  withBench(rates, async (bench) => {
    await act(bench);
    const last = bench.feishu.calls.at(-1);
    return {
      rules: bench.feishu.refusals().map(({ rule }) => rule),
      told: last?.rule ?? null,
      code: last?.code,
    };
  });

describe.each(Object.keys(CASES) as (keyof typeof CASES)[])('%s', (id) => {
  const { refused, accepted, rates = false } = CASES[id];
  const { unit, code } = RULES[id];

  test(`what breaks it is refused (${unit})`, async () => {
    const outcome = await outcomeOf(rates, refused);
    expect(outcome.rules).toEqual([id]);
    if (outcome.told !== null) expect(outcome).toMatchObject({ told: id, code });
  });

  test('its neighbour is taken', async () => {
    expect((await outcomeOf(rates, accepted)).rules).toEqual([]);
  });
});

describe('uuidOnce', () => {
  test('sends one message for a uuid within 3,600 s, and another one after', async () => {
    await withBench(false, async ({ send, advance, ada }) => {
      const hello = JSON.stringify({ text: 'hello' });
      const first = await send('text', hello, { uuid: 'one' });
      advance(3_599_999);
      expect(await send('text', hello, { uuid: 'one' })).toBe(first);
      advance(1);
      expect(await send('text', hello, { uuid: 'one' })).not.toBe(first);
      expect(ada.sees()).toHaveLength(2);
    });
  });
});

test('every row names a page, read in November 2026, and there are more than a hundred', () => {
  const pages = Object.values(RULES).map(({ page }) => `${DOCS}${page}`);
  expect(READ).toBe('2026-11');
  expect(pages.filter((page) => !URL.canParse(page) || page === DOCS)).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});
