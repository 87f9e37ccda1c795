/** Slack's rate limits: docs.slack.dev/apis/web-api/rate-limits, 2026-11. */
import { limitOf, type RuleId } from '../rules/rules.ts';
import type { Tier } from './method.ts';

export type Limited = { rule: RuleId; retryAfterSeconds: number };

export type Rates = {
  setOn: (isOn: boolean) => void;
  /** Counts the call, or says how long to wait. Per workspace and method; posting per channel. */
  take: (call: { tier: Tier; method: string; teamId: string; channel: string; at: Date }) => Limited | null;
};

const MINUTE_MS = 60_000;
const SECOND_MS = 1000;

const RULE_OF = { 2: 'tier2', 3: 'tier3', 4: 'tier4', posting: 'postingRate' } as const;

export const makeRates = (): Rates => {
  const taken = new Map<string, number[]>();
  let isOn = false;
  return {
    setOn: (next) => {
      isOn = next;
      taken.clear();
    },
    take: ({ tier, method, teamId, channel, at }) => {
      if (!isOn || tier === 'none') return null;
      const rule = RULE_OF[tier];
      const windowMs = tier === 'posting' ? SECOND_MS : MINUTE_MS;
      const key = tier === 'posting' ? `${teamId} ${channel}` : `${teamId} ${method}`;
      const now = at.getTime();
      const recent = (taken.get(key) ?? []).filter((each) => now - each < windowMs);
      const [oldest] = recent;
      if (oldest !== undefined && recent.length >= limitOf(rule))
        return { rule, retryAfterSeconds: Math.ceil((oldest + windowMs - now) / SECOND_MS) };
      taken.set(key, [...recent, now]);
      return null;
    },
  };
};
