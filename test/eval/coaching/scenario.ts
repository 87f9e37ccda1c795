/** A coaching scenario: records of one customer, and what a sales coach who has not seen the rules would advise first. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { LOCALES } from '../../../src/chat/locale.ts';
import { AMOUNT_KINDS } from '../../../src/reading/labels.ts';
import { CAUSES } from '../../../src/sales/advice/kinds.ts';
import { BUYER_STEPS, CRITERIA, GRADES } from '../../../src/sales/deals/kinds.ts';
import { DEAL_STAGES } from '../../../src/sales/deals/stages.ts';

const day = z.iso.date();
const money = z.object({ value: z.number(), currency: z.string() });

const fact = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('person'),
    name: z.string(),
    property: z.enum(['role', 'stance']),
    value: z.string(),
  }),
  z.object({
    of: z.enum(['deal', 'account']),
    property: z.enum(['objection', 'competitor', 'amount', 'stage', 'risk', 'sentiment']),
    value: z.union([z.string(), money.extend({ kind: z.enum(AMOUNT_KINDS) })]),
  }),
]);
export type ScenarioFact = z.infer<typeof fact>;

const byHand = z.union([
  z.object({
    on: day,
    of: z.literal('person'),
    name: z.string(),
    property: z.literal('reports_to'),
    to: z.string(),
  }),
  z.object({
    on: day,
    of: z.literal('deal'),
    property: z.literal('criterion'),
    value: z.object({ criterion: z.enum(CRITERIA), grade: z.literal(GRADES) }),
  }),
  z.object({ on: day, of: z.literal('deal'), property: z.literal('buyer_step'), value: z.enum(BUYER_STEPS) }),
]);
export type SetByHand = z.infer<typeof byHand>;

const deal = z.object({
  name: z.string(),
  stage: z.enum(DEAL_STAGES),
  state: z.literal('open'),
  amount: money.nullable(),
  closeOn: day.nullable(),
  stageSince: day,
  nextStep: z.string().nullable(),
  nextStepOn: day.nullable(),
  dateMoves: z.array(z.object({ from: day, to: day, on: day })).default([]),
});

export const scenario = z.object({
  id: z.string(),
  lang: z.enum(LOCALES),
  title: z.string(),
  today: day,
  account: z.object({ name: z.string(), kind: z.literal('customer') }),
  deal: deal.nullable(),
  people: z.array(
    z.object({ name: z.string(), title: z.string().nullable(), department: z.string().nullable() }),
  ),
  visits: z.array(
    z.object({ on: day, by: z.enum(['rep', 'colleague']), met: z.array(z.string()), facts: z.array(fact) }),
  ),
  setByHand: z.array(byHand).default([]),
  steps: z
    .array(z.object({ what: z.string(), owner: z.enum(['us', 'customer']), dueOn: day.nullable() }))
    .default([]),
  /** Any of these may come first. `about`: words that must stand in it. */
  expectedFirst: z
    .array(z.object({ kind: z.enum(CAUSES), about: z.string().nullable().default(null) }))
    .min(1),
  /** None of these may be among what is shown. */
  forbidden: z.array(z.object({ kind: z.enum(CAUSES) })).default([]),
  why: z.string(),
});
export type Scenario = z.infer<typeof scenario>;

export type Round = { name: string; scenarios: readonly Scenario[] };

/** The rounds in the order in which they were written. */
export const readRounds = (): Round[] =>
  readdirSync(HERE)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, scenarios: linesOf(name).map((line) => scenario.parse(JSON.parse(line))) }));

const HERE = new URL('.', import.meta.url);

const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, HERE), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
