/** The reader that asks a model, of any endpoint that speaks the chat completions of OpenAI. */
import type { Note, Reading } from '../reading.ts';
import { modelAnswer } from './answer.ts';
import { type ModelSettings, makeAskModel } from './ask-model.ts';
import { readingFromAnswer } from './reading-from-answer.ts';

/** `version` is named by every value that the prompt brought, such as `visit-note.1`. */
export type Prompt = { version: string; text: string };
export type ModelReading = { reading: Reading; tokens: number };
/** Rejects where the model does not answer, or not as asked. */
export type ReadByModel = (note: Note) => Promise<ModelReading>;

/** What is cut off is told by the rules alone; enough for a report of a whole day. */
const NOTE_CHARACTERS_MAX = 12_000;
const ANSWER_TOKENS_MAX = 4_000;

export const makeModelReader = (settings: ModelSettings, prompt: Prompt): ReadByModel => {
  const ask = makeAskModel(settings);
  const by = `model/${settings.model}@${prompt.version}`;
  return async (note) => {
    const { content, tokens } = await ask({
      system: prompt.text,
      user: questionOf(note),
      answerTokensMax: ANSWER_TOKENS_MAX,
    });
    const answer = modelAnswer.parse(JSON.parse(content));
    return { reading: readingFromAnswer(answer, note, by), tokens };
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
