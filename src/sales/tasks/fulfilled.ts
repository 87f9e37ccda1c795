/** Which open tasks a later note tells to be done. Pure: the rep still presses the button. */
import type { StepOwner } from '../../reading/labels.ts';
import { wordShare } from '../../reading/word-overlap.ts';

export type OpenTask = { id: string; what: string; owner: StepOwner };

/** So much of a task's words must stand in one sentence: less and two tasks of one deal look alike. Own judgement. */
const SHARE_MIN = 0.6;
/** Two buttons at most: more would bury the give-back. */
const OFFERED_MAX = 2;

/** Words by which a note says that something is over and done; a plan or a promise has none of them. */
const DONE =
  /已经?[^，。]{0,4}(?:发|寄|送|交|给|做|办|签|付|装|换|改|出)|(?:发|寄|送|交|给|做|办|签|付|装|换|改|出)(?:了|过去了|完了|好了)|完成|收到|到账|\b(?:sent|delivered|received|finished|completed|done|handed over|shipped|paid|signed|installed|mailed|e-?mailed|submitted|arrived|came back with|got (?:the|their|our)|has (?:sent|done|paid)|have (?:sent|done))\b/iu;
const NOT_YET =
  /还没|没有?[^，。]{0,3}(?:发|寄|送|交|给|做|付)|\b(?:not yet|hasn['’]t|haven['’]t|didn['’]t|still waiting|forgot|not (?:been )?(?:sent|done|paid|ready|delivered|signed)|is not\b[^,.]{0,16}\byet)\b/iu;
/** Words that name neither deed nor thing. */
const FILLER =
  /把|将|给|[她他我你咱](?:们)?|的|了|先|再|过[去来]|\b(?:an?|the|him|her|them|to|by|over|my|our|their|his)\b/giu;
const bare = (words: string): string => words.replace(FILLER, ' ');
const SENTENCE = /[^。！？!?;；\n]+/gu;

/** In the order of the tasks given; of a promise kept nothing is claimed, it is offered. */
export const fulfilledBy = <T extends OpenTask>(note: string, tasks: readonly T[]): T[] => {
  const told = (note.match(SENTENCE) ?? []).filter(
    (sentence) => DONE.test(sentence) && !NOT_YET.test(sentence),
  );
  return tasks
    .filter(({ what }) => told.some((sentence) => wordShare(bare(what), bare(sentence)) >= SHARE_MIN))
    .slice(0, OFFERED_MAX);
};
