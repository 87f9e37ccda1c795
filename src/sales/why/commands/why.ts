/** `/why <account|deal|person> [topic]`, and the button beside everything that was computed. */
import { z } from 'zod';
import { type Caller, type Command, defineCommand } from '../../../chat/command.ts';
import { LOCALES } from '../../../chat/locale.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import { findDealsOfAccounts } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { SUBJECT_KINDS } from '../../evidence/properties.ts';
import type { Explainer, Explanation } from '../explainer.ts';
import { findNamed, findNamedById, type Named } from '../store.ts';
import { whyTexts } from '../texts.ts';
import { viewChoices, viewExplanation } from '../view.ts';

const args = z.object({
  name: z.string().max(200).default(''),
  topic: z.string().max(40).optional(),
  kind: z.enum(SUBJECT_KINDS).optional(),
  id: z.uuid().optional(),
  key: z.string().max(60).optional(),
});
type Args = z.infer<typeof args>;

type Code = 'name' | 'none' | 'nothing';
type Outcome =
  | { explanation: Explanation }
  | { named: readonly Named[]; topics: readonly Explainer[] }
  | { of: Named; topics: readonly Explainer[] };

/** More would be a list to search, not a choice. */
const CHOICES_MAX = 8;

export const makeWhy = (explainers: readonly Explainer[]): Command<Desk> =>
  defineCommand<Desk, Args, void, Outcome, Code>({
    name: 'why',
    version: 1,
    words: { 'zh-CN': ['为什么', '依据'], en: ['why'] },
    summary: {
      'zh-CN': '看一个评分、阶段、角色或门槛依据哪些记录',
      en: 'Which records a score, stage, role or gate rests on',
    },
    example: { 'zh-CN': '为什么 宁波恒泰', en: 'why Northgate' },
    roles: 'everyone',
    readOnly: true,
    args,
    parse: (text) => ({ name: text.trim() }),
    run: async (desk, caller, asked) => {
      if (asked.id === undefined) return byName(explainers, desk, caller, asked.name);
      const explainer = explainers.find(({ topic }) => topic === asked.topic);
      if (explainer !== undefined) return explain(explainer, desk, caller, asked.id, asked.key);
      const { sql } = desk;
      const named = asked.kind && (await findNamedById(sql, caller.viewer, asked.kind, asked.id));
      return named ? ofOne(explainers, desk, caller, named) : refuse('none', { name: '' });
    },
    view: (outcome, caller) => {
      const texts = whyTexts[caller.viewer.locale];
      if ('explanation' in outcome) return viewExplanation(outcome.explanation, caller);
      if ('named' in outcome) {
        return viewChoices(
          texts.which,
          outcome.named.map(({ name, id, kind }) => ({
            label: name,
            id,
            kind,
            ...onlyTopic(outcome.topics, kind),
          })),
        );
      }
      const { of, topics } = outcome;
      const choices = topics.map(({ topic, words }) => ({
        label: words[caller.viewer.locale],
        topic,
        id: of.id,
        kind: of.kind,
      }));
      return viewChoices(texts.what(of.name), choices);
    },
    refusals: {
      name: () => inBoth((texts) => texts.name),
      none: ({ name = '' }) => inBoth((texts) => texts.none(String(name))),
      nothing: () => inBoth((texts) => texts.nothing),
    },
  });

/** Where one thing alone can be meant, the button of the chosen record asks for it. */
const onlyTopic = (topics: readonly Explainer[], kind: Named['kind']): { topic?: string } => {
  const [only, ...more] = topics.filter(({ subject }) => subject === kind);
  return only === undefined || more.length > 0 ? {} : { topic: only.topic };
};

const inBoth = (pick: (texts: (typeof whyTexts)['en']) => string) => ({
  'zh-CN': pick(whyTexts['zh-CN']),
  en: pick(whyTexts.en),
});

const explain = async (
  explainer: Explainer,
  desk: Desk,
  caller: Caller,
  id: string,
  key?: string,
): Promise<Outcome | Refusal<Code>> => {
  const explanation = await explainer.explain(desk, caller, id, key);
  return explanation === null ? refuse('nothing') : { explanation };
};

/** The last or the first word may say what to explain: "Northgate grade", "grade Northgate". */
const byName = async (
  explainers: readonly Explainer[],
  desk: Desk,
  caller: Caller,
  typed: string,
): Promise<Outcome | Refusal<Code>> => {
  if (typed === '') return refuse('name');
  const whole = await findNamed(desk.sql, caller.viewer, typed, CHOICES_MAX);
  if (whole.length > 0) return amongNamed(explainers, desk, caller, typed, whole);
  for (const { name, word } of splitsOf(typed)) {
    const topics = explainers.filter(({ words }) => LOCALES.some((locale) => words[locale] === word));
    if (topics.length === 0) continue;
    const found = await findFitting(desk, caller, name, topics);
    if (found.length > 0) return amongNamed(topics, desk, caller, name, found);
  }
  return refuse('none', { name: typed });
};

const splitsOf = (typed: string): { name: string; word: string }[] => {
  const [, before, last] = /^(.+?)[\s的]+(\S+)$/u.exec(typed) ?? [];
  const [, first, after] = /^(\S+)\s+(?:of\s+)?(.+)$/iu.exec(typed) ?? [];
  return [
    ...(before === undefined || last === undefined ? [] : [{ name: before, word: last.toLowerCase() }]),
    ...(first === undefined || after === undefined ? [] : [{ name: after, word: first.toLowerCase() }]),
  ];
};

/** Of an account what its deals alone have, such as coverage or gate, is explained of each of its deals. */
const findFitting = async (
  { sql }: Desk,
  { viewer }: Caller,
  name: string,
  topics: readonly Explainer[],
): Promise<Named[]> => {
  const subjects = new Set(topics.map(({ subject }) => subject));
  const found = await findNamed(sql, viewer, name, CHOICES_MAX);
  const fitting = found.filter(({ kind }) => subjects.has(kind));
  if (fitting.length > 0 || !subjects.has('deal')) return fitting;
  const accountIds = found.filter(({ kind }) => kind === 'account').map(({ id }) => id);
  if (accountIds.length === 0) return [];
  const deals = (await findDealsOfAccounts(sql, viewer, accountIds)).filter(({ state }) => state === 'open');
  return deals.slice(0, CHOICES_MAX).map(({ id, name: dealName }) => ({ kind: 'deal', id, name: dealName }));
};

const amongNamed = async (
  explainers: readonly Explainer[],
  desk: Desk,
  caller: Caller,
  typed: string,
  found: readonly Named[],
): Promise<Outcome | Refusal<Code>> => {
  const exact = found.filter(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const [only] = exact.length === 1 ? exact : found;
  return only !== undefined && (exact.length === 1 || found.length === 1)
    ? ofOne(explainers, desk, caller, only)
    : { named: found, topics: explainers };
};

const ofOne = async (
  explainers: readonly Explainer[],
  desk: Desk,
  caller: Caller,
  named: Named,
): Promise<Outcome | Refusal<Code>> => {
  const topics = explainers.filter(({ subject }) => subject === named.kind);
  const [only] = topics;
  if (only === undefined) return refuse('nothing');
  return topics.length === 1 ? explain(only, desk, caller, named.id) : { of: named, topics };
};
