/** Rules always, a model where one is set up: what the two readers make of a note together. */
import type { Note, Reading } from '../reading.ts';
import { readByRules } from '../rules-reader.ts';
import { type Breaker, makeBreaker } from './breaker.ts';
import { combine } from './combine.ts';
import type { ReadByModel } from './model-reader.ts';

/** Tokens of a tenant and UTC day. `left` false: the day's budget is used up. */
export type TokenBudget = {
  isLeft: (tenantId: string, now: Date) => Promise<boolean>;
  add: (tenantId: string, now: Date, tokens: number) => Promise<void>;
};

export type ReadBothPorts = {
  readByModel: ReadByModel;
  budget: TokenBudget;
  now: () => Date;
  /** Told why the model was left out, never a word of the note. */
  onLeftOut: (reason: string, tenantId: string) => void;
};

export type BothRead = { reading: Reading; degraded: boolean };

/** Never rejects: where the model fails, is paused or has no budget left, the rules' reading stands, and `degraded` says so. */
export const makeReadBoth = ({ readByModel, budget, now, onLeftOut }: ReadBothPorts) => {
  const breaker: Breaker = makeBreaker();
  return async (note: Note, tenantId: string): Promise<BothRead> => {
    const rules = readByRules(note);
    if (!breaker.allows(now())) {
      onLeftOut('paused', tenantId);
      return { reading: rules, degraded: true };
    }
    try {
      if (!(await budget.isLeft(tenantId, now()))) {
        onLeftOut('budget', tenantId);
        return { reading: rules, degraded: true };
      }
      const { reading, tokens } = await readByModel(note);
      breaker.succeeded();
      await budget.add(tenantId, now(), tokens);
      return { reading: combine(rules, reading), degraded: false };
    } catch (error) {
      breaker.failed(now());
      onLeftOut(error instanceof Error ? error.name : 'fault', tenantId);
      return { reading: rules, degraded: true };
    }
  };
};
