/** What a draft asks its writer: only what would change a record, the most useful first. Pure. */
import type { Deal } from '../deals/store.ts';
import type { VisitContent } from './content.ts';
import { type UnsureValue, unsureValues } from './unsure-values.ts';

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
  | { kind: 'took_part'; name: string }
  | {
      kind: 'is_it_so';
      asks: UnsureValue;
      subject: string;
      quote: string | null;
    }
);

export type QuestionContext = {
  text: string;
  /** The records that stand today for those on offer, by the ids on offer. */
  accounts: ReadonlyMap<string, Choice>;
  people: ReadonlyMap<string, Choice>;
  deals: readonly Deal[];
};

/** All open questions of a content, in the order of their worth; the budget takes the first few. */
export const questionsOf = (content: VisitContent, context: QuestionContext): DraftQuestion[] => [
  ...askParts(content),
  ...askAccount(content, context),
  ...askColleague(content),
  ...askPeople(content, context),
  ...askDeal(content, context),
  ...askRanges(content, context),
  ...askUnsure(content, context),
];

/** Two on offer that have become one are offered once. */
const named = (ids: readonly string[], records: ReadonlyMap<string, Choice>): Choice[] => {
  const known = ids.flatMap((id) => records.get(id) ?? []);
  return known.filter(({ id }, index) => known.findIndex((other) => other.id === id) === index);
};

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
  const shown = named(options, context.accounts);
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

const askColleague = ({ maybeColleague }: VisitContent): DraftQuestion[] =>
  maybeColleague === undefined
    ? []
    : [{ slot: 'colleague', key: 'took_part', kind: 'took_part', name: maybeColleague.name }];

const askPeople = (content: VisitContent, context: QuestionContext): DraftQuestion[] =>
  content.people.flatMap((person, index): DraftQuestion[] => {
    const { id, name, options: fitting, shorter = [] } = person.name.value;
    const options = fitting.length > 0 ? fitting : shorter;
    if (id !== null || options.length === 0) return [];
    const key = `person:${content.account?.value.id ?? ''}:${name}`;
    const shown = named(options, context.people);
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

const askUnsure = (content: VisitContent, context: QuestionContext): DraftQuestion[] =>
  unsureValues(content).map(({ slot, asks, subject, quote }) => ({
    slot,
    key: `unsure:${asks.field}:${subject}:${JSON.stringify(asks.value)}`,
    kind: 'is_it_so',
    asks,
    subject,
    quote: quote === null ? null : context.text.slice(quote.start, quote.end),
  }));
