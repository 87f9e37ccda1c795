/** One question to a model, of any endpoint that speaks the chat completions of OpenAI. */
import OpenAI from 'openai';

export type ModelSettings = { apiKey: string; baseUrl: string | null; model: string; timeoutMs: number };

export type ModelQuestion = { system: string; user: string; answerTokensMax: number };
/** `content`: the JSON text of the answer, empty where there is none. */
export type ModelAnswer = { content: string; tokens: number };
/** Rejects where the model does not answer, or answers at a length that nobody asked for. */
export type AskModel = (question: ModelQuestion) => Promise<ModelAnswer>;

/** The SDK waits between tries with jitter, and as long as Retry-After says. */
const RETRIES_MAX = 2;
const ANSWER_CHARACTERS_MAX = 100_000;

export const makeAskModel = (settings: ModelSettings): AskModel => {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    ...(settings.baseUrl === null ? {} : { baseURL: settings.baseUrl }),
    maxRetries: RETRIES_MAX,
    timeout: settings.timeoutMs,
    logLevel: 'off',
  });
  return async ({ system, user, answerTokensMax }) => {
    const completion = await client.chat.completions.create({
      model: settings.model,
      temperature: 0,
      max_tokens: answerTokensMax,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
    });
    const content = completion.choices[0]?.message.content ?? '';
    if (content.length > ANSWER_CHARACTERS_MAX) throw new Error('the answer is too long');
    return { content, tokens: completion.usage?.total_tokens ?? 0 };
  };
};
