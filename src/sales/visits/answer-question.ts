/** What an answer does to a draft's content. Pure. Null where the pick is none of the question's. */
import type { Marked, Named, VisitContent } from './content.ts';
import { onlyOpenDeal } from './content-from-reading.ts';
import type { DraftQuestion, QuestionContext } from './questions.ts';

export const answerQuestion = (
  content: VisitContent,
  question: DraftQuestion,
  pick: string,
  context: QuestionContext,
): VisitContent | null => {
  switch (question.kind) {
    case 'several_visits':
      return pick === 'whole' ? { ...content, parts: [] } : null;
    case 'which_account': {
      const account = picked(content.account, question.options, pick);
      if (account === null) return null;
      return { ...content, account, dealId: onlyOpenDeal(account.value.id, context.deals) };
    }
    case 'which_person': {
      const index = Number(question.slot.split('.')[1]);
      const name = picked(content.people[index]?.name ?? null, question.options, pick);
      if (name === null) return null;
      return {
        ...content,
        people: content.people.map((person, i) => (i === index ? { ...person, name } : person)),
      };
    }
    case 'which_deal': {
      const deal = question.options[Number(pick)];
      return deal === undefined ? null : { ...content, dealId: deal.id };
    }
    case 'took_part':
      return settleColleague(content, pick);
    case 'no_account':
    case 'which_amount':
      return null;
    case 'is_it_so':
      return settleDoubt(content, question.slot, pick);
  }
};

const settleColleague = (content: VisitContent, pick: string): VisitContent | null => {
  const { maybeColleague, ...rest } = content;
  if (maybeColleague === undefined || (pick !== 'yes' && pick !== 'no')) return null;
  const others = rest.colleagues.filter((id) => id !== maybeColleague.id);
  return { ...rest, colleagues: pick === 'yes' ? [...others, maybeColleague.id] : others };
};

const picked = (
  read: Marked<Named> | null,
  options: readonly { id: string; name: string }[],
  pick: string,
): Marked<Named> | null => {
  if (read === null) return null;
  const { written } = read.value;
  const byHand = { ...read, certainty: 'sure' as const, by: 'hand' };
  if (pick === 'new') return { ...byHand, value: { id: null, name: written, written, options: [] } };
  const option = options[Number(pick)];
  return option === undefined ? null : { ...byHand, value: { ...option, written, options: [] } };
};

/** Yes makes the doubted value sure; no removes it. Who said so is the writer, the quote stays. */
const settleDoubt = (content: VisitContent, slot: string, pick: string): VisitContent | null => {
  if (pick !== 'yes' && pick !== 'no') return null;
  const settle = <T>(read: Marked<T> | null): Marked<T> | null =>
    read === null || pick === 'no' ? null : { ...read, certainty: 'sure', by: 'hand' };
  const settleAt = <T>(reads: readonly Marked<T>[]): Marked<T>[] =>
    reads.flatMap((read, index) => (index === place ? (settle(read) ?? []) : read));
  const [field, position, part] = slot.split('.');
  const place = Number(position);
  switch (field) {
    case 'person':
      return {
        ...content,
        people: content.people.map((person, index) => {
          if (index !== place) return person;
          if (part === 'role') return { ...person, role: settle(person.role) };
          if (part === 'stance') return { ...person, stance: settle(person.stance) };
          return { ...person, title: settle(person.title) };
        }),
      };
    case 'amount':
      return { ...content, amounts: settleAt(content.amounts) };
    case 'next_step':
      return { ...content, nextSteps: settleAt(content.nextSteps) };
    case 'objection':
      return { ...content, objections: settleAt(content.objections) };
    case 'competitor':
      return { ...content, competitors: settleAt(content.competitors) };
    case 'risk':
      return { ...content, riskSignals: settleAt(content.riskSignals) };
    case 'trade':
      return { ...content, trade: settleAt(content.trade) };
    case 'stage':
      return { ...content, stage: settle(content.stage) };
    case 'sentiment':
      return { ...content, sentiment: settle(content.sentiment) };
    case 'visit_date':
      return { ...content, visitDate: settle(content.visitDate) };
    case 'mode':
      return { ...content, mode: settle(content.mode) };
    default:
      return null;
  }
};
