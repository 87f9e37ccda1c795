/**
 * K8, personal interest is safeguarded: what success means to a person, and how far it is safe with us. Trust in place of
 * grey selling: what follows is always something that our work itself brings, never a gift or a payment (`gifts.ts`). Pure.
 */
import type { Motive } from './kinds.ts';
import type { Standing } from './standing.ts';

/** Source: K8 names a long-term interest (material and promotion), a practical one, and respect. */
export const HORIZONS = ['long_term', 'practical', 'respected'] as const;
export type Horizon = (typeof HORIZONS)[number];

export const HORIZON_OF: Readonly<Record<Motive, Horizon>> = {
  material: 'long_term',
  promotion: 'long_term',
  practical: 'practical',
  respect: 'respected',
};

/**
 * `unknown`: nobody has found out. `at_risk`: known, and a complaint of late or resistance says that we may harm it.
 * `open`: known, and not yet seen to be safe with us. `safe`: known, and for us without a complaint. Own judgement.
 */
export const SAFEGUARDS = ['unknown', 'at_risk', 'open', 'safe'] as const;
export type Safeguard = (typeof SAFEGUARDS)[number];

export type Success = { safeguard: Safeguard; wants: readonly { motive: Motive; horizon: Horizon }[] };

/** `hasComplaint`: of what we deliver, of late: bad quality harms whoever stood up for us. */
export const successOf = (
  { motive, stance }: Pick<Standing, 'motive' | 'stance'>,
  hasComplaint: boolean,
): Success => {
  if (motive === null) return { safeguard: 'unknown', wants: [] };
  const wants = motive.value.kinds.map((one) => ({ motive: one, horizon: HORIZON_OF[one] }));
  return {
    safeguard: safeguardOf(stance?.value ?? null, hasComplaint),
    wants: wants.sort((a, b) => HORIZONS.indexOf(a.horizon) - HORIZONS.indexOf(b.horizon)),
  };
};

const safeguardOf = (
  stance: NonNullable<Standing['stance']>['value'] | null,
  hasComplaint: boolean,
): Safeguard => {
  if (stance === 'opponent' || hasComplaint) return 'at_risk';
  return stance === 'supporter' ? 'safe' : 'open';
};
