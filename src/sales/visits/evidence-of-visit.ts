/** What a confirmed visit adds to the ledger. Pure. Unsure values were questions; unanswered, they stay out. */
import { minorUnits } from '../../chat/format.ts';
import type { TradeSign } from '../../reading/labels.ts';
import { WORDS_LENGTH_MAX } from '../evidence/properties/person.ts';
import type { EvidenceAudience, EvidenceProperty, SubjectKind } from '../evidence/properties.ts';
import type { NewEvidence } from '../evidence/store.ts';
import type { Marked, VisitContent } from './content.ts';

export type VisitRecord = {
  visitId: string;
  accountId: string;
  rawText: string;
  /** ISO date of the meeting; the day of writing where the note gives none. */
  observedOn: string;
  /** Names resolved to records; a person still asked for is left out. */
  content: VisitContent;
};

/** An attempt that reached nobody tells nothing of being met. */
export const evidenceOfVisit = (visit: VisitRecord, newId: () => string): NewEvidence[] => {
  const { content, accountId } = visit;
  const add = entryMaker(visit, newId);
  const ofDeal = content.dealId;
  const dealOr = (property: EvidenceProperty, read: Marked<unknown> | null) =>
    ofDeal === null ? add('account', accountId, property, read) : add('deal', ofDeal, property, read);
  return [
    ...content.people.flatMap((person) => {
      const { id } = person.name.value;
      if (id === null) return [];
      return [
        ...(content.attemptOnly ? [] : add('person', id, 'met', person.present)),
        ...add('person', id, 'title', person.title),
        ...add('person', id, 'role', person.role),
        ...add('person', id, 'stance', person.stance),
      ];
    }),
    ...content.amounts.flatMap((amount) => dealOr('amount', inMinorUnits(amount))),
    ...content.competitors.flatMap((rival) => dealOr('competitor', rival)),
    ...content.objections.flatMap((objection) => dealOr('objection', objection)),
    ...dealOr('stage', content.stage),
    ...content.riskSignals.flatMap((risk) => add('account', accountId, 'risk', risk)),
    ...add('account', accountId, 'sentiment', content.sentiment),
    ...content.trade.flatMap((sign) =>
      sign.value === 'deal_lost'
        ? dealOr('outcome_told', { ...sign, value: 'lost' })
        : add('account', accountId, 'trade', { ...sign, value: tradeValue(sign, visit.rawText) }),
    ),
  ];
};

/** The note's own words stand for what was said. */
const tradeValue = ({ value, quote }: Marked<TradeSign>, rawText: string) => ({
  word: value,
  words: quote === null ? '' : rawText.slice(quote.start, quote.end).slice(0, WORDS_LENGTH_MAX),
});

const inMinorUnits = (amount: VisitContent['amounts'][number]): Marked<unknown> => {
  const { value, currency, kind } = amount.value;
  return {
    ...amount,
    value: {
      valueMinor: Math.round(value * minorUnits(currency)),
      currency,
      kind,
    },
  };
};

/** Who is the inside guide is for the account team alone. */
const audienceOf = (property: EvidenceProperty, value: unknown): EvidenceAudience =>
  property === 'role' && value === 'coach' ? 'account_team' : 'team';

const entryMaker =
  (visit: VisitRecord, newId: () => string) =>
  (
    subjectKind: SubjectKind,
    subjectId: string,
    property: EvidenceProperty,
    read: Marked<unknown> | null,
  ): NewEvidence[] => {
    if (read === null || read.certainty === 'unsure') return [];
    const { quote } = read;
    return [
      {
        id: newId(),
        subjectKind,
        subjectId,
        accountId: visit.accountId,
        dealId: visit.content.dealId,
        property,
        value: read.value,
        quote: quote === null ? null : { ...quote, text: visit.rawText.slice(quote.start, quote.end) },
        visitId: visit.visitId,
        reader: read.by,
        certainty: read.certainty,
        observedOn: visit.observedOn,
        audience: audienceOf(property, read.value),
      },
    ];
  };
