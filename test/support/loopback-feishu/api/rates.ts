/** How often something was done, over the injected clock. */
import { Refused } from '../rules/refused.ts';
import { type LimitId, limitOf } from '../rules/rules.ts';

export type Rates = {
  /** Throws `Refused` by `rule` where `key` was counted that often in the window already. */
  count: (rule: LimitId, key: string, windowMs: number) => void;
  limit: (isOn: boolean) => void;
};

/** Off until they are asked for: a clock that stands still would break them by the way. */
export const makeRates = (now: () => Date): Rates => {
  let isLimited = false;
  const seen = new Map<string, number[]>();
  return {
    limit: (isOn) => {
      isLimited = isOn;
    },
    count: (rule, key, windowMs) => {
      if (!isLimited) return;
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
