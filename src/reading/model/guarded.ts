/** A model is asked only while it answers and while the company's tokens of the day last; else the caller does without. */
import type { Breaker } from './breaker.ts';

/** Tokens of a tenant and UTC day. `left` false: the day's budget is used up. */
export type TokenBudget = {
  isLeft: (tenantId: string, now: Date) => Promise<boolean>;
  add: (tenantId: string, now: Date, tokens: number) => Promise<void>;
};

export type GuardPorts = {
  breaker: Breaker;
  budget: TokenBudget;
  now: () => Date;
  /** Told why the model was left out, never a word of what was asked. */
  onLeftOut: (reason: string, tenantId: string) => void;
};

/** What the model gave; null where it failed, is paused or has no budget left. Never rejects. */
export const makeGuarded =
  ({ breaker, budget, now, onLeftOut }: GuardPorts) =>
  async <T extends { tokens: number }>(tenantId: string, ask: () => Promise<T>): Promise<T | null> => {
    const leaveOut = (reason: string): null => {
      onLeftOut(reason, tenantId);
      return null;
    };
    if (!breaker.allows(now())) return leaveOut('paused');
    try {
      if (!(await budget.isLeft(tenantId, now()))) return leaveOut('budget');
      const given = await ask();
      breaker.succeeded();
      await budget.add(tenantId, now(), given.tokens);
      return given;
    } catch (error) {
      breaker.failed(now());
      return leaveOut(error instanceof Error ? error.name : 'fault');
    }
  };
