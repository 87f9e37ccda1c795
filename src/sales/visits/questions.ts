/** What a draft asks its writer: only what would change a record, the most useful first. Pure. */
import type {
  Mode,
  NoteRole,
  NoteStage,
  ObjectionKind,
  RiskSignal,
  Sentiment,
  Stance,
} from '../../reading/labels.ts';
import type { Amount, NextStep } from '../../reading/reading.ts';
import type { Deal } from '../deals/store.ts';
import type { Marked, VisitContent } from './content.ts';

/** A value that the readers are unsure of or disagree on. */
export type UnsureQuestion =
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
  | { field: 'mode'; value: Mode }
  | { field: 'visit_date'; value: string };

type Choice = { id: string; name: string };

/**
 * `slot` says which value of the draft is meant (`account`, `person.2.role`, `deal`, `amount.0`, …);
 * `key` is the same question over many visits, for counting skips.
 */
export type DraftQuestion = { slot: string; key: string } & (
  | { kind: 'several_visits'; count: number }
  | { kind: 'which_account'; written: string; options: readonly Choice[] }
  | { kind: 'which_person'; written: string; options: readonly Choice[] }
  | { kind: 'which_deal'; options: readonly Choice[] }
  | { kind: 'no_account' }
  | { kind: 'which_amount'; quote: string }
  | {
      kind: 'is_it_so';
      asks: UnsureQuestion;
      subject: string;
      quote: string | null;
    }
);

export type QuestionContext = {
  text: string;
  accountNames: ReadonlyMap<string, string>;
  personNames: ReadonlyMap<string, string>;
  deals: readonly Deal[];
};

/** All open questions of a content, in the order of their worth; the budget takes the first few. */
export const questionsOf = (content: VisitContent, context: QuestionContext): DraftQuestion[] => [
  ...askParts(content),
  ...askAccount(content, context),
  ...askPeople(content, context),
  ...askDeal(content, context),
  ...askRanges(content, context),
  ...askUnsure(content, context),
];

const named = (ids: readonly string[], names: ReadonlyMap<string, string>): Choice[] =>
  ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });

const askParts = (content: VisitContent): DraftQuestion[] =>
  content.parts.length > 1
    ? [
        {
          slot: 'parts',
          key: 'parts',
          kind: 'several_visits',
          count: content.parts.length,
        },
      ]
    : [];

const askAccount = (content: VisitContent, context: QuestionContext): DraftQuestion[] => {
  if (content.account === null) return [{ slot: 'account', key: 'no_account', kind: 'no_account' }];
  const { id, name, options } = content.account.value;
  if (id !== null || options.length === 0) return [];
  const shown = named(options, context.accountNames);
  return [
    {
      slot: 'account',
      key: `account:${name}`,
      kind: 'which_account',
      written: name,
      options: shown,
    },
  ];
};

const askPeople = (content: VisitContent, context: QuestionContext): DraftQuestion[] =>
  content.people.flatMap((person, index): DraftQuestion[] => {
    const { id, name, options } = person.name.value;
    if (id !== null || options.length === 0) return [];
    const key = `person:${content.account?.value.id ?? ''}:${name}`;
    const shown = named(options, context.personNames);
    return [
      {
        slot: `person.${index}`,
        key,
        kind: 'which_person',
        written: name,
        options: shown,
      },
    ];
  });

const askDeal = (content: VisitContent, context: QuestionContext): DraftQuestion[] => {
  const accountId = content.account?.value.id ?? null;
  if (accountId === null || content.dealId !== null) return [];
  const open = context.deals.filter((deal) => deal.accountId === accountId && deal.state === 'open');
  return open.length < 2
    ? []
    : [
        {
          slot: 'deal',
          key: `deal:${accountId}`,
          kind: 'which_deal',
          options: open,
        },
      ];
};

const askRanges = (content: VisitContent, context: QuestionContext): DraftQuestion[] =>
  content.amountRanges.map((span, index) => {
    const quote = context.text.slice(span.start, span.end);
    return {
      slot: `range.${index}`,
      key: `range:${quote}`,
      kind: 'which_amount',
      quote,
    };
  });

const askUnsure = (content: VisitContent, context: QuestionContext): DraftQuestion[] => {
  const ask = <T>(
    slot: string,
    read: Marked<T> | null,
    subject: string,
    asks: (value: T) => UnsureQuestion,
  ) => {
    if (read === null || read.certainty !== 'unsure') return [];
    const question = asks(read.value);
    const quote = read.quote === null ? null : context.text.slice(read.quote.start, read.quote.end);
    const key = `unsure:${question.field}:${subject}:${JSON.stringify(question.value)}`;
    return [{ slot, key, kind: 'is_it_so' as const, asks: question, subject, quote }];
  };
  return [
    ...content.people.flatMap((person, index) => {
      const name = person.name.value.name;
      return [
        ...ask(`person.${index}.role`, person.role, name, (value) => ({
          field: 'role',
          value,
        })),
        ...ask(`person.${index}.stance`, person.stance, name, (value) => ({
          field: 'stance',
          value,
        })),
        ...ask(`person.${index}.title`, person.title, name, (value) => ({
          field: 'title',
          value,
        })),
      ];
    }),
    ...content.amounts.flatMap((read, i) =>
      ask(`amount.${i}`, read, '', (value) => ({ field: 'amount', value })),
    ),
    ...content.nextSteps.flatMap((read, i) =>
      ask(`next_step.${i}`, read, '', (value) => ({
        field: 'next_step',
        value,
      })),
    ),
    ...content.objections.flatMap((read, i) =>
      ask(`objection.${i}`, read, '', (value) => ({
        field: 'objection',
        value,
      })),
    ),
    ...content.competitors.flatMap((read, i) =>
      ask(`competitor.${i}`, read, '', (value) => ({
        field: 'competitor',
        value,
      })),
    ),
    ...content.riskSignals.flatMap((read, i) =>
      ask(`risk.${i}`, read, '', (value) => ({ field: 'risk', value })),
    ),
    ...ask('stage', content.stage, '', (value) => ({ field: 'stage', value })),
    ...ask('sentiment', content.sentiment, '', (value) => ({
      field: 'sentiment',
      value,
    })),
    ...ask('visit_date', content.visitDate, '', (value) => ({
      field: 'visit_date',
      value,
    })),
    ...ask('mode', content.mode, '', (value) => ({ field: 'mode', value })),
  ];
};
