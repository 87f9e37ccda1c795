/** What a note says of gifts or payments to a person becomes no value of the visit: none is shown, none recorded. Pure. */
import { giftClauses } from '../stakeholders/gifts.ts';
import type { Marked, VisitContent, VisitPerson } from './content.ts';

type Quoted = Pick<Marked<unknown>, 'quote'>;

/** Names, day and way of the contact stay: that somebody was met is no gift. */
export const withoutGifts = (content: VisitContent, text: string): VisitContent => {
  const clauses = giftClauses(text);
  if (clauses.length === 0) return content;
  const isOfGift = ({ quote }: Quoted): boolean =>
    quote !== null && clauses.some(({ start, end }) => quote.start < end && start < quote.end);
  const keep = <T extends Quoted>(all: readonly T[]): T[] => all.filter((one) => !isOfGift(one));
  const one = <T extends Quoted>(value: T | null): T | null =>
    value !== null && isOfGift(value) ? null : value;
  const person = (told: VisitPerson): VisitPerson => ({
    ...told,
    role: one(told.role),
    stance: one(told.stance),
  });
  return {
    ...content,
    people: content.people.map(person),
    amounts: keep(content.amounts),
    competitors: keep(content.competitors),
    objections: keep(content.objections),
    nextSteps: keep(content.nextSteps),
    stage: one(content.stage),
    riskSignals: keep(content.riskSignals),
    sentiment: one(content.sentiment),
    trade: keep(content.trade),
    amountRanges: content.amountRanges.filter(
      (range) => !clauses.some(({ start, end }) => range.start < end && start < range.end),
    ),
  };
};
