/**
 * K14: who stands how to whom among their people, and how the weight lies, without wishful thinking. Pure. Lines of
 * politics are for the account team alone.
 */
import type { Stance } from '../../reading/labels.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { Known } from '../evidence/rules.ts';
import type { Standing, TieLine } from './standing.ts';

/** The lines that begin at a person. One that ended, or leads to nobody on record, is none. */
export const tiesOf = (
  id: string,
  all: readonly Known<LedgerEntry, 'tie'>[],
  keptId: ReadonlyMap<string, string>,
): TieLine[] =>
  all.flatMap((fact) => {
    const { kind } = fact.value;
    const to = keptId.get(fact.value.to);
    return fact.subjectId !== id || to === undefined || to === id || kind === 'none'
      ? []
      : [{ to, kind, entry: fact }];
  });

/** `open`: has said neither, whoever stands beside. */
export const CAMPS = ['for', 'against', 'open'] as const;
export type Camp = (typeof CAMPS)[number];

type Placed = Pick<Standing, 'stance' | 'influence'>;

export type Politics<P extends Placed> = {
  camps: Readonly<Record<Camp, readonly P[]>>;
  /** Influence of each camp; who was not weighed counts as little. */
  weights: Readonly<Record<Camp, number>>;
  /** `unclear`: more than half of the weight is open, or both sides weigh the same. */
  verdict: 'for' | 'against' | 'unclear';
};

/** Influence of somebody whom nobody has weighed: little, so that no chance is made of what is not known. */
const UNWEIGHED = 1;
/** Share of the weight that may be open before no verdict is given. Own judgement: half. */
const OPEN_SHARE_MAX = 0.5;

const CAMP_OF: Readonly<Record<Stance, Camp>> = { supporter: 'for', opponent: 'against', neutral: 'open' };

/** A person is where he says he is. Whom he supports, or is at odds with, says nothing of where he stands to us. */
export const politicsOf = <P extends Placed>(people: readonly P[]): Politics<P> => {
  const inCamp = (camp: Camp) =>
    people.filter(({ stance }) => (stance === null ? 'open' : CAMP_OF[stance.value]) === camp);
  const camps = { for: inCamp('for'), against: inCamp('against'), open: inCamp('open') };
  const weights = { for: weigh(camps.for), against: weigh(camps.against), open: weigh(camps.open) };
  return { camps, weights, verdict: verdictOf(weights) };
};

const weigh = (people: readonly Pick<Placed, 'influence'>[]): number =>
  people.reduce((sum, { influence }) => sum + (influence?.value ?? UNWEIGHED), 0);

const verdictOf = (weights: Politics<Placed>['weights']): Politics<Placed>['verdict'] => {
  const whole = weights.for + weights.against + weights.open;
  if (weights.open > whole * OPEN_SHARE_MAX || weights.for === weights.against) return 'unclear';
  return weights.for > weights.against ? 'for' : 'against';
};
