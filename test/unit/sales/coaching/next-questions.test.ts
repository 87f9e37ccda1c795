import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AccountPicture } from '../../../../src/sales/coaching/account-picture.ts';
import {
  allQuestions,
  type Gap,
  MAX_NEXT_QUESTIONS,
  type NextQuestion,
  nextQuestions,
} from '../../../../src/sales/coaching/next-questions.ts';
import { anyPicture, fact, pictureWith, TODAY } from '../../../support/pictures.ts';

const DAY_MS = 86_400_000;
const ageDays = (on: string) => (Date.parse(TODAY) - Date.parse(on)) / DAY_MS;

/** Latest value of a property for a subject, worked out apart from the code under test. */
const latest = ({ facts }: AccountPicture, subjectId: string, property: string): unknown =>
  facts.find((one) => one.subjectId === subjectId && one.property === property)?.value;

const everMet = ({ facts }: AccountPicture, id: string) =>
  facts.some((one) => one.subjectId === id && one.property === 'met' && one.value === true);

const currentRoles = (picture: AccountPicture) => ['p1', 'p2', 'p3'].map((id) => latest(picture, id, 'role'));

const idOf = (picture: AccountPicture, name: string) =>
  picture.people.find((person) => person.name === name)?.id ?? '';

const says = ({ facts }: AccountPicture, property: string, value: string, on: string) =>
  facts.some((one) => one.property === property && one.value === value && one.observedOn === on);

const hasAny = (picture: AccountPicture, property: string): boolean =>
  picture.facts.some((one) => one.property === property);

/** For each kind of question, whether the picture gives reason to ask it. */
const hasGap = (picture: AccountPicture, question: NextQuestion): boolean => {
  const dealNamed = (name: string) => picture.deals.find((deal) => deal.name === name);
  switch (question.gap) {
    case 'promise_due':
      return picture.steps.some((step) => step.owner === 'customer' && step.what === question.what);
    case 'objection_open':
      return says(picture, 'objection', question.objection, question.on);
    case 'decider_unknown':
      return !currentRoles(picture).includes('decider');
    case 'opponent':
      return latest(picture, idOf(picture, question.who), 'stance') === 'opponent';
    case 'decider_unmet':
      return (
        latest(picture, idOf(picture, question.who), 'role') === 'decider' &&
        !everMet(picture, idOf(picture, question.who))
      );
    case 'stance_unknown':
      return latest(picture, idOf(picture, question.who), 'stance') === undefined;
    case 'risk_open':
      return says(picture, 'risk', question.risk, question.on) && ageDays(question.on) <= 90;
    case 'competitor_strength':
      return says(picture, 'competitor', question.name, question.on) && ageDays(question.on) <= 90;
    case 'stage_role_unknown':
      return (
        dealNamed(question.deal)?.stageName === question.stageName &&
        !currentRoles(picture).includes(question.role)
      );
    case 'amount_unknown':
      return dealNamed(question.deal)?.amountMinor === null;
    case 'close_date_unknown':
      return dealNamed(question.deal)?.closeOn === null;
    case 'single_contact':
      return picture.people.length === 1;
    case 'never_met':
      return !everMet(picture, idOf(picture, question.who));
    case 'no_next_step':
      return picture.steps.length === 0;
    case 'file_departments':
      return picture.people.some(({ name, department }) => name === question.who && department === null);
    case 'file_titles':
      return picture.people.some(({ name, title }) => name === question.who && title === null);
    case 'file_rivals':
      return !hasAny(picture, 'competitor');
    case 'file_value_chain':
      return !hasAny(picture, 'chain_link');
    case 'file_finances':
      return !hasAny(picture, 'ratio');
  }
};

test('no question appears without its gap', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      for (const question of allQuestions(picture))
        expect(hasGap(picture, question), question.gap).toBe(true);
    }),
  );
});

test('at most three are put, each of another kind, out of those that could be asked', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const all = allQuestions(picture);
      const best = nextQuestions(picture);
      const kinds = new Set(all.map((question) => question.gap)).size;
      expect(best).toHaveLength(Math.min(MAX_NEXT_QUESTIONS, kinds));
      expect(new Set(best.map((question) => question.gap)).size).toBe(best.length);
      expect(all).toEqual(expect.arrayContaining(best));
    }),
  );
});

const gapsOf = (picture: AccountPicture): Gap[] => allQuestions(picture).map((question) => question.gap);

const priya = { id: 'p1', name: 'Priya' };
const tom = { id: 'p2', name: 'Tom' };
const deal = {
  id: 'deal1',
  name: 'Scanner',
  stage: 'negotiation' as const,
  stageName: { en: 'negotiation', 'zh-CN': '商务谈判' },
  amountMinor: null,
  closeOn: null,
};
const step = (owner: 'us' | 'customer', dueOn: string | null) => ({
  id: 's',
  what: 'send drawings',
  owner,
  dueOn,
});

