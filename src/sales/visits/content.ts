/**
 * What a visit says, as it stands after reading and every edit: the reading with names resolved to records.
 * Stored per revision; parsed when read back, since a column of JSON is a door like any other.
 */
import { z } from 'zod';
import {
  AMOUNT_KINDS,
  CERTAINTIES,
  MODES,
  NOTE_ROLES,
  NOTE_STAGES,
  OBJECTION_KINDS,
  RISK_SIGNALS,
  SENTIMENTS,
  STANCES,
  STEP_OWNERS,
  TRADE_SIGNS,
} from '../../reading/labels.ts';

const span = z.object({ start: z.int(), end: z.int() });

/** `by` is a rule or model with its version, or `hand`; a value set by hand has no quote. */
const marked = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    quote: span.nullable(),
    certainty: z.enum(CERTAINTIES),
    by: z.string(),
  });

/**
 * `id` null: not known yet, created on confirm. `options`: several records fit, asked. `written`: the note's form.
 * `candidates`: whom the reader had in mind before the account was known; a person's alone.
 * `shorter`: records of the account that may be this person under less of a name; asked, and new where unanswered.
 */
const named = z.object({
  id: z.uuid().nullable(),
  name: z.string(),
  written: z.string(),
  options: z.array(z.uuid()),
  candidates: z.array(z.uuid()).optional(),
  shorter: z.array(z.uuid()).optional(),
});

const person = z.object({
  name: marked(named),
  title: marked(z.string()).nullable(),
  role: marked(z.enum(NOTE_ROLES)).nullable(),
  stance: marked(z.enum(STANCES)).nullable(),
  present: marked(z.boolean()),
});

export const visitContent = z.object({
  /** Reader and version that made the first revision. */
  reader: z.string(),
  account: marked(named).nullable(),
  secondAccount: marked(named).nullable(),
  dealId: z.uuid().nullable(),
  visitDate: marked(z.string()).nullable(),
  mode: marked(z.enum(MODES)).nullable(),
  /** Members of ours who took part, the writer first. */
  colleagues: z.array(z.uuid()),
  /** Wrote the message that became the note, and may have taken part: asked. */
  maybeColleague: z.object({ id: z.uuid(), name: z.string() }).optional(),
  people: z.array(person),
  amounts: z.array(
    marked(
      z.object({
        value: z.number(),
        currency: z.string(),
        kind: z.enum(AMOUNT_KINDS),
      }),
    ),
  ),
  competitors: z.array(marked(z.string())),
  objections: z.array(marked(z.enum(OBJECTION_KINDS))),
  nextSteps: z.array(
    marked(
      z.object({
        what: z.string(),
        owner: z.enum(STEP_OWNERS),
        due: z.string().nullable(),
      }),
    ),
  ),
  stage: marked(z.enum(NOTE_STAGES)).nullable(),
  riskSignals: z.array(marked(z.enum(RISK_SIGNALS))),
  sentiment: marked(z.enum(SENTIMENTS)).nullable(),
  trade: z.array(marked(z.enum(TRADE_SIGNS))).default([]),
  attemptOnly: z.boolean(),
  /** Quotes of money ranges: asked, never recorded. */
  amountRanges: z.array(span),
  /** One span a visit where a daily report tells of several; empty for one visit, or once the writer kept it whole. */
  parts: z.array(span),
});

export type VisitContent = z.infer<typeof visitContent>;
export type VisitPerson = VisitContent['people'][number];
export type Named = z.infer<typeof named>;
export type Marked<T> = {
  value: T;
  quote: { start: number; end: number } | null;
  certainty: 'sure' | 'likely' | 'unsure';
  by: string;
};
