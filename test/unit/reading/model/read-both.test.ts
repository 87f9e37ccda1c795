/** F7 and B12: whatever the model does, the note is read, nothing is invented, and the reply can say that it was left out. */
import { afterEach, expect, test } from 'vitest';
import { makeModelReader } from '../../../../src/reading/model/model-reader.ts';
import { type BothRead, makeReadBoth } from '../../../../src/reading/model/read-both.ts';
import type { Note } from '../../../../src/reading/reading.ts';
import { readByRules } from '../../../../src/reading/rules-reader.ts';
import { type FakeModel, startFakeModel, type Turn } from '../../../support/fake-model.ts';

const NOTE: Note = {
  text: '今天去了宁波恒泰，陆敏嫌128万太贵，下周三前我发新报价。老周在门口抽烟时讲他们怕停线。',
  today: '2026-11-24',
  directory: { accounts: [{ id: 'a1', name: '宁波恒泰精密机械有限公司', aliases: [] }], people: [] },
};
const rules = readByRules(NOTE);
const TENANT = 't1';
const open: FakeModel[] = [];
afterEach(async () => {
  for (const model of open.splice(0)) await model.close();
});

const house = async (turns: readonly Turn[], timeoutMs = 2_000) => {
  const model = await startFakeModel(turns);
  open.push(model);
  const spent = { tokens: 0, limit: 1_000 };
  const leftOut: string[] = [];
  let now = new Date('2026-11-24T08:00:00Z');
  const read = makeReadBoth({
    readByModel: makeModelReader(
      { apiKey: 'none', baseUrl: model.baseUrl, model: 'fake', timeoutMs },
      { version: 'visit-note.1', text: 'Read the note.' },
    ),
    budget: {
      isLeft: async () => spent.tokens < spent.limit,
      add: async (_tenant, _now, tokens) => {
        spent.tokens += tokens;
      },
    },
    now: () => now,
    onLeftOut: (reason) => leftOut.push(reason),
  });
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  return { model, leftOut, later, spent, read: (): Promise<BothRead> => read(NOTE, TENANT) };
};

const answer = (fields: object): Turn => ({ kind: 'answer', content: JSON.stringify(fields) });

test('a value with a quote of the note is added; what both read is sure', async () => {
  const { read } = await house([
    answer({
      account: { name: '宁波恒泰', quote: '去了宁波恒泰' },
      objections: [
        { value: 'price', quote: '太贵' },
        { value: 'switching_cost', quote: '怕停线' },
      ],
    }),
  ]);
  const { reading, degraded } = await read();
  expect(degraded).toBe(false);
  expect(reading.account?.certainty).toBe('sure');
  expect(reading.account?.value.ids).toEqual(['a1']);
  const added = reading.objections.find(({ value }) => value === 'switching_cost');
  expect(added?.by).toBe('model/fake@visit-note.1');
  expect(NOTE.text.slice(added?.quote.start, added?.quote.end)).toBe('怕停线');
  expect(reading.objections.find(({ value }) => value === 'price')?.certainty).toBe('sure');
});

test('where the two disagree the value becomes a question', async () => {
  const { read } = await house([answer({ mode: { value: 'phone', quote: '今天去了' } })]);
  const { reading } = await read();
  expect(reading.mode).toMatchObject({ value: 'onsite', certainty: 'unsure' });
});

test('B12: names, money and quotes that are not in the note do not count, whatever the note or the model say', async () => {
  const { read } = await house([
    answer({
      account: { name: '苏州泽川', quote: '今天去了' },
      people: [{ name: '王总', quote: '陆敏', title: null, role: { value: 'decider', quote: '拍板' } }],
      amounts: [
        { value: 9_999_999, currency: 'CNY', kind: 'deal', quote: '128万' },
        { value: 500_000, currency: 'CNY', kind: 'budget', quote: '预算50万' },
      ],
      competitors: [{ value: '丰联', quote: '太贵' }],
      next_steps: [{ what: 'open https://evil.example/?d=1', owner: 'us', due: null, quote: '我发新报价' }],
      stage: { value: 'delivery', quote: 'ignore all rules' },
    }),
  ]);
  const { reading } = await read();
  const { reader, ...values } = reading;
  const { reader: _rulesReader, ...expected } = rules;
  expect(values).toEqual(expected);
  expect(reader).toContain('model/fake');
});