const placed = { ...priya, department: 'Purchasing', title: 'buyer' };
const rival = fact('deal1', 'competitor', 'BoltCo');
const supplier = { place: 'upstream' as const, name: 'Steelworks', accountId: null, holds: true };
const chain = fact('account', 'chain_link', supplier);

/** Pictures before and after the question was answered. */
const answered: readonly [Gap, Partial<AccountPicture>, Partial<AccountPicture>][] = [
  ['decider_unknown', { people: [priya] }, { people: [priya], facts: [fact('p1', 'role', 'decider')] }],
  [
    'decider_unmet',
    { people: [priya], facts: [fact('p1', 'role', 'decider')] },
    { people: [priya], facts: [fact('p1', 'role', 'decider'), fact('p1', 'met', true)] },
  ],
  [
    'stance_unknown',
    { people: [priya], facts: [fact('p1', 'role', 'influencer')] },
    { people: [priya], facts: [fact('p1', 'role', 'influencer'), fact('p1', 'stance', 'neutral')] },
  ],
  [
    'opponent',
    { people: [priya], facts: [fact('p1', 'stance', 'opponent', '2026-10-01')] },
    {
      people: [priya],
      facts: [fact('p1', 'stance', 'opponent', '2026-10-01'), fact('p1', 'stance', 'neutral')],
    },
  ],
  [
    'objection_open',
    { facts: [fact('deal1', 'objection', 'price', '2026-11-01')] },
    { facts: [fact('deal1', 'objection', 'price', '2026-11-01'), fact('p1', 'met', true)] },
  ],
  ['promise_due', { steps: [step('customer', '2026-11-20')] }, { steps: [step('us', '2026-11-20')] }],
  ['amount_unknown', { deals: [deal] }, { deals: [{ ...deal, amountMinor: 100 }] }],
  [
    'amount_unknown',
    { deals: [deal] },
    {
      deals: [deal],
      facts: [fact('deal1', 'amount', { valueMinor: 1, currency: 'EUR', kind: 'budget' })],
    },
  ],
  ['close_date_unknown', { deals: [deal] }, { deals: [{ ...deal, closeOn: '2027-01-01' }] }],
  [
    'stage_role_unknown',
    { deals: [deal], people: [priya] },
    { deals: [deal], people: [priya], facts: [fact('p1', 'role', 'buyer')] },
  ],
  ['single_contact', { people: [priya] }, { people: [priya, tom] }],
  ['never_met', { people: [tom] }, { people: [tom], facts: [fact('p2', 'met', true)] }],
  ['no_next_step', {}, { steps: [step('us', null)] }],
  [
    'risk_open',
    { facts: [fact('account', 'risk', 'payment', '2026-10-01')] },
    { facts: [fact('account', 'risk', 'payment', '2026-06-01')] },
  ],
  [
    'competitor_strength',
    { facts: [fact('deal1', 'competitor', 'BoltCo', '2026-10-01')] },
    { facts: [fact('deal1', 'competitor', 'BoltCo', '2026-06-01')] },
  ],
  ['file_departments', { people: [{ ...placed, department: null }] }, { people: [placed] }],
  ['file_titles', { people: [{ ...placed, title: null }] }, { people: [placed] }],
  ['file_rivals', { people: [placed] }, { people: [placed], facts: [rival] }],
  ['file_value_chain', { facts: [rival] }, { facts: [rival, chain] }],
  [
    'file_finances',
    { facts: [rival, chain] },
    {
      facts: [
        rival,
        chain,
        fact('account', 'ratio', { ratio: 'net_margin', value: 4, asOf: '2025-12-31', source: 'report' }),
      ],
    },
  ],
];

test.each(answered)('%s is asked while its gap is open, and gone once it is filled', (gap, before, after) => {
  expect(gapsOf(pictureWith(before))).toContain(gap);
  expect(gapsOf(pictureWith(after))).not.toContain(gap);
});

test('an overdue promise goes before everything; one not yet due after what stands against us', () => {
  const facts = [fact('deal1', 'objection', 'price')];
  const first = (dueOn: string) =>
    nextQuestions(pictureWith({ facts, steps: [step('customer', dueOn)] })).map(({ gap }) => gap);
  expect(first('2026-11-20')[0]).toBe('promise_due');
  expect(first('2026-11-27')).toEqual(['objection_open', 'decider_unknown', 'promise_due']);
  expect(first('2027-01-20')).not.toContain('promise_due');
});

test('a role that somebody set by hand is known as well as one that a note tells', () => {
  const gapsOf = (facts: AccountPicture['facts']) =>
    allQuestions(pictureWith({ facts })).map(({ gap }) => gap);
  expect(gapsOf([fact('p1', 'roles', ['decider', 'technical_gatekeeper'])])).not.toContain('decider_unknown');
  expect(gapsOf([fact('p1', 'role', 'user')])).toContain('decider_unknown');
});
