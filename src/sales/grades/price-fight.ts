/**
 * Where a fight over the price comes from (methods G7): products look alike, or no value is perceived. Advice on value
 * goes before any on price. Pure.
 */
export const FIGHT_CAUSES = ['products_alike', 'no_value_seen'] as const;
export type FightCause = (typeof FIGHT_CAUSES)[number];

/**
 * What to do first. `raise_benefit_or_lower_effort`: a lower price would not cure it (G6). `value_first`: the customer
 * objects to the price, and whether it sees the value is not known.
 */
export type ValueAdvice = 'raise_benefit_or_lower_effort' | 'value_first' | null;

export type PriceFight = { advice: ValueAdvice; causes: readonly FightCause[] };

export type PriceFacts = {
  /** CPSV of G6; null where a side is unknown. */
  surplus: number | null;
  /** The latest contact that told of objections told of price or budget. */
  objectsToPrice: boolean;
  /** A rival was named at this customer: something to compare the price with. */
  hasRival: boolean;
};

/** Without an objection to the price there is no fight; a value known to be enough leaves the price to be haggled over. */
export const priceFight = ({ surplus, objectsToPrice, hasRival }: PriceFacts): PriceFight => {
  const advice = adviceOf(surplus, objectsToPrice);
  const isFight = objectsToPrice && advice !== null;
  return {
    advice,
    causes: isFight ? [...(hasRival ? ['products_alike' as const] : []), 'no_value_seen'] : [],
  };
};

const adviceOf = (surplus: number | null, objectsToPrice: boolean): ValueAdvice => {
  if (surplus !== null && surplus < 0) return 'raise_benefit_or_lower_effort';
  return surplus === null && objectsToPrice ? 'value_first' : null;
};
