/** Give-back facts -> at most eight lines, the rest folded. */
import type { Caller } from '../../chat/command.ts';
import { formatMoney, minorUnits } from '../../chat/format.ts';
import type { Block, Tone } from '../../chat/reply.ts';
import { buttonOf } from '../../chat/reply-shapes.ts';
import { labelTexts } from '../label-texts.ts';
import { type Line, listsOf } from './lists.ts';
import { whenWords } from './month-words.ts';
import type { News } from './news.ts';
import { questionWords } from './question-words.ts';
import type { GiveBackFacts } from './rules.ts';
import { coachingTexts } from './texts.ts';

/** Lines shown at once, by the contract. */
export const MAX_LINES = 8;

export type OfAccount = { account: string; accountId: string; facts: GiveBackFacts };

/** Of several visits each has its say in turn, under its account's name. */
export const giveBackBlocks = (all: readonly OfAccount[], caller: Caller): Block[] => {
  const lines =
    all.length === 1 ? all.flatMap(({ facts }) => linesOf(facts, caller)) : linesOfAll(all, caller);
  const shown = new Set([...lines].sort((a, b) => a.rank - b.rank).slice(0, MAX_LINES));
  const rest = lines.filter((line) => !shown.has(line));
  const label = coachingTexts[caller.viewer.locale].more(rest.length);
  return [
    ...listsOf(
      lines.filter((line) => shown.has(line)),
      caller,
    ),
    ...(rest.length === 0 ? [] : [{ kind: 'fold' as const, label, blocks: listsOf(rest, caller) }]),
    ...dealBlocks(all, caller),
  ];
};

/** More would be a wall of buttons. */
const DEALS_OFFERED_MAX = 4;

/** One tap makes a deal of what is at stake; several notes of one account offer it once. */
const dealBlocks = (all: readonly OfAccount[], caller: Caller): Block[] => {
  const { locale } = caller.viewer;
  const offered = all.filter(
    ({ accountId, facts }, index) =>
      facts.withoutDeal !== null && all.findIndex((other) => other.accountId === accountId) === index,
  );
  const buttons = offered
    .slice(0, DEALS_OFFERED_MAX)
    .flatMap(({ account, accountId, facts: { withoutDeal } }) => {
      if (withoutDeal === null) return [];
      const { valueMinor, currency } = withoutDeal;
      const value = valueMinor / minorUnits(currency);
      const money = formatMoney(value, currency, locale);
      const label = coachingTexts[locale].makeDeal(all.length === 1 ? money : `${account}, ${money}`);
      return [buttonOf(label, 'deal', { create: true, account: accountId, amount: `${value} ${currency}` })];
    });
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
};

/**
 * Each account's first line goes before any account's second: first a question, then what is new or late, then the
 * rest. What two notes of one account both bring back stands once.
 */
const linesOfAll = (all: readonly OfAccount[], caller: Caller): Line[] => {
  const said = new Set<string>();
  return all.flatMap(({ account, facts }) => {
    const fresh = linesOf(facts, caller)
      .map((line) => ({ ...line, account }))
      .filter(({ text }) => !said.has(`${account} ${text}`) && said.add(`${account} ${text}`));
    const questions = fresh.filter(({ rank }) => rank === RANK.question);
    const rankAmongAll = (line: Line) =>
      line.rank === RANK.question && line !== questions[0] ? FURTHER_QUESTION : line.rank;
    const inTurn = [...fresh].sort((a, b) => rankAmongAll(a) - rankAmongAll(b));
    return fresh.map((line) => ({ ...line, rank: inTurn.indexOf(line) }));
  });
};

/** Questions are what the rep acts on: all three come first; of the rest, one of each before a second. */
const RANK = { question: 0, news: 10, overdue: 11, longestUnmet: 12, neverMet: 13, roles: 14 } as const;
/** Of several visits a second question waits until each section has had its first line. */
const FURTHER_QUESTION = 19;
/** What a section's further line loses against the first of another. */
const FURTHER = 10;

const linesOf = (facts: GiveBackFacts, caller: Caller): Line[] => {
  const { locale } = caller.viewer;
  const texts = coachingTexts[locale];
  const when = (date: string) => whenWords(date, caller.today, locale);
  const { comma } = texts;
  const section = (rank: number, all: readonly string[], tone?: Tone): Line[] =>
    all.map((text, index) => ({ text, rank: rank + index * FURTHER, ...(tone ? { tone } : {}) }));
  const overdue = facts.overdue.map(({ what, dueOn }) => texts.overdue(what, when(dueOn ?? caller.today)));
  const unmet = facts.longestUnmet;
  const roles = facts.unknownRoles.map((role) => labelTexts[locale].role[role]);
  return [
    ...section(RANK.news, newsLines(facts.news, caller)),
    ...section(RANK.overdue, overdue, 'warning'),
    ...section(
      RANK.longestUnmet,
      unmet === null ? [] : [texts.longestUnmet(unmet.who, when(unmet.lastMetOn))],
    ),
    ...section(
      RANK.neverMet,
      facts.neverMet.length === 0 ? [] : [texts.neverMet(namesOf(facts.neverMet, comma))],
    ),
    ...section(RANK.roles, roles.length === 0 ? [] : [texts.unknownRoles(roles.join(comma))]),
    ...facts.questions.map((question) => {
      const asked = questionWords(question, caller.today, locale);
      return { text: texts.question(asked.ask, asked.because), rank: RANK.question, asked };
    }),
  ];
};

/** Names in one line; an account may have many people. */
const MAX_NAMES = 4;
const namesOf = (all: readonly string[], comma: string): string =>
  all.slice(0, MAX_NAMES).join(comma) + (all.length > MAX_NAMES ? ' …' : '');

const newsLines = (news: readonly News[], caller: Caller): string[] => {
  const { locale } = caller.viewer;
  const firstMet = news.flatMap((one) => (one.kind === 'first_met' ? one.who : []));
  const lines = news.flatMap((one) => (one.kind === 'first_met' ? [] : newsLine(one, caller)));
  return firstMet.length === 0
    ? lines
    : [...lines, coachingTexts[locale].firstMet(namesOf(firstMet, coachingTexts[locale].comma))];
};

const newsLine = (news: Exclude<News, { kind: 'first_met' }>, caller: Caller): string => {
  const { locale } = caller.viewer;
  const texts = coachingTexts[locale];
  const labels = labelTexts[locale];
  const words = (was: string, now: string, wasOn: string, more: { who?: string; what?: string } = {}) => ({
    who: '',
    what: '',
    ...more,
    was,
    now,
    when: whenWords(wasOn, caller.today, locale),
  });
  const money = ({ valueMinor, currency }: { valueMinor: number; currency: string }) =>
    formatMoney(valueMinor / minorUnits(currency), currency, locale);
  switch (news.kind) {
    case 'stance':
      return texts.stance(
        words(texts.stanceIs[news.was], texts.stanceIs[news.now], news.wasOn, { who: news.who }),
      );
    case 'stage':
      return texts.stage(words(labels.stage[news.was], labels.stage[news.now], news.wasOn));
    case 'amount': {
      const what = labels.amountKind[news.now.kind];
      return texts.amount(words(money(news.was), money(news.now), news.wasOn, { what }));
    }
    case 'role':
      return texts.role(words(labels.role[news.was], labels.role[news.now], news.wasOn, { who: news.who }));
    case 'competitor':
      return texts.competitor(news.name);
    case 'objection':
      return texts.objection(labels.objection[news.objection]);
    case 'risk':
      return texts.risk(labels.risk[news.risk]);
  }
};
