/** What a model may do for advice: word it. What it says is decided by the rules, and checked against them. */
import { z } from 'zod';
import type { Locale } from '../../chat/locale.ts';
import type { Advice } from './rules.ts';
import { standsInFacts } from './stands-in-facts.ts';

export type AdviceWords = { what: string; open: string; why: string };

/** One piece of advice to be worded: the rules' own words, and what else the model may use. */
export type ToWord = { words: AdviceWords; subject: string; quote: string | null };

/** As many as were asked for, in their order: the model's words where they stand in the facts, else the rules' own. Never throws. */
export type WordAdvice = (all: readonly ToWord[], locale: Locale, tenantId: string) => Promise<AdviceWords[]>;

/** Words by `wordingKey`; what is not there is said in the rules' own words. */
export type Wording = ReadonlyMap<string, AdviceWords>;

/** Changes with the facts: words made for others are not used. */
export const wordingKey = ({ cause, key, factsKey }: Advice): string =>
  [cause.subject.id, key, factsKey].join(' ');

const answer = z.object({
  items: z.array(z.object({ what: z.string(), open: z.string(), why: z.string() })),
});

/** Throws where the answer has not the shape that was asked for. */
export const readWording = (content: string): AdviceWords[] => answer.parse(JSON.parse(content)).items;

export const factsOf = ({ words, subject, quote }: ToWord): string =>
  [subject, words.what, words.open, words.why, quote ?? ''].join('\n');

/** Each sentence is judged by itself; one that says more than the facts gives way to the rules' own. */
export const checkedWords = (asked: ToWord, worded: AdviceWords | undefined): AdviceWords => {
  const facts = factsOf(asked);
  const choose = (part: keyof AdviceWords): string => {
    const said = worded?.[part] ?? '';
    return standsInFacts(said, facts) ? said : asked.words[part];
  };
  return { what: choose('what'), open: choose('open'), why: choose('why') };
};
