/** Values of a content that the readers are unsure of or disagree on, in the order of their worth. Pure. */
import type {
  Mode,
  NoteRole,
  NoteStage,
  ObjectionKind,
  RiskSignal,
  Sentiment,
  Stance,
  TradeSign,
} from '../../reading/labels.ts';
import type { Amount, NextStep, Span } from '../../reading/reading.ts';
import type { Marked, VisitContent } from './content.ts';

export type UnsureValue =
  | { field: 'role'; value: NoteRole }
  | { field: 'stance'; value: Stance }
  | { field: 'title'; value: string }
  | { field: 'amount'; value: Amount }
  | { field: 'competitor'; value: string }
  | { field: 'objection'; value: ObjectionKind }
  | { field: 'next_step'; value: NextStep }
  | { field: 'stage'; value: NoteStage }
  | { field: 'risk'; value: RiskSignal }
  | { field: 'sentiment'; value: Sentiment }
  | { field: 'trade'; value: TradeSign }
  | { field: 'mode'; value: Mode }
  | { field: 'visit_date'; value: string };

/** `slot`: its place in the content, such as `person.2.role`. `subject`: the person's name, else empty. */
export type UnsurePlace = { slot: string; asks: UnsureValue; subject: string; quote: Span | null };

export const unsureValues = (content: VisitContent): UnsurePlace[] => [
  // Nothing changes more than that a customer or a deal is lost.
  ...each('trade', content.trade, (value) => ({ field: 'trade', value })),
  ...content.people.flatMap(({ name, role, stance, title }, i) => {
    const who = name.value.name;
    return [
      ...unsure(`person.${i}.role`, role, (value) => ({ field: 'role', value }), who),
      ...unsure(`person.${i}.stance`, stance, (value) => ({ field: 'stance', value }), who),
      ...unsure(`person.${i}.title`, title, (value) => ({ field: 'title', value }), who),
    ];
  }),
  ...each('amount', content.amounts, (value) => ({ field: 'amount', value })),
  ...each('next_step', content.nextSteps, (value) => ({ field: 'next_step', value })),
  ...each('objection', content.objections, (value) => ({ field: 'objection', value })),
  ...each('competitor', content.competitors, (value) => ({ field: 'competitor', value })),
  ...each('risk', content.riskSignals, (value) => ({ field: 'risk', value })),
  ...unsure('stage', content.stage, (value) => ({ field: 'stage', value })),
  ...unsure('sentiment', content.sentiment, (value) => ({ field: 'sentiment', value })),
  ...unsure('visit_date', content.visitDate, (value) => ({ field: 'visit_date', value })),
  ...unsure('mode', content.mode, (value) => ({ field: 'mode', value })),
];

const unsure = <T>(
  slot: string,
  read: Marked<T> | null,
  asks: (value: T) => UnsureValue,
  subject = '',
): UnsurePlace[] =>
  read?.certainty === 'unsure' ? [{ slot, asks: asks(read.value), subject, quote: read.quote }] : [];

const each = <T>(slot: string, reads: readonly Marked<T>[], asks: (value: T) => UnsureValue): UnsurePlace[] =>
  reads.flatMap((read, index) => unsure(`${slot}.${index}`, read, asks));
