/** What a model may answer: the schema of `prompts/visit-note.md`. What does not fit is left out, value by value. */
import { z } from 'zod';
import {
  AMOUNT_KINDS,
  MODES,
  NOTE_ROLES,
  NOTE_STAGES,
  OBJECTION_KINDS,
  RISK_SIGNALS,
  SENTIMENTS,
  STANCES,
  STEP_OWNERS,
} from '../labels.ts';

const TEXT_MAX = 400;
const LIST_MAX = 40;

const text = z.string().trim().min(1).max(TEXT_MAX);
const day = z.iso.date();
const read = <T extends z.ZodType>(value: T) => z.object({ value, quote: text });
/** A broken value is no value; its neighbours still count. */
const optional = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null).default(null);
const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.unknown())
    .max(LIST_MAX)
    .catch([])
    .default([])
    .transform((items) =>
      items.flatMap((item): z.output<T>[] => {
        const parsed = schema.safeParse(item);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const person = z.object({
  name: text,
  quote: text,
  title: optional(text),
  role: optional(read(z.enum(NOTE_ROLES))),
  stance: optional(read(z.enum(STANCES))),
  present: z.boolean().catch(true).default(true),
});

export const modelAnswer = z.object({
  account: optional(z.object({ name: text, quote: text })),
  visit_date: optional(read(day)),
  mode: optional(read(z.enum(MODES))),
  people: list(person),
  amounts: list(
    z.object({
      value: z.number().positive().finite(),
      currency: z.string().regex(/^[A-Z]{3}$/),
      kind: z.enum(AMOUNT_KINDS),
      quote: text,
    }),
  ),
  competitors: list(read(text)),
  objections: list(read(z.enum(OBJECTION_KINDS))),
  next_steps: list(z.object({ what: text, owner: z.enum(STEP_OWNERS), due: optional(day), quote: text })),
  stage: optional(read(z.enum(NOTE_STAGES))),
  risk_signals: list(read(z.enum(RISK_SIGNALS))),
  sentiment: optional(read(z.enum(SENTIMENTS))),
});

export type ModelAnswer = z.output<typeof modelAnswer>;
