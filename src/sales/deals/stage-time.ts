/** Time in stage (D8) against the tenant's own history, so that what departs from it is seen early. Pure. */
import { daysBetween } from '../evidence/rules.ts';
import type { DealPicture } from './deal-picture.ts';
import { stageOf } from './pipeline.ts';

export type StagePace = {
  /** Days in the stage until today. */
  days: number;
  /** Median of own deals, or the pipeline's usual days where there are too few. */
  usual: number;
  /** Beyond it the time is an outlier. */
  limit: number;
  isOutlier: boolean;
  /** Own deals behind `usual`; 0: the table. */
  ownDeals: number;
};

export const readStagePace = (picture: DealPicture): StagePace => {
  const { deal, today, pipeline, rules, stageTimes } = picture;
  const stage = stageOf(pipeline, deal);
  const days = Math.max(0, daysBetween(deal.stageSince, today));
  const own = stageTimes.filter((one) => one.stage === stage.code).map((one) => one.days);
  const { leastDeals, fences, usualTimes } = rules.stageTime;
  if (own.length < leastDeals) {
    const limit = stage.usualDays * usualTimes;
    return {
      days,
      usual: stage.usualDays,
      limit,
      isOutlier: isRunning(picture) && days > limit,
      ownDeals: 0,
    };
  }
  const upper = quantile(own, 0.75);
  const limit = upper + fences * (upper - quantile(own, 0.25));
  return {
    days,
    usual: quantile(own, 0.5),
    limit,
    isOutlier: isRunning(picture) && days > limit,
    ownDeals: own.length,
  };
};

/** A deal that is over or rests departs from nothing. */
const isRunning = ({ deal }: DealPicture): boolean => deal.state === 'open' || deal.state === 'won';

/** Linear between the two nearest values. `values` is not empty. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
};
