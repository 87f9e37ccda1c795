import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeAskModel } from '../../src/reading/model/ask-model.ts';
import { makeBreaker } from '../../src/reading/model/breaker.ts';
import { makeGuarded } from '../../src/reading/model/guarded.ts';
import { makeWordAdvice } from '../../src/word-advice.ts';
import { judgeScenario } from '../eval/coaching/judge.ts';
import { readRounds } from '../eval/coaching/scenario.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const INVENTED = /Sarah|Miller|华为|李国强|91\.7|三十万|Friday|下周二/u;

/** Each piece comes back as it was, with something invented in one sentence or another. */
const inventing = (question: string): string => {
  const pieces = [...question.matchAll(/<piece>([\s\S]*?)<\/piece>/g)].map(([, piece = '']) =>
    piece.split('\n'),
  );
  const add = question.startsWith('language: en')
    ? [' Ask Sarah Miller first.', ' Offer 91.7 % more.', ' Do it by Friday.']
    : ['先找李国强。', '华为报了三十万。', '下周二之前办好。'];
  const items = pieces.map(([, what = '', open = '', why = '']) => ({
    what: what + add[0],
    open: open + add[1],
    why: why + add[2],
  }));
  return JSON.stringify({ items });
};

const quiet = { isLeft: async () => true, add: async () => {} };

let house: TestHouse;
let model: FakeModel;
let leftOut: string[];
const useModel = async (script: Parameters<typeof startFakeModel>[0]) => {
  model = await startFakeModel(script);
  const ask = makeAskModel({ apiKey: 'k', baseUrl: model.baseUrl, model: 'fake', timeoutMs: 5_000 });
  const onLeftOut = (reason: string) => leftOut.push(reason);
  const guarded = makeGuarded({ breaker: makeBreaker(), budget: quiet, now: () => new Date(), onLeftOut });
  house.wordBy(await makeWordAdvice(ask, guarded));
};

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  leftOut = [];
});
afterEach(() => model.close());

const [round] = readRounds();
const scenarios = round?.scenarios ?? [];

describe('advice worded by a model', () => {
  test('lets nothing through that the model invented: 0 in 24 scenarios of both languages', async () => {
    await useModel((question) => ({ kind: 'answer', content: inventing(question) }));
    const before = model.asked.length;
    for (const scenario of scenarios.slice(0, 24)) {
      const { ok } = await judgeScenario(house, scenario);
      expect(ok).toBe(true);
      const said = await house.sql<{ text: string }[]>`
        select reply::text as text from messages order by created_at desc, id desc limit 1`;
      expect(said[0]?.text).not.toMatch(INVENTED);
    }
    expect(model.asked.length).toBeGreaterThan(before + 20);
  });

  test('uses the model’s words where they stand in the facts', async () => {
    await useModel((question) => {
      const count = question.split('<piece>').length - 1;
      const words = question.startsWith('language: en')
        ? { what: 'Do this first', open: 'What is in the way?', why: 'The records say so' }
        : { what: '先做这件事', open: '有什么挡着？', why: '记录里是这样写的' };
      return {
        kind: 'answer',
        content: JSON.stringify({ items: Array.from({ length: count }, () => words) }),
      };
    });
    const [scenario] = scenarios.slice(24);
    if (scenario === undefined) throw new Error('no scenario');
    const { first } = await judgeScenario(house, scenario);
    expect(first).toMatch(/what is in the way\?|有什么挡着？/);
    expect(leftOut).toEqual([]);
  });

  test.each([
    ['answers nonsense', { kind: 'answer', content: 'sorry' }],
    ['is not there', { kind: 'status', status: 401 }],
  ] as const)('falls back to the rules’ own words when the model %s', async (_case, turn) => {
    await useModel([turn]);
    const scenario = scenarios.at(turn.kind === 'answer' ? 25 : 26);
    if (scenario === undefined) throw new Error('no scenario');
    const { ok } = await judgeScenario(house, scenario);
    expect(ok).toBe(true);
    expect(leftOut).toHaveLength(1);
  });
});
