/** How the server words advice: by the rules' own words, and by a model where configuration names one. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AskModel } from './reading/model/ask-model.ts';
import type { makeGuarded } from './reading/model/guarded.ts';
import { checkedWords, factsOf, readWording, type WordAdvice } from './sales/advice/wording.ts';

const PROMPT = fileURLToPath(new URL('../prompts/advice.md', import.meta.url));
/** Three pieces of three sentences each. */
const ANSWER_TOKENS_MAX = 1_200;

export const makeWordAdvice = async (
  ask: AskModel,
  guarded: ReturnType<typeof makeGuarded>,
): Promise<WordAdvice> => {
  const system = await readFile(PROMPT, 'utf8');
  return async (all, locale, tenantId) => {
    const pieces = all.map((one) => `<piece>${factsOf(one).replaceAll('</piece>', '')}</piece>`);
    const user = [`language: ${locale}`, ...pieces].join('\n');
    const given =
      all.length === 0
        ? null
        : await guarded(tenantId, async () => {
            const { content, tokens } = await ask({ system, user, answerTokensMax: ANSWER_TOKENS_MAX });
            return { worded: readWording(content), tokens };
          });
    return all.map((one, index) => checkedWords(one, given?.worded[index]));
  };
};
