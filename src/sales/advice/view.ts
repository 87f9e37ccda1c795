/** Advice: what, with whom, by when, the words to begin with, why, and the method behind it. */
import type { Caller } from '../../chat/command.ts';
import { formatDay, remarked } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Button, Fact, ListItem, Reply } from '../../chat/reply.ts';
import { buttonOf, noticeOf, questionOf, replyOf } from '../../chat/reply-shapes.ts';
import { adviceTexts as personAdvice } from '../stakeholders/advice-texts.ts';
import { peopleLabels } from '../stakeholders/people-labels.ts';
import { chooseNamed } from '../why/choose-named.ts';
import type { Named } from '../why/store.ts';
import { adviceWords } from './cause-words.ts';
import type { StepAhead } from './find-coaching.ts';
import { type AdviceSubject, WAVE_REASONS } from './kinds.ts';
import { isLight } from './light.ts';
import { methodNames } from './method-names.ts';
import type { Advice } from './rules.ts';
import type { HeldAdvice } from './store.ts';
import { adviceTexts } from './texts.ts';
import { type AdviceWords, type Wording, wordingKey } from './wording.ts';

export type Coaching = {
  /** Null: all of the rep's deals and customers. */
  subject: { kind: AdviceSubject; id: string; name: string } | null;
  fresh: readonly Advice[];
  taken: readonly Advice[];
  hasWaved: boolean;
  /** The caller works no deal and no customer. */
  hasNone: boolean;
  /** What was taken on and is done since, in words. */
  done: readonly string[];
  ahead: StepAhead | null;
  /** A model's words for what is shown, where one is set up. */
  wording: Wording;
  /** Null: the caller's own. `isFirstLook`: the owner is told, once a day. */
  lookedAt: {
    memberId: string;
    name: string;
    locale: Caller['viewer']['locale'];
    isFirstLook: boolean;
  } | null;
};

export const viewCoaching = (coaching: Coaching, caller: Caller): Reply => {
  const { subject, fresh, lookedAt } = coaching;
  const texts = adviceTexts[caller.viewer.locale];
  const title = subject === null ? texts.titleOfAll : texts.title(subject.name);
  const reply = replyOf(title, [
    { kind: 'heading', text: title },
    ...(lookedAt === null
      ? []
      : [{ kind: 'notice' as const, tone: 'plain' as const, text: texts.readOnly(lookedAt.name) }]),
    ...doneBlocks(coaching, caller),
    ...takenBlocks(coaching, caller),
    ...quietBlocks(coaching, caller),
    ...fresh.flatMap((advice, index) => adviceBlocks(advice, index, coaching, caller)),
  ]);
  return lookedAt === null || !lookedAt.isFirstLook || subject === null
    ? reply
    : { ...reply, also: [tellOwner(lookedAt, subject.name, caller)] };
};

/** Said honestly, with what lies ahead: where nothing burns, the best use of the day is to prepare for it. */
const quietBlocks = (coaching: Coaching, { viewer, today }: Caller): Block[] => {
  const { subject, fresh, taken, hasWaved, ahead, lookedAt } = coaching;
  if (fresh.some(({ cause }) => !isLight(cause.facts))) return [];
  const texts = adviceTexts[viewer.locale];
  const isElse = taken.length > 0 || hasWaved;
  const ofMine = coaching.hasNone ? texts.noneOfMine : texts.quietOfMine;
  const quiet = isElse ? texts.quietElse : subject === null ? ofMine : texts.quiet;
  if (ahead === null) return [{ kind: 'text', text: quiet }];
  const what = ahead.what ?? texts.plannedVisit;
  const named = subject === null ? texts.ofSubject(ahead.subject.name, what) : what;
  const day = formatDay(ahead.on, today, viewer.locale);
  const { kind, id } = ahead.subject;
  const prepare = buttonOf(texts.prepare, 'brief', kind === 'deal' ? { deal: id } : { id });
  return [
    { kind: 'text', text: texts.join(quiet, texts.ahead(named, day)) },
    ...(lookedAt === null ? [{ kind: 'buttons' as const, buttons: [prepare] }] : []),
  ];
};

const tellOwner = (
  { memberId, locale }: NonNullable<Coaching['lookedAt']>,
  name: string,
  { viewer }: Caller,
): Reply => {
  const text = adviceTexts[locale].looked(viewer.name, name);
  return {
    ...replyOf(text, [{ kind: 'notice', tone: 'plain', text }]),
    audience: { kind: 'member', memberId },
  };
};

const doneBlocks = ({ done }: Coaching, { viewer }: Caller): Block[] =>
  done.length === 0
    ? []
    : [
        {
          kind: 'list',
          label: adviceTexts[viewer.locale].nowDone,
          items: done.map((text): ListItem => ({ text, tone: 'good' })),
        },
      ];

