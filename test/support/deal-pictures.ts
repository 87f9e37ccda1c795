/** Deals to try the rules of deals on: a picture with what was told of it, and arbitrary visits. */
import fc from 'fast-check';
import { NOTE_ROLES, NOTE_STAGES, OBJECTION_KINDS, STANCES } from '../../src/reading/labels.ts';
import type { DealPicture } from '../../src/sales/deals/deal-picture.ts';
import { STANDARD_DEAL_RULES } from '../../src/sales/deals/deal-rules.ts';
import type { Pipeline } from '../../src/sales/deals/pipeline.ts';
import { STANDARD_PIPELINES } from '../../src/sales/deals/pipelines-standard.ts';
import type { LedgerEntry } from '../../src/sales/evidence/ledger.ts';
import type { EvidenceProperty, SubjectKind } from '../../src/sales/evidence/properties.ts';

export const TODAY = '2026-11-24';

const [KEY_ACCOUNT] = STANDARD_PIPELINES;
export const keyAccount = (): Pipeline => {
  if (KEY_ACCOUNT === undefined) throw new Error('no pipelines');
  return KEY_ACCOUNT;
};

const PEOPLE = ['Priya', 'Tom', 'Alice'].map((name) => ({ id: name, name, title: null, department: null }));

export const pictureOf = (
  entries: readonly LedgerEntry[],
  deal: Partial<DealPicture['deal']> = {},
  rest: Partial<Omit<DealPicture, 'deal' | 'entries'>> = {},
): DealPicture => ({
  today: TODAY,
  deal: {
    id: 'deal',
    accountId: 'account',
    accountName: 'Oakhurst',
    name: 'Scanner line',
    pipeline: 'key_account',
    stage: 'lead',
    stageCode: null,
    state: 'open',
    amountMinor: null,
    currency: null,
    closeOn: null,
    product: null,
    nextStep: null,
    nextStepOn: null,
    ownerId: 'ada',
    ownerName: 'Ada',
    teamPhase: null,
    stageSince: '2026-11-01',
    createdOn: '2026-10-01',
    isOnly: true,
    ...deal,
  },
  pipeline: keyAccount(),
  rolesNeeded: [],
  rules: STANDARD_DEAL_RULES,
  entries,
  people: PEOPLE,
  changes: [],
  reviews: [],
  team: [],
  approvers: [],
  steps: [],
  stageTimes: [],
  ...rest,
});

export type Telling = {
  subjectKind: SubjectKind;
  subjectId: string;
  property: EvidenceProperty;
  value: unknown;
};

/** One entry; `place` is its position in the order of entry. */
export const entryOf = (telling: Telling, observedOn: string, place = 0, byHand = false): LedgerEntry => ({
  ...telling,
  id: `${observedOn}-${JSON.stringify(telling)}`,
  accountId: 'account',
  dealId: telling.subjectKind === 'deal' ? 'deal' : null,
  quote: null,
  visitId: byHand ? null : `visit-${observedOn}`,
  certainty: 'sure',
  byHand,
  audience: 'team',
  memberId: 'ada',
  memberName: 'Ada',
  observedOn,
  recordedAt: new Date(Date.parse('2026-11-24T08:00:00Z') + place * 1000),
});

export const ofDeal = (property: EvidenceProperty, value: unknown): Telling => ({
  subjectKind: 'deal',
  subjectId: 'deal',
  property,
  value,
});

export const ofPerson = (who: string, property: EvidenceProperty, value: unknown): Telling => ({
  subjectKind: 'person',
  subjectId: who,
  property,
  value,
});

const telling: fc.Arbitrary<Telling> = fc.oneof(
  fc
    .constantFrom('budget', 'quote', 'volume', 'deal')
    .map((kind) => ofDeal('amount', { valueMinor: 1000, currency: 'EUR', kind })),
  fc.constantFrom(...OBJECTION_KINDS).map((value) => ofDeal('objection', value)),
  fc.constantFrom(...NOTE_STAGES).map((value) => ofDeal('stage', value)),
  fc.constantFrom('Siemens', 'siemens', 'Bosch').map((value) => ofDeal('competitor', value)),
  fc
    .tuple(fc.constantFrom('Priya', 'Tom', 'Alice'), fc.constantFrom(...NOTE_ROLES))
    .map(([who, value]) => ofPerson(who, 'role', value)),
  fc
    .tuple(fc.constantFrom('Priya', 'Tom', 'Alice'), fc.constantFrom(...STANCES))
    .map(([who, value]) => ofPerson(who, 'stance', value)),
  fc.constantFrom('Priya', 'Tom', 'Alice').map((who) => ofPerson(who, 'met', true)),
);

/** Visits with their days, several of one day among them. */
export type TestVisit = { on: string; tellings: Telling[] };
export const anyVisits: fc.Arbitrary<TestVisit[]> = fc.array(
  fc.record({
    on: fc.constantFrom('2026-02-01', '2026-06-15', '2026-10-20', '2026-11-10', '2026-11-23'),
    tellings: fc.array(telling, { maxLength: 5 }),
  }),
  { maxLength: 8 },
);

/** Entries as if the visits had been written down in this order. */
export const recorded = (visits: readonly TestVisit[]): LedgerEntry[] =>
  visits.flatMap(({ on, tellings }, index) => tellings.map((one, at) => entryOf(one, on, index * 10 + at)));