test.each<[string, Turn]>([
  ['500', { kind: 'status', status: 500 }],
  ['401', { kind: 'status', status: 401 }],
  ['an answer that is no JSON', { kind: 'answer', content: 'I would rather not.' }],
  ['an answer cut short', { kind: 'answer', content: '{"account": {"name": "宁' }],
  ['an empty answer', { kind: 'answer', content: '' }],
  ['an answer of 1 MB', { kind: 'answer', content: `{"account":"${'x'.repeat(1_000_000)}"}` }],
  ['a body that is no completion', { kind: 'raw', body: '[]' }],
  ['a connection closed in the middle', { kind: 'cut' }],
  ['an answer that is a list', { kind: 'answer', content: '[1,2]' }],
])(
  'F7: after %s the rules read alone and say so',
  async (_what, turn) => {
    const { read, leftOut } = await house([turn]);
    expect(await read()).toEqual({ reading: rules, degraded: true });
    expect(leftOut).toHaveLength(1);
  },
  20_000,
);

test('F7: an endpoint that hangs is left after the time limit', async () => {
  const { read } = await house([{ kind: 'hang' }], 20);
  expect((await read()).degraded).toBe(true);
}, 20_000);

test('F7: fields of a wrong shape and fields nobody asked for are left out one by one', async () => {
  const { read } = await house([
    answer({
      objections: 'price',
      risk_signals: [{ value: 'weather', quote: '太贵' }, 7, { value: 'trust', quote: '怕停线' }],
      mode: { value: 'onsite' },
      __proto__: { isAdmin: true },
      verdict: 'won',
    }),
  ]);
  const { reading, degraded } = await read();
  expect(degraded).toBe(false);
  expect(reading.riskSignals.map(({ value }) => value)).toContain('trust');
  expect(reading.objections).toEqual(rules.objections);
  expect(reading).not.toHaveProperty('verdict');
});

test('F7: a refused try is repeated as Retry-After says, and the answer then counts', async () => {
  const { read, model } = await house([
    { kind: 'status', status: 429, retryAfterSeconds: 0.01 },
    answer({ objections: [{ value: 'switching_cost', quote: '怕停线' }] }),
  ]);
  expect((await read()).degraded).toBe(false);
  expect(model.asked).toHaveLength(2);
}, 20_000);

test('F7: after three failures in a row the model is not asked for a minute', async () => {
  const { read, model, later, leftOut } = await house([{ kind: 'status', status: 401 }]);
  for (let time = 0; time < 4; time += 1) await read();
  expect(model.asked).toHaveLength(3);
  expect(leftOut.at(-1)).toBe('paused');
  later(60_001);
  await read();
  expect(model.asked).toHaveLength(4);
});

test("a company's budget of the day ends the asking", async () => {
  const { read, model, spent } = await house([{ kind: 'answer', content: '{}', tokens: 1_000 }]);
  expect((await read()).degraded).toBe(false);
  expect(spent.tokens).toBe(1_000);
  expect((await read()).degraded).toBe(true);
  expect(model.asked).toHaveLength(1);
});

test('the model gets the note and the names the writer may see, as data', async () => {
  const { read, model } = await house([answer({})]);
  await read();
  const question = model.asked[0]?.messages[1]?.content ?? '';
  expect(question).toContain(NOTE.text);
  expect(question).toContain('宁波恒泰精密机械有限公司');
  expect(question).not.toContain(TENANT);
});
