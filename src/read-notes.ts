/** How the server reads notes: by rules, and by a model where configuration names one. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ModelConfig } from './config.ts';
import type { Sql } from './database/connection.ts';
import { addTokens, tokensOfDay } from './database/model-usage.ts';
import type { Log } from './log.ts';
import { makeModelReader, type ReadByModel } from './reading/model/model-reader.ts';
import { makeReadBoth } from './reading/model/read-both.ts';
import { readByRules } from './reading/rules-reader.ts';
import type { ReadNote } from './sales/desk.ts';

const PROMPT = fileURLToPath(new URL('../prompts/visit-note.md', import.meta.url));
/** Raised with every change of the prompt's file. */
const PROMPT_VERSION = 'visit-note.1';
/** A rep waits for the card: longer is worse than a card by rules alone. */
const TIMEOUT_MS = 20_000;

export const readByRulesAlone: ReadNote = async (note) => ({ reading: readByRules(note), degraded: false });

export const readerOfModel = async ({ apiKey, baseUrl, name }: ModelConfig): Promise<ReadByModel> =>
  makeModelReader(
    { apiKey, baseUrl, model: name, timeoutMs: TIMEOUT_MS },
    { version: PROMPT_VERSION, text: await readFile(PROMPT, 'utf8') },
  );

export const makeReadNote = async (model: ModelConfig | null, sql: Sql, log: Log): Promise<ReadNote> => {
  if (model === null) return readByRulesAlone;
  return makeReadBoth({
    readByModel: await readerOfModel(model),
    budget: {
      isLeft: async (tenantId, now) => (await tokensOfDay(sql, tenantId, now)) < model.tokensPerDay,
      add: (tenantId, now, tokens) => addTokens(sql, tenantId, now, tokens),
    },
    now: () => new Date(),
    onLeftOut: (reason, tenantId) => log.warn({ reason, tenantId }, 'read without the model'),
  });
};
