/** Rules always, a model where one is set up: what the two readers make of a note together. */
import type { Note, Reading } from '../reading.ts';
import { readByRules } from '../rules-reader.ts';
import { makeBreaker } from './breaker.ts';
import { combine } from './combine.ts';
import { type GuardPorts, makeGuarded } from './guarded.ts';
import type { ReadByModel } from './model-reader.ts';

export type ReadBothPorts = { readByModel: ReadByModel } & Omit<GuardPorts, 'breaker'>;

export type BothRead = { reading: Reading; degraded: boolean };

/** Never rejects: where the model fails, is paused or has no budget left, the rules' reading stands, and `degraded` says so. */
export const makeReadBoth = ({ readByModel, ...ports }: ReadBothPorts) => {
  const guarded = makeGuarded({ ...ports, breaker: makeBreaker() });
  return async (note: Note, tenantId: string): Promise<BothRead> => {
    const rules = readByRules(note);
    const read = await guarded(tenantId, () => readByModel(note));
    return read === null
      ? { reading: rules, degraded: true }
      : { reading: combine(rules, read.reading), degraded: false };
  };
};
