/** A cause's values as the reader's language writes them. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import { questionWords } from '../coaching/question-words.ts';
import type { Whom } from '../deals/ask-whom.ts';
import type { Criterion } from '../deals/kinds.ts';
import { dealLabels } from '../deals/label-texts.ts';
import { signedWords } from '../grades/number-words.ts';
import { labelTexts } from '../label-texts.ts';
import { offerReasons } from '../plans/offer-reasons.ts';
import { planTexts } from '../plans/texts.ts';
import { lackWords } from '../relations/view.ts';
import { peopleLabels } from '../stakeholders/people-labels.ts';
import type { CauseFacts, KindOf } from './cause.ts';
import { type CauseWords, causeTexts } from './cause-texts.ts';
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

/** `showCandidate`: who may become an inside guide is named in the console alone, never in a stored message. */
export const adviceWords = (facts: CauseFacts, caller: Caller, showCandidate: boolean): AdviceWords => {
  const texts = causeTexts[caller.viewer.locale][facts.kind];
  const words = { ...EMPTY, ...wordsOf(facts, caller, showCandidate) };
  return { what: texts.what(words), open: texts.open(words), why: texts.why(words) };
};

const wordsOf = (
  facts: CauseFacts,
  { viewer, today }: Caller,
  showCandidate: boolean,
): Partial<CauseWords> => {
  const { locale } = viewer;
  const day = (on: string | null) => (on === null ? '' : formatDay(on, today, locale));
  switch (facts.kind) {
    case 'promise_overdue':
    case 'customer_promise_due':
      return { what: facts.what, day: day(facts.dueOn) };
    case 'opponent_unanswered':
      return { who: facts.who, day: day(facts.since) };
    case 'silent_opponent':
      return { who: facts.who, day: day(facts.on) };
    case 'objection_open':
      return { label: labelTexts[locale].objection[facts.objection], day: day(facts.on) };
    case 'decider_unmet':
      return { who: facts.who, through: facts.through ?? '' };
    case 'role_unmet':
      return { label: peopleLabels[locale].buying[facts.role], who: facts.who ?? '' };
    case 'guide_missing':
      return { who: showCandidate ? (facts.candidate ?? '') : '' };
    case 'single_thread':
      return { who: facts.who };
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
      return { label: lackWords(facts.lack, locale) };
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

const gateWords = (
  { criterion, whom }: Extract<CauseFacts, { criterion: Criterion; whom: Whom }>,
  locale: Locale,
): Partial<CauseWords> => {
  const labels = dealLabels[locale];
  const who = whom.kind === 'person' ? whom.name : whom.kind === 'role' ? labels.role[whom.role] : '';
  return { label: labels.criterion[criterion], ask: labels.ask[criterion], whom: who };
};
