/** Five ratios of a customer's accounts, a traffic light each (methods G8). Pure. What is unknown stays unknown. */
import { RATIOS, type Ratio } from './kinds.ts';

export type RatioUnit = 'times' | 'percent' | 'days';

export const RATIO_UNITS: Readonly<Record<Ratio, RatioUnit>> = {
  current_ratio: 'times',
  net_margin: 'percent',
  return_on_assets: 'percent',
  collection_period: 'days',
  stock_period: 'days',
};

/** `good` and `fair` in the ratio's unit: beyond `good` is green, beyond `fair` amber, the rest red. */
export type LightBounds = Readonly<Record<Ratio, { good: number; fair: number }>>;

/**
 * Own judgement after usual textbook bounds: current assets of 1.5 times what is due pay at once, below 1 they don't;
 * margins below 0 eat the substance; 60 and 90 days are the payment terms most often met; stock that lies longer than
 * five months binds the money that should pay us. The source (G8) names the ratios and gives no bounds.
 */
export const LIGHT_BOUNDS: LightBounds = {
  current_ratio: { good: 1.5, fair: 1 },
  net_margin: { good: 5, fair: 0 },
  return_on_assets: { good: 5, fair: 0 },
  collection_period: { good: 60, fair: 90 },
  stock_period: { good: 90, fair: 150 },
};

export type Light = 'green' | 'amber' | 'red' | 'unknown';

/** `asOf`: ISO date of the accounts it was taken from. */
export type RatioReading = { ratio: Ratio; value: number; asOf: string; source: string };

export type RatioLight = { ratio: Ratio; reading: RatioReading | null; light: Light };

/** `readings`: newest first. */
export const ratioLights = (
  readings: readonly RatioReading[],
  bounds: LightBounds = LIGHT_BOUNDS,
): RatioLight[] =>
  RATIOS.map((ratio) => {
    const reading = latestAsOf(readings.filter((one) => one.ratio === ratio));
    return { ratio, reading, light: reading === null ? 'unknown' : lightOf(ratio, reading.value, bounds) };
  });

/** Of the latest accounts; of those, what was told last. */
const latestAsOf = (readings: readonly RatioReading[]): RatioReading | null =>
  readings.reduce<RatioReading | null>(
    (best, one) => (best === null || one.asOf > best.asOf ? one : best),
    null,
  );

export const lightOf = (ratio: Ratio, value: number, bounds: LightBounds = LIGHT_BOUNDS): Light => {
  const { good, fair } = bounds[ratio];
  // Of days less is better, of all else more.
  const reaches = (bound: number) => (RATIO_UNITS[ratio] === 'days' ? value <= bound : value >= bound);
  return reaches(good) ? 'green' : reaches(fair) ? 'amber' : 'red';
};
