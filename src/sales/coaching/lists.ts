/** Lines of the give-back, gathered into lists. Pure. */
import type { Caller } from '../../chat/command.ts';
import type { Block, ListItem, Tone } from '../../chat/reply.ts';
import { coachingTexts } from './texts.ts';

/**
 * `rank`: the lower, the sooner it is shown; of a section the first line goes before other sections' second. `account`:
 * whose line it is, where there are several.
 */
export type Line = {
  text: string;
  tone?: Tone;
  rank: number;
  account?: string;
  asked?: { ask: string; because: string };
};

/** A list an account, under its name where there are several; of one alone, what to ask stands apart. */
export const listsOf = (lines: readonly Line[], caller: Caller): Block[] =>
  [...Map.groupBy(lines, ({ account }) => account)].flatMap(([label, some]): Block[] =>
    label === undefined ? listsOfOne(some, caller) : [{ kind: 'list', label, items: some.map(itemOf) }],
  );

const listsOfOne = (lines: readonly Line[], { viewer }: Caller): Block[] => {
  const questions = lines.flatMap(({ asked }) => asked ?? []);
  const others = lines.filter(({ asked }) => asked === undefined);
  const label = coachingTexts[viewer.locale].questions;
  const items = questions.map(({ ask, because }): ListItem => ({ text: ask, detail: because }));
  return [
    ...(others.length === 0 ? [] : [{ kind: 'list' as const, items: others.map(itemOf) }]),
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, label, items }]),
  ];
};

const itemOf = ({ text, tone }: Line): ListItem => (tone === undefined ? { text } : { text, tone });
