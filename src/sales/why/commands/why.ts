/** `/why <account|deal|person> [topic]`, and the button beside everything that was computed. */
import { z } from 'zod';
import { type Caller, type Command, defineCommand } from '../../../chat/command.ts';
import { LOCALES } from '../../../chat/locale.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
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
  | { named: readonly Named[] }
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
          outcome.named.map(({ name, id, kind }) => ({ label: name, id, kind })),
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

/** The last word may say what to explain: "Northgate grade". */
const byName = async (
  explainers: readonly Explainer[],
  desk: Desk,
  caller: Caller,
  typed: string,
): Promise<Outcome | Refusal<Code>> => {
  if (typed === '') return refuse('name');
  const whole = await findNamed(desk.sql, caller.viewer, typed, CHOICES_MAX);
  if (whole.length > 0) return amongNamed(explainers, desk, caller, typed, whole);
  const [, name, word] = /^(.+?)[\s的]+(\S+)$/u.exec(typed) ?? [];
  const topics = explainers.filter(({ words }) =>
    LOCALES.some((locale) => words[locale] === word?.toLowerCase()),
  );
  if (name === undefined || topics.length === 0) return refuse('none', { name: typed });
  const subjects = new Set(topics.map(({ subject }) => subject));
  const found = await findNamed(desk.sql, caller.viewer, name, CHOICES_MAX);
  const fitting = found.filter(({ kind }) => subjects.has(kind));
  return fitting.length === 0
    ? refuse('none', { name: typed })
    : amongNamed(topics, desk, caller, name, fitting);
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
    : { named: found };
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
