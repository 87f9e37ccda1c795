/** How often something was done, over the injected clock. */
import { Refused } from '../rules/refused.ts';
import { type LimitId, limitOf } from '../rules/rules.ts';

export type Rates = {
  /** Throws `Refused` by `rule` where `key` was counted that often in the window already. */
  count: (rule: LimitId, key: string, windowMs: number) => void;
};

export const makeRates = (now: () => Date, isEnforced: () => boolean): Rates => {
  const seen = new Map<string, number[]>();
  return {
    count: (rule, key, windowMs) => {
      if (!isEnforced()) return;
      const at = now().getTime();
      const recent = (seen.get(`${rule}/${key}`) ?? []).filter((time) => time > at - windowMs);
      if (recent.length >= limitOf(rule)) {
        const oldest = recent[0] ?? at;
        throw new Refused(rule, key, Math.max(1, Math.ceil((oldest + windowMs - at) / 1000)));
      }
      seen.set(`${rule}/${key}`, [...recent, at]);
    },
  };
};
