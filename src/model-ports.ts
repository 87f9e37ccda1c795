/** What a model does for the server: it reads notes beside the rules, and words advice. Without one the rules do both. */
import type { ModelConfig } from './config.ts';
import type { Sql } from './database/connection.ts';
import { addTokens, tokensOfDay } from './database/model-usage.ts';
import type { Log } from './log.ts';
import { readByRulesAlone, readerOfModel, settingsOf } from './read-notes.ts';
import { makeAskModel } from './reading/model/ask-model.ts';
import { makeBreaker } from './reading/model/breaker.ts';
import { type GuardPorts, makeGuarded } from './reading/model/guarded.ts';
import { makeReadBoth } from './reading/model/read-both.ts';
import type { Desk } from './sales/desk.ts';
import { makeWordAdvice } from './word-advice.ts';

export type ModelPorts = Pick<Desk, 'read' | 'word'>;

export const rulesAlone: ModelPorts = { read: readByRulesAlone, word: null };

/** Both draw on the company's tokens of the day; each pauses by itself when its own questions keep failing. */
export const modelPorts = async (model: ModelConfig | null, sql: Sql, log: Log): Promise<ModelPorts> => {
  if (model === null) return rulesAlone;
  const ports: Omit<GuardPorts, 'breaker'> = {
    budget: {
      isLeft: async (tenantId, now) => (await tokensOfDay(sql, tenantId, now)) < model.tokensPerDay,
      add: (tenantId, now, tokens) => addTokens(sql, tenantId, now, tokens),
    },
    now: () => new Date(),
    onLeftOut: (reason, tenantId) => log.warn({ reason, tenantId }, 'done without the model'),
  };
  const guarded = makeGuarded({ ...ports, breaker: makeBreaker() });
  return {
    read: makeReadBoth({ readByModel: await readerOfModel(model), ...ports }),
    word: await makeWordAdvice(makeAskModel(settingsOf(model)), guarded),
  };
};
