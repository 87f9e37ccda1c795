/** K9: four inner appeals of a buyer, used when a talk opens and when an objection is answered. Pure. */
import type { ObjectionKind } from '../../reading/labels.ts';
import type { Appeal } from './kinds.ts';

/**
 * What an objection most often touches, whoever raises it; it says nothing of the person. Own judgement: money, trust and
 * terms are the fear of a mistake, what costs work is the wish for ease, what lacks a reason wants to be made curious,
 * and politics is about standing.
 */
export const APPEAL_OF_OBJECTION: Readonly<Record<ObjectionKind, Appeal>> = {
  price: 'fear',
  budget: 'fear',
  timing: 'ease',
  authority: 'fear',
  need: 'curiosity',
  incumbent: 'curiosity',
  trust: 'fear',
  product_fit: 'curiosity',
  delivery_service: 'fear',
  contract_terms: 'fear',
  switching_cost: 'ease',
  politics: 'pride',
};

export type Speaking =
  | { moment: 'open'; appeal: Appeal }
  | { moment: 'answer'; appeal: Appeal; objection: ObjectionKind };

/** How to speak to a person whose appeal is known: the opening, and an answer to each open objection. */
export const speakingTo = (known: Appeal | null, open: readonly ObjectionKind[]): Speaking[] =>
  known === null
    ? []
    : [
        { moment: 'open', appeal: known },
        ...[...new Set(open)].map((objection) => ({ moment: 'answer' as const, appeal: known, objection })),
      ];
