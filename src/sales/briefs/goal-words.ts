/** The goal of a visit as an outcome: what shall be different afterwards, from what is most worth doing. */
import type { Locale } from '../../chat/locale.ts';
import type { CauseFacts } from '../advice/cause.ts';
import { dealLabels } from '../deals/label-texts.ts';
import { labelTexts } from '../label-texts.ts';
import { planTexts } from '../plans/texts.ts';
import { peopleLabels } from '../stakeholders/people-labels.ts';
import { goalTexts } from './goal-texts.ts';

export const goalWords = (facts: CauseFacts, locale: Locale): string => {
  const texts = goalTexts[locale];
  switch (facts.kind) {
    case 'promise_overdue':
      return texts.ourPromise(facts.what);
    case 'customer_promise_due':
      return texts.theirPromise(facts.what);
    case 'opponent_unanswered':
    case 'silent_opponent':
      return texts.heardOut(facts.who);
    case 'objection_open':
      return texts.answered(labelTexts[locale].objection[facts.objection]);
    case 'decider_unmet':
      return facts.through === null ? texts.met(facts.who) : texts.metThrough(facts.who, facts.through);
    case 'role_unmet':
      return facts.who === null ? texts.named(peopleLabels[locale].buying[facts.role]) : texts.met(facts.who);
    case 'gate_gap':
    case 'gate_vague':
      return texts.clear(dealLabels[locale].criterion[facts.criterion]);
    case 'next_offer':
      return texts.offered(facts.offer.product, facts.offer.department);
    case 'approval_open':
      return texts.dayKnown(
        facts.owes ?? (facts.criterion === null ? '' : dealLabels[locale].criterion[facts.criterion]),
      );
    case 'file_blank':
      return texts.onFile(planTexts[locale].item[facts.item]);
    default:
      return texts.outcome[facts.kind];
  }
};
