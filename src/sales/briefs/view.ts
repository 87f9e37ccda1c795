/** One screen before a visit; what is looked up rarely is folded. */
import type { Caller } from '../../chat/command.ts';
import { formatDay, formatMoney, minorUnits } from '../../chat/format.ts';
import type { Block, Button, Fact, ListItem, PersonLine, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import type { Advice } from '../advice/rules.ts';
import { questionWords } from '../coaching/question-words.ts';
import { labelTexts } from '../label-texts.ts';
import type { PlannedVisit } from '../planned-visits/store.ts';
import { buyingRoleOf } from '../stakeholders/role-map.ts';
import type { Task } from '../tasks/store.ts';
import { chooseNamed } from '../why/choose-named.ts';
import type { Named } from '../why/store.ts';
import type { Brief, PreparedValue } from './brief.ts';
import { goalWords } from './goal-words.ts';
import type { SeeReason, ToSee } from './order-of-visits.ts';
import { FIGURES_MAX } from './senior-brief.ts';
import { briefTexts } from './texts.ts';

/** `goal`: the rep's own words, else the first advice. `ids`: arguments that lead back to the same subject. */
export type BriefOutcome = {
  name: string;
  ids: Readonly<Record<string, string>>;
  plan: PlannedVisit | null;
  advice: Advice | null;
  brief: Brief;
};

/** Promises told of each side: what one remembers on the way in. */
const PROMISES_SHOWN = 3;

export const viewBrief = (outcome: BriefOutcome, caller: Caller): Reply => {
  const { name, plan, brief } = outcome;
  const texts = briefTexts[caller.viewer.locale];
  const title = texts.title(name);
  const day =
    plan === null
      ? {}
      : { detail: texts.planned(formatDay(plan.plannedOn, caller.today, caller.viewer.locale)) };
  return replyOf(title, [
    { kind: 'heading', text: title, ...day },
    { kind: 'facts', facts: [{ label: texts.goal, value: goalOf(outcome, caller) }] },
    { kind: 'text', text: texts.courtesy },
    ...whomBlocks(brief, caller),
    ...promiseBlocks(brief, caller),
    ...wordBlocks(brief, caller),
    ...questionBlocks(brief, caller),
    { kind: 'fold', label: texts.values, blocks: valueBlocks(outcome, caller) },
    { kind: 'fold', label: texts.silent, blocks: [silentBlock(brief, caller)] },
    { kind: 'buttons', buttons: [buttonOf(texts.senior, 'brief', { ...outcome.ids, senior: true })] },
  ]);
};

const goalOf = ({ plan, advice }: BriefOutcome, caller: Caller): string => {
  if (plan?.goal) return plan.goal;
  return advice === null
    ? briefTexts[caller.viewer.locale].noGoal
    : goalWords(advice.cause.facts, caller.viewer.locale);
};

const whomBlocks = ({ toSee }: Brief, caller: Caller): Block[] => {
  const texts = briefTexts[caller.viewer.locale];
  return toSee.length === 0
    ? [{ kind: 'text', text: texts.nobody }]
    : [
        {
          kind: 'people',
          label: texts.whom,
          people: toSee.map((one, index) => personLine(one, index, caller)),
        },
      ];
};

/** Reasons that tell where somebody stands already. */
const SAYS_STANCE: readonly SeeReason[] = ['against_us', 'undecided', 'for_us'];

/** 1. 王志强 · Plant manager: decides; minds return. */
const personLine = ({ person, reason }: ToSee, index: number, { viewer }: Caller): PersonLine => {
  const texts = briefTexts[viewer.locale];
  const labels = labelTexts[viewer.locale];
  const wants = [...new Set(person.roles.map(({ held }) => texts.wants[buyingRoleOf(held)]))];
  const detail = [person.title, ...wants].filter((part) => part !== null).join(' · ');
  const stance = person.stance?.value;
  return {
    name: `${index + 1}. ${person.name}`,
    ...(detail === '' ? {} : { detail }),
    tags: [
      { text: texts.see[reason], tone: reason === 'against_us' ? 'bad' : 'plain' },
      ...(stance === undefined || SAYS_STANCE.includes(reason)
        ? []
        : [
            {
              text: labels.stance[stance],
              tone: stance === 'supporter' ? ('good' as const) : ('plain' as const),
            },
          ]),
    ],
    ref: { kind: 'person', id: person.id },
  };
};

const promiseBlocks = ({ promises }: Brief, caller: Caller): Block[] => {
  const { locale } = caller.viewer;
  const texts = briefTexts[locale];
  const items = (tasks: readonly Task[], say: (what: string, day: string) => string): ListItem[] =>
    tasks.slice(0, PROMISES_SHOWN).map(({ what, dueOn }) => ({
      text: say(what, dueOn === null ? '' : formatDay(dueOn, caller.today, locale)),
      tone: dueOn !== null && dueOn < caller.today ? 'warning' : 'plain',
    }));
  const all = [...items(promises.ours, texts.ours), ...items(promises.theirs, texts.theirs)];
  return all.length === 0 ? [] : [{ kind: 'list', label: texts.promises, items: all }];
};

const wordBlocks = ({ lastWords }: Brief, { today, viewer }: Caller): Block[] => {
  const items = lastWords.map(
    ({ quote, observedOn, memberName, visitId }): ListItem => ({
      text: `“${(quote ?? '').trim()}”`,
      detail: `${formatDay(observedOn, today, viewer.locale)} · ${memberName}`,
      ...(visitId === null ? {} : { ref: { kind: 'visit', id: visitId } }),
    }),
  );
  return items.length === 0 ? [] : [{ kind: 'list', label: briefTexts[viewer.locale].lastWords, items }];
};

const questionBlocks = ({ questions }: Brief, { today, viewer }: Caller): Block[] => {
  const texts = briefTexts[viewer.locale];
  const items = questions.map(({ question, spin }): ListItem => {
    const { ask, because } = questionWords(question, today, viewer.locale);
    return { text: ask, detail: `${texts.spin[spin]} · ${because}` };
  });
  return items.length === 0 ? [] : [{ kind: 'list', label: texts.questions, items }];
};

const valueBlocks = ({ brief, ids }: BriefOutcome, caller: Caller): Block[] => [
  { kind: 'list', items: brief.values.map((one) => valueItem(one, ids, caller)) },
];

const valueItem = (
  { value, entry }: PreparedValue,
  ids: BriefOutcome['ids'],
  { today, viewer }: Caller,
): ListItem => {
  const texts = briefTexts[viewer.locale];
  const change: Button = buttonOf(entry === null ? texts.markPrepared : texts.unmark, 'brief.value', {
    ...ids,
    value,
    prepared: entry === null,
  });
  return {
    text: texts.valueNames[value],
    detail:
      entry === null
        ? texts.notPrepared
        : texts.prepared(entry.memberName, formatDay(entry.observedOn, today, viewer.locale)),
    tone: entry === null ? 'plain' : 'good',
    buttons: [change],
  };
};

const silentBlock = ({ silent }: Brief, { viewer }: Caller): Block => {
  const texts = briefTexts[viewer.locale];
  const facts = silent.map(({ question, why, entries }): Fact => {
    const quote = entries[0]?.quote;
    return { label: texts.silentNames[question], value: texts.silentWhy[why], ...(quote ? { quote } : {}) };
  });
  return { kind: 'facts', facts };
};

/** For a talk with senior people: two figures, one question (O8). */
export const viewSeniorBrief = ({ name, ids, brief }: BriefOutcome, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = briefTexts[locale];
  const facts = brief.figures.map(({ kind, valueMinor, currency, entries }): Fact => {
    const quote = entries[0]?.quote;
    const value = formatMoney(valueMinor / minorUnits(currency), currency, locale);
    return { label: texts.figure[kind], value, ...(quote ? { quote } : {}) };
  });
  const lacks = FIGURES_MAX - facts.length;
  const title = texts.seniorTitle(name);
  return replyOf(title, [
    { kind: 'heading', text: title, detail: texts.seniorHint },
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...(lacks === 0
      ? []
      : [{ kind: 'notice' as const, tone: 'warning' as const, text: texts.figuresLack(lacks) }]),
    { kind: 'facts', facts: [{ label: texts.oneQuestion, value: texts.seniorQuestion }] },
    { kind: 'buttons', buttons: [buttonOf(texts.back, 'brief', ids)] },
  ]);
};

export const viewBriefChoices = (choices: readonly Named[], { viewer }: Caller): Reply =>
  chooseNamed(briefTexts[viewer.locale].which, 'brief', choices);
