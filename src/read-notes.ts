/** The readers of notes: the rules, and a model where configuration names one. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ModelConfig } from './config.ts';
import type { ModelSettings } from './reading/model/ask-model.ts';
import { makeModelReader, type ReadByModel } from './reading/model/model-reader.ts';
import { readByRules } from './reading/rules-reader.ts';
import type { ReadNote } from './sales/desk.ts';

const PROMPT = fileURLToPath(new URL('../prompts/visit-note.md', import.meta.url));
/** Raised with every change of the prompt's file. */
const PROMPT_VERSION = 'visit-note.1';
/** A rep waits for the card: longer is worse than a card by rules alone. */
const TIMEOUT_MS = 20_000;

type ModelOf = Pick<ModelConfig, 'apiKey' | 'baseUrl' | 'name'>;

export const readByRulesAlone: ReadNote = async (note) => ({ reading: readByRules(note), degraded: false });

export const settingsOf = ({ apiKey, baseUrl, name }: ModelOf): ModelSettings => ({
  apiKey,
  baseUrl,
  model: name,
  timeoutMs: TIMEOUT_MS,
});

export const readerOfModel = async (model: ModelOf): Promise<ReadByModel> =>
  makeModelReader(settingsOf(model), { version: PROMPT_VERSION, text: await readFile(PROMPT, 'utf8') });
