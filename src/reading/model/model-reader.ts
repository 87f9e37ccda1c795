/** The reader that asks a model, of any endpoint that speaks the chat completions of OpenAI. */
import OpenAI from 'openai';
import type { Note, Reading } from '../reading.ts';
import { modelAnswer } from './answer.ts';
import { readingFromAnswer } from './reading-from-answer.ts';

export type ModelSettings = { apiKey: string; baseUrl: string | null; model: string; timeoutMs: number };
/** `version` is named by every value that the prompt brought, such as `visit-note.1`. */
export type Prompt = { version: string; text: string };
export type ModelReading = { reading: Reading; tokens: number };
/** Rejects where the model does not answer, or not as asked. */
export type ReadByModel = (note: Note) => Promise<ModelReading>;

/** The SDK waits between tries with jitter, and as long as Retry-After says. */
const RETRIES_MAX = 2;
/** What is cut off is told by the rules alone; enough for a report of a whole day. */
const NOTE_CHARACTERS_MAX = 12_000;
const ANSWER_TOKENS_MAX = 4_000;
const ANSWER_CHARACTERS_MAX = 100_000;

export const makeModelReader = (settings: ModelSettings, prompt: Prompt): ReadByModel => {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    ...(settings.baseUrl === null ? {} : { baseURL: settings.baseUrl }),
    maxRetries: RETRIES_MAX,
    timeout: settings.timeoutMs,
    logLevel: 'off',
  });
  const by = `model/${settings.model}@${prompt.version}`;
  return async (note) => {
    const completion = await client.chat.completions.create({
      model: settings.model,
      temperature: 0,
      max_tokens: ANSWER_TOKENS_MAX,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: prompt.text },
        { role: 'user', content: questionOf(note) },
      ],
    });
    const content = completion.choices[0]?.message.content ?? '';
    if (content.length > ANSWER_CHARACTERS_MAX) throw new Error('the answer is too long');
    const answer = modelAnswer.parse(JSON.parse(content));
    return { reading: readingFromAnswer(answer, note, by), tokens: completion.usage?.total_tokens ?? 0 };
  };
};

/** Only what the writer may see goes out: the note and the names that it might mean. */
const questionOf = ({ text, today, directory }: Note): string =>
  [
    `today: ${today}`,
    `<names>${JSON.stringify({
      accounts: directory.accounts.map(({ name }) => name),
      people: directory.people.map(({ name }) => name),
    })}</names>`,
    `<note>${text.slice(0, NOTE_CHARACTERS_MAX).replaceAll('</note>', '')}</note>`,
  ].join('\n');
