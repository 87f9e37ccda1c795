/**
 * What the customer gets out of it in its own eyes (methods G6): CPSV = CPP − CPC − CAV, perceived benefit less perceived
 * cost less what was expected. An estimate: a sign alone is no verdict, so it is compared over time. Pure.
 */
import type { ObjectionKind, Sentiment } from '../../reading/labels.ts';
import { PERCEIVED_SIDES, type PerceivedSide } from './kinds.ts';

export const PERCEIVED_MIN = 1;
export const PERCEIVED_MAX = 10;

/** Points, 1 to 10, of one side on one day. `isStated`: a person gave the number; else taken from words of a note. */
export type PerceivedPoint = { side: PerceivedSide; points: number; on: string; isStated: boolean };

export const LEVELS = ['low', 'medium', 'high'] as const;
export type Level = (typeof LEVELS)[number];

/** Points up to which a level goes. Own judgement: thirds of the scale, since words carry no finer measure. */
const LEVEL_TOPS: Readonly<Record<Exclude<Level, 'high'>, number>> = { low: 3, medium: 6 };

/** The middle of each level: what a statement counts as, since it gives no number. */
const LEVEL_POINTS: Readonly<Record<Level, number>> = { low: 2, medium: 5, high: 8 };

export const levelOf = (points: number): Level =>
  points <= LEVEL_TOPS.low ? 'low' : points <= LEVEL_TOPS.medium ? 'medium' : 'high';

type Hint = { side: PerceivedSide; level: Level };

/** What an objection tells of the value that is seen. Own judgement; objections not named here tell nothing of it. */
const OBJECTION_HINTS: Readonly<Partial<Record<ObjectionKind, Hint>>> = {
  price: { side: 'cost', level: 'high' },
  budget: { side: 'cost', level: 'high' },
  switching_cost: { side: 'cost', level: 'high' },
  contract_terms: { side: 'cost', level: 'medium' },
  need: { side: 'benefit', level: 'low' },
  product_fit: { side: 'benefit', level: 'low' },
  delivery_service: { side: 'benefit', level: 'low' },
  incumbent: { side: 'expected', level: 'high' },
};

const SENTIMENT_HINTS: Readonly<Record<Sentiment, Hint | null>> = {
  positive: { side: 'benefit', level: 'high' },
  neutral: null,
  negative: { side: 'benefit', level: 'low' },
};

const pointOf = (hint: Hint | null | undefined, on: string): PerceivedPoint[] =>
  hint ? [{ side: hint.side, points: LEVEL_POINTS[hint.level], on, isStated: false }] : [];

export const pointOfObjection = (objection: ObjectionKind, on: string): PerceivedPoint[] =>
  pointOf(OBJECTION_HINTS[objection], on);

export const pointOfSentiment = (sentiment: Sentiment, on: string): PerceivedPoint[] =>
  pointOf(SENTIMENT_HINTS[sentiment], on);

/** Perceived benefit − perceived cost − expected value, each 1 to 10. */
export const cpsv = (benefit: number, cost: number, expected: number): number => benefit - cost - expected;

export type PerceivedValue = {
  sides: Readonly<Record<PerceivedSide, PerceivedPoint | null>>;
  /** Null where a side is unknown. */
  surplus: number | null;
  /** The surplus as it stood before the latest day on which a side was told; null where it was not known then. */
  before: { surplus: number; on: string } | null;
};

/** `points`: newest first; of one day the number that a person gave last stands first, before the words of notes. */
export const perceivedValueOf = (points: readonly PerceivedPoint[]): PerceivedValue => {
  const sides = sidesOf(points);
  const days = PERCEIVED_SIDES.flatMap((side) => sides[side]?.on ?? []);
  const latest = days.sort().at(-1) ?? '';
  const earlier = points.filter(({ on }) => on < latest);
  const surplusBefore = surplusOf(sidesOf(earlier));
  const onBefore = earlier[0]?.on;
  return {
    sides,
    surplus: surplusOf(sides),
    before:
      surplusBefore === null || onBefore === undefined ? null : { surplus: surplusBefore, on: onBefore },
  };
};

const sidesOf = (points: readonly PerceivedPoint[]): PerceivedValue['sides'] => ({
  benefit: latestOf(points, 'benefit'),
  cost: latestOf(points, 'cost'),
  expected: latestOf(points, 'expected'),
});

const latestOf = (points: readonly PerceivedPoint[], side: PerceivedSide): PerceivedPoint | null => {
  const ofSide = points.filter((point) => point.side === side);
  const ofDay = ofSide.filter(({ on }) => on === ofSide[0]?.on);
  return ofDay.find(({ isStated }) => isStated) ?? ofDay.reduce(lessFavourable, ofDay[0] ?? null);
};

/** Two notes of one day count the same in whatever order they were entered: the less favourable word stands. */
const lessFavourable = (a: PerceivedPoint | null, b: PerceivedPoint): PerceivedPoint => {
  if (a === null) return b;
  const isLess = b.side === 'benefit' ? b.points < a.points : b.points > a.points;
  return isLess ? b : a;
};

const surplusOf = ({ benefit, cost, expected }: PerceivedValue['sides']): number | null =>
  benefit === null || cost === null || expected === null
    ? null
    : cpsv(benefit.points, cost.points, expected.points);

/**
 * It has become too little in the customer's eyes, also where nobody spoke of the price: the estimate fell below nothing
 * since the day before, or the customer's own numbers say so. The sign of an estimate alone is no verdict. Own judgement
 * after G6.
 */
export const isValueShort = ({ sides, surplus, before }: PerceivedValue): boolean => {
  if (surplus === null || surplus >= 0) return false;
  const isStated = PERCEIVED_SIDES.every((side) => sides[side]?.isStated === true);
  return isStated || (before !== null && surplus < before.surplus);
};
