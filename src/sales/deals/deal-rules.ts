/**
 * The judged tables of deals beside the pipelines: which words of notes give which grade, how long evidence counts, the
 * bars, the late checks, the outliers. One setting: a tenant replaces what it wants to change.
 */
import { z } from 'zod';
import { CRITERIA, GRADES, PURCHASE_FACTORS } from './kinds.ts';

const grade = z.literal(GRADES);
const days = z.int().min(1).max(2000);
const score = z.int().min(0).max(100);

/** A value of the ledger that gives a criterion a grade; `amount` goes by its kind. Grade 0: a doubt that takes away what was known. */
const noteGrade = z.strictObject({
  property: z.enum(['amount', 'competitor', 'objection', 'stage', 'risk']),
  /** Null: whatever the value. */
  says: z.string().nullable(),
  criterion: z.enum(CRITERIA),
  grade,
});

export const dealRulesSchema = z.strictObject({
  noteGrades: z.array(noteGrade),
  /** Beyond these days a grade counts one less, beyond twice as many nothing. Criteria that are not named never fade. */
  freshDays: z.partialRecord(z.enum(CRITERIA), days),
  bars: z.strictObject({
    /** Days within which a meeting counts for width and depth. */
    metWithinDays: days,
    /** Depth by the weightiest role met, 0 to 100. */
    depthOf: z.strictObject({ decider: score, influencer: score, other_role: score, unknown_role: score }),
    /** Speed is 0 at this multiple of the usual days. */
    slowestTimes: z.number().min(1.1).max(20),
  }),
  lateChecks: z.strictObject({
    /** A decider not met for longer counts as not met. */
    deciderWithinDays: days,
    /** A rival's move is known while it is no older. */
    rivalWithinDays: days,
    /** An opponent not met for longer is silent. */
    opponentWithinDays: days,
  }),
  stageTime: z.strictObject({
    /** Fewer own deals tell nothing: then the pipeline's usual days do. */
    leastDeals: z.int().min(3).max(100),
    /** Outlier: beyond the upper quartile by this many quartile distances. */
    fences: z.number().min(0.5).max(5),
    /** Outlier beyond this multiple of the usual days, where own history is too short. */
    usualTimes: z.number().min(1.1).max(10),
  }),
  /** Objections -> what the customer weighs. */
  factorOfObjection: z.record(z.string(), z.enum(PURCHASE_FACTORS)),
});

export type DealRules = z.infer<typeof dealRulesSchema>;
export type NoteGrade = DealRules['noteGrades'][number];

type Row = readonly [NoteGrade['property'], string | null, NoteGrade['criterion'], NoteGrade['grade']];

/**
 * Own judgement: a number or a name makes a criterion specific (2), a mention makes it vague (1), a doubt unknown (0).
 * Stage labels speak of the customer's clock, so they are never more than vague and give no award and no signature.
 */
const NOTE_ROWS: readonly Row[] = [
  ['amount', 'budget', 'budget', 2], // a figure of theirs
  ['amount', 'volume', 'need', 2], // what they buy, in figures
  ['amount', 'quote', 'offer', 2], // our offer lies before them
  ['amount', 'quote', 'need', 1], // who asks for an offer has a need
  ['amount', 'quote', 'solution', 1], // an offer says what we would supply, not that they agreed
  ['amount', 'deal', 'price', 2], // agreed value
  ['amount', 'deal', 'award', 1], // a value agreed with us is not yet the award on paper
  ['competitor', null, 'competition', 2], // a rival by name
  ['risk', 'competitor_entry', 'competition', 1], // a rival without a name
  ['risk', 'payment', 'payment', 0], // settlement no longer normal
  ['risk', 'quality_complaint', 'satisfaction', 0], // a complaint stands against what they said before
  ['objection', 'incumbent', 'competition', 1], // they have a supplier
  ['objection', 'budget', 'budget', 0], // they say that there is none
  ['objection', 'need', 'need', 0], // they see none
  ['objection', 'product_fit', 'fit', 0], // we do not meet what they require
  ['objection', 'product_fit', 'buying_criteria', 1], // what they require is being said
  ['objection', 'price', 'price', 0], // not agreed
  ['objection', 'price', 'need', 1], // who haggles has a need
  ['objection', 'contract_terms', 'terms', 0], // not agreed
  ['objection', 'timing', 'schedule', 0], // not now
  ['objection', 'delivery_service', 'schedule', 1], // who minds the lead time has a date in mind
  ['stage', 'initiation', 'need', 1], // they have set a project up
  ['stage', 'initiation', 'schedule', 1], // a project of theirs has a plan
  ['stage', 'proposal', 'solution', 1], // a solution was presented
  ['stage', 'bidding', 'schedule', 1], // a tender has a date
  ['stage', 'bidding', 'buying_criteria', 1], // a tender has criteria
  ['stage', 'negotiation', 'offer', 1], // one negotiates over an offer
  ['stage', 'delivery', 'acceptance', 1], // installation is under way
];

/** Unit of all days: calendar days. */
export const STANDARD_DEAL_RULES: DealRules = {
  noteGrades: NOTE_ROWS.map(([property, says, criterion, to]) => ({ property, says, criterion, grade: to })),
  // Own judgement: what moves with a fiscal half-year fades in one; rivals and prices move within a quarter.
  freshDays: {
    need: 180,
    schedule: 120,
    budget: 180,
    competition: 120,
    decision: 180,
    fit: 365,
    roles: 365,
    key_person: 180,
    supporter: 180,
    decider_met: 120,
    solution: 180,
    buying_criteria: 180,
    value: 180,
    offer: 90,
    price: 90,
    terms: 90,
    satisfaction: 120,
  },
  bars: {
    // Two quarters: a relation unused for longer has to be opened again.
    metWithinDays: 180,
    // Own judgement after K1 and K2: who decides, who can break it, who takes part in the purchase, anybody.
    depthOf: { decider: 100, influencer: 70, other_role: 40, unknown_role: 20 },
    // A stage that takes three times its usual days has stopped.
    slowestTimes: 3,
  },
  // Own judgement: a late stage takes about six weeks, and the last word must be of it.
  lateChecks: { deciderWithinDays: 60, rivalWithinDays: 45, opponentWithinDays: 30 },
  // Tukey's fence of 1.5 quartile distances; five values are the least of which quartiles say anything.
  stageTime: { leastDeals: 5, fences: 1.5, usualTimes: 2 },
  factorOfObjection: {
    need: 'need',
    timing: 'need',
    price: 'price',
    budget: 'price',
    product_fit: 'quality',
    delivery_service: 'service',
    incumbent: 'relation',
    authority: 'relation',
    politics: 'relation',
    trust: 'risk',
    contract_terms: 'risk',
    switching_cost: 'risk',
  },
};
