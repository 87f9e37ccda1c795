import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePlans, type PlanLine } from '../../../../src/sales/plans/compare.ts';
import { completenessOf, FILE_WEIGHTS, type FileFacts } from '../../../../src/sales/plans/completeness.ts';
import { goldenOf, loopOf } from '../../../../src/sales/plans/loop.ts';
import { prefilledLines } from '../../../../src/sales/plans/prefill.ts';
import { proposalOf } from '../../../../src/sales/plans/proposal.ts';
import { whiteSpaceOf } from '../../../../src/sales/plans/white-space.ts';

const line = (part: PlanLine['part'], text: string, more: Partial<PlanLine> = {}): PlanLine => ({
  id: text,
  part,
  text,
  segment: null,
  ownerId: null,
  ownerName: null,
  dueOn: null,
  measure: null,
  state: 'open',
  source: null,
  ...more,
});

const person = fc.record({
  name: fc.string(),
  department: fc.option(fc.string()),
  title: fc.option(fc.string()),
});
const fileFacts: fc.Arbitrary<FileFacts> = fc.record({
  people: fc.array(person),
  hasDecider: fc.boolean(),
  importanceShare: fc.double({ min: 0, max: 1, noNaN: true }),
  isKeyTestAnswered: fc.boolean(),
  hasOrders: fc.boolean(),
  hasRivals: fc.boolean(),
  industry: fc.option(fc.string()),
  region: fc.option(fc.string()),
  hasValueChain: fc.boolean(),
  hasFinances: fc.boolean(),
});

test('the weights of a file make 100', () => {
  expect(Object.values(FILE_WEIGHTS).reduce((sum, one) => sum + one, 0)).toBe(100);
});

test('completeness lies between 0 and 100, and one more thing known never lowers it', () => {
  fc.assert(
    fc.property(fileFacts, (facts) => {
      const { pct, blanks } = completenessOf(facts);
      expect(pct).toBeGreaterThanOrEqual(0);
      expect(pct).toBeLessThanOrEqual(100 + 1e-9);
      expect(blanks.length === 0).toBe(Math.abs(pct - 100) < 1e-9);
      for (const known of ['hasDecider', 'hasOrders', 'hasRivals', 'hasFinances'] as const) {
        expect(completenessOf({ ...facts, [known]: true }).pct).toBeGreaterThanOrEqual(pct);
      }
    }),
  );
});

test('a plan compared with itself has changed in nothing', () => {
  const parts = fc.constantFrom('strength' as const, 'goal' as const, 'action' as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(parts, fc.string())), (all) => {
      const lines = all.map(([part, text]) => line(part, text));
      expect(comparePlans(lines, lines).changes).toEqual([]);
    }),
  );
});

test('the outcome of last year is told by its goals and actions', () => {
  const last = [
    line('goal', 'a', { state: 'done' }),
    line('goal', 'b', { state: 'missed' }),
    line('action', 'c'),
  ];
  expect(comparePlans([line('goal', 'd')], last)).toEqual({
    changes: [
      { section: 'goals', added: ['d'], gone: ['a', 'b'], kept: 0 },
      { section: 'actions', added: [], gone: ['c'], kept: 0 },
    ],
    kept: { goal: { done: 1, all: 2 }, action: { done: 0, all: 1 } },
  });
});

test('a step of the loop is done once its sections are filled, execution once no action is open', () => {
  const stepOf = (lines: readonly PlanLine[], step: string) => loopOf(lines).find((one) => one.step === step);
  expect(stepOf([], 'goals')?.isDone).toBe(false);
  expect(stepOf([line('goal', 'a')], 'goals')?.isDone).toBe(true);
  expect(stepOf([line('action', 'a')], 'execution')?.isDone).toBe(false);
  expect(stepOf([line('action', 'a', { state: 'done' })], 'execution')?.isDone).toBe(true);
});

test('the golden questions are asked for each segment, and an answer for none stands for all', () => {
  const lines = [
    line('segment', 'Dairy'),
    line('segment', 'Pharma'),
    line('why_us', 'speed', { segment: 'Dairy' }),
    line('why_they_stay', 'service'),
  ];
  const answered = goldenOf(lines).map(({ segment, answers }) => [
    segment,
    answers.filter((one) => one.answers.length > 0).map(({ question }) => question),
  ]);
  expect(answered).toEqual([
    ['Dairy', ['why_us', 'why_they_stay']],
    ['Pharma', ['why_they_stay']],
  ]);
});

test('what was replaced since is not told, and each part holds a few lines', () => {
  const fact = (entryId: string, property: string, value: unknown, observedOn: string) => ({
    entryId,
    visitId: null,
    subjectId: 'p',
    property,
    value,
    quote: null,
    observedOn,
  });
  const lines = prefilledLines([
    fact('2', 'stance', 'opponent', '2026-05-01'),
    fact('1', 'stance', 'supporter', '2026-03-01'),
    ...Array.from({ length: 9 }, (_, at) => fact(`c${at}`, 'competitor', `Rival ${at}`, '2026-01-01')),
  ]);
  expect(lines.filter(({ part }) => part === 'strength')).toEqual([]);
  expect(lines.filter(({ part }) => part === 'weakness').map(({ fact: one }) => one.entryId)).toEqual(['2']);
  expect(lines.filter(({ part }) => part === 'threat')).toHaveLength(5);
});

test('a proposal tells nothing of who is for us, of rivals or of our strategy', () => {
  const lines = [line('strength', 'Ann is for us'), line('threat', 'Rival'), line('strategy', 'win Ann')];
  expect(proposalOf([...lines, line('what_they_need', 'less waste')]).flatMap((one) => one.lines)).toEqual([
    line('what_they_need', 'less waste'),
  ]);
});

test('the next offer is the white field with the best reason', () => {
  const uses = [
    { product: 'Filler', department: 'Plant 1', state: 'buys' as const },
    { product: 'Labeller', department: 'Plant 2', state: 'no_need' as const },
  ];
  const { next, cells } = whiteSpaceOf(
    uses,
    ['Plant 1', 'Plant 2'],
    [{ name: 'Ann', department: 'Plant 2' }],
  );
  expect(cells).toEqual([
    ['buys', null],
    [null, 'no_need'],
  ]);
  expect(next).toEqual({
    product: 'Filler',
    department: 'Plant 2',
    reasons: [
      { reason: 'supporter_there', who: 'Ann' },
      { reason: 'others_use_it', departments: ['Plant 1'] },
    ],
  });
});

test('where nothing is known there is no offer to make', () => {
  expect(whiteSpaceOf([], ['Plant 1'], [{ name: 'Ann', department: 'Plant 1' }]).next).toBeNull();
});
