/** A cause's values as the reader's language writes them. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { ObjectionKind } from '../../reading/labels.ts';
import { questionWords } from '../coaching/question-words.ts';
import { dealLabels } from '../deals/label-texts.ts';
import { signedWords } from '../grades/number-words.ts';
import { labelTexts } from '../label-texts.ts';
import { offerReasons } from '../plans/offer-reasons.ts';
import { planTexts } from '../plans/texts.ts';
import { lackWords } from '../relations/view.ts';
import { peopleLabels } from '../stakeholders/people-labels.ts';
import type { CauseFacts, KindOf, StepLack } from './cause.ts';
import type { CauseWords } from './cause-text.ts';
import { causeTexts } from './cause-texts.ts';
import { gateTasks } from './gate-tasks.ts';
import { openings } from './openings.ts';
import { textKeyOf } from './text-keys.ts';
import type { AdviceWords } from './wording.ts';

const EMPTY: CauseWords = {
  who: '',
  through: '',
  what: '',
  day: '',
  label: '',
  ask: '',
  whom: '',
  expected: '',
  count: 0,
  usual: 0,
};

export const adviceWords = (facts: CauseFacts, caller: Caller): AdviceWords => {
  const texts = causeTexts[caller.viewer.locale][textKeyOf(facts)];
  const words = { ...EMPTY, ...wordsOf(facts, caller) };
  return { what: texts.what(words), open: texts.open(words), why: texts.why(words) };
};

const wordsOf = (facts: CauseFacts, { viewer, today }: Caller): Partial<CauseWords> => {
  const { locale } = viewer;
  const day = (on: string | null) => (on === null ? '' : formatDay(on, today, locale));
  switch (facts.kind) {
    case 'promise_overdue':
    case 'customer_promise_due':
      return { what: facts.what, day: day(facts.dueOn) };
    case 'opponent_unanswered':
      return { who: facts.who, day: day(facts.since), ...objectionWords(facts.objection, locale) };
    case 'silent_opponent':
      return { who: facts.who, day: day(facts.on) };
    case 'objection_open':
      return { ...objectionWords(facts.objection, locale), day: day(facts.on) };
    case 'decider_unmet':
      return { who: facts.who, through: facts.through ?? '', day: day(facts.lastOn) };
    case 'decider_unknown':
      return { day: day(facts.saidOn) };
    case 'role_unmet':
      return {
        label: peopleLabels[locale].buying[facts.role],
        who: facts.who ?? '',
        ask: openings[locale].role[facts.role],
      };
    case 'single_thread':
      return { who: facts.who, day: day(facts.changeOn) };
    case 'gate_gap':
    case 'gate_vague':
      return gateWords(facts, locale);
    case 'ahead_of_buyer': {
      const { buyerStep } = dealLabels[locale];
      return { label: buyerStep[facts.theirs], expected: buyerStep[facts.expected] };
    }
    case 'rival_moves':
      return { who: facts.rival, day: day(facts.on) };
    case 'date_slipped':
      return { day: day(facts.missed), count: facts.times };
    case 'stalled':
      return { count: facts.days, usual: facts.usualDays };
    case 'approval_open':
      return {
        what: facts.owes ?? (facts.criterion === null ? '' : dealLabels[locale].criterion[facts.criterion]),
      };
    case 'contact_due':
      return { day: day(facts.lastOn), count: facts.everyDays };
    case 'relation_narrow':
      return { label: lackWords(facts.lack, locale), what: facts.department ?? '' };
    case 'no_next_step':
      return stepWords(facts, day);
    case 'value_short':
      return {
        what: signedWords(facts.surplus, locale),
        expected: facts.before === null ? '' : signedWords(facts.before, locale),
      };
    case 'told_lost':
    case 'trade_stopped':
      return { day: day(facts.on) };
    case 'next_offer':
      return offerWords(facts, locale);
    case 'file_blank':
      return {
        label: planTexts[locale].item[facts.item],
        who: facts.who,
        ask: questionWords({ gap: `file_${facts.item}`, who: facts.who }, today, locale).ask,
        count: facts.pct,
      };
    default:
      return {};
  }
};

const offerWords = ({ offer }: KindOf<'next_offer'>, locale: Locale): Partial<CauseWords> => ({
  what: offer.product,
  whom: offer.department,
  expected: offerReasons(offer, locale, planTexts[locale].comma),
});

/** What was objected, and how to begin to speak of it. */
const objectionWords = (objection: ObjectionKind | null, locale: Locale): Partial<CauseWords> =>
  objection === null
    ? {}
    : { label: labelTexts[locale].objection[objection], ask: openings[locale].objection[objection] };

const stepWords = (step: StepLack, day: (on: string) => string): Partial<CauseWords> => {
  switch (step.lack) {
    case 'first':
      return { who: step.who ?? '' };
    case 'missed':
      return { what: step.what, day: day(step.on) };
    case 'undated':
      return { what: step.what };
    case 'none':
      return {};
  }
};

const gateWords = (
  { criterion, whom }: KindOf<'gate_gap'> | KindOf<'gate_vague'>,
  locale: Locale,
): Partial<CauseWords> => {
  const labels = dealLabels[locale];
  const tasks = gateTasks[locale];
  const who =
    whom.kind === 'person' ? whom.name : whom.kind === 'role' ? tasks.part(labels.role[whom.role]) : '';
  return {
    label: labels.criterion[criterion],
    ask: labels.ask[criterion],
    what: tasks[criterion](who),
  };
};