const takenBlocks = (coaching: Coaching, caller: Caller): Block[] => {
  const { taken, lookedAt } = coaching;
  const { locale } = caller.viewer;
  const texts = adviceTexts[locale];
  const items = taken.map((advice): ListItem => {
    const args = { s: advice.cause.subject.id, k: advice.key };
    return {
      text: whatOf(advice, coaching, caller),
      detail: texts.byDay(formatDay(advice.byOn, caller.today, locale)),
      ...(lookedAt === null
        ? { buttons: [buttonOf(texts.done, 'advice.done', args), buttonOf(texts.wave, 'advice.wave', args)] }
        : {}),
    };
  });
  return items.length === 0 ? [] : [{ kind: 'list', label: texts.takenOn, items }];
};

const wordsOf = (advice: Advice, { wording }: Coaching, caller: Caller): AdviceWords =>
  wording.get(wordingKey(advice)) ?? adviceWords(advice.cause.facts, caller);

const whatOf = (advice: Advice, coaching: Coaching, caller: Caller): string => {
  const { what } = wordsOf(advice, coaching, caller);
  const { subject } = coaching;
  const { cause } = advice;
  return subject === null ? adviceTexts[caller.viewer.locale].ofSubject(cause.subject.name, what) : what;
};

const adviceBlocks = (advice: Advice, index: number, coaching: Coaching, caller: Caller): Block[] => {
  const { locale } = caller.viewer;
  const texts = adviceTexts[locale];
  const { open, why } = wordsOf(advice, coaching, caller);
  const what = whatOf(advice, coaching, caller);
  const [entry] = advice.cause.entries;
  const facts: Fact[] = [
    { label: texts.begin, value: open },
    { label: texts.why, value: why, ...(entry?.quote ? { quote: entry.quote } : {}) },
    ...answerFacts(advice, locale),
    { label: texts.by, value: formatDay(advice.byOn, caller.today, locale) },
    { label: texts.method, value: remarked(methodNames[locale][advice.method], advice.method, locale) },
  ];
  const args = { s: advice.cause.subject.id, k: advice.key };
  const buttons = [
    buttonOf(texts.take, 'advice.take', args, index === 0 ? 'primary' : 'default'),
    buttonOf(texts.wave, 'advice.wave', args),
    ...candidateButtons(advice, locale),
  ];
  return [
    { kind: 'heading', text: isLight(advice.cause.facts) ? texts.quietHour(what) : `${index + 1}. ${what}` },
    { kind: 'facts', facts },
    ...(coaching.lookedAt === null ? [{ kind: 'buttons' as const, buttons }] : []),
  ];
};

/** Who may become an inside guide stands on the private sheet alone: advice is stored, as every message is. */
const candidateButtons = ({ cause: { facts, subject } }: Advice, locale: Locale): Button[] => {
  if (facts.kind !== 'guide_missing') return [];
  const args = subject.kind === 'deal' ? { deal: subject.id } : { id: subject.id };
  return [buttonOf(adviceTexts[locale].candidates, 'people.private', args)];
};

/** How to answer an objection by what it touches (K9). */
const answerFacts = ({ cause: { facts } }: Advice, locale: Locale): Fact[] =>
  facts.kind !== 'objection_open' || facts.appeal === null
    ? []
    : [
        {
          label: adviceTexts[locale].touches(peopleLabels[locale].appeal[facts.appeal]),
          value: personAdvice[locale].appeal[facts.appeal].answer,
        },
      ];

export const viewTaken = ({ what, byOn }: HeldAdvice, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  return noticeOf(adviceTexts[locale].taken(what, formatDay(byOn, caller.today, locale)));
};

export const viewSettled = ({ what }: HeldAdvice, { viewer }: Caller): Reply =>
  noticeOf(adviceTexts[viewer.locale].settled(what));

export const viewReasons = (args: { s: string; k: string }, { viewer }: Caller): Reply => {
  const texts = adviceTexts[viewer.locale];
  const options = WAVE_REASONS.map((reason) =>
    buttonOf(texts.reasons[reason], 'advice.wave', { ...args, reason }),
  );
  return questionOf(texts.askReason, options);
};

export const viewWaved = ({ viewer }: Caller): Reply => {
  const text = adviceTexts[viewer.locale].waved;
  return { ...replyOf(text, [{ kind: 'notice', tone: 'plain', text }]), purpose: 'replace' };
};

/** Several deals or customers go by the words. */
export const viewWhich = (choices: readonly Named[], { viewer }: Caller): Reply =>
  chooseNamed(adviceTexts[viewer.locale].which, 'coach', choices);
