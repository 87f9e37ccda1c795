/** Pictures of accounts for tests of the coaching rules: by hand, and any that can be. */
import fc from 'fast-check';
import {
  AMOUNT_KINDS,
  NOTE_ROLES,
  OBJECTION_KINDS,
  RISK_SIGNALS,
  STANCES,
  STEP_OWNERS,
} from '../../src/reading/labels.ts';
import type { AccountPicture, KnownFact } from '../../src/sales/coaching/account-picture.ts';
import { DEAL_STAGES } from '../../src/sales/deals/stages.ts';
import type { EvidenceProperty, EvidenceValue } from '../../src/sales/evidence/properties.ts';

export const TODAY = '2026-11-24';

export const fact = <P extends EvidenceProperty>(
  subjectId: string,
  property: P,
  value: EvidenceValue<P>,
  observedOn = TODAY,
  ofThisVisit = observedOn === TODAY,
): KnownFact => ({
  subjectKind: subjectId === 'account' ? 'account' : subjectId.startsWith('deal') ? 'deal' : 'person',
  subjectId,
  property,
  value,
  observedOn,
  recordedAt: new Date(`${observedOn}T12:00:00Z`),
  ofThisVisit,
});

/** Facts are put newest first, as the ledger gives them. */
export const pictureWith = (parts: Partial<AccountPicture> = {}): AccountPicture => ({
  accountName: 'Oakhurst',
  today: TODAY,
  visitedOn: TODAY,
  people: [],
  steps: [],
  deals: [],
  ...parts,
  facts: [...(parts.facts ?? [])].sort((a, b) => (a.observedOn < b.observedOn ? 1 : -1)),
});

const PEOPLE = ['p1', 'p2', 'p3'];
const DEALS = ['deal1', 'deal2'];

const day = fc
  .integer({ min: 0, max: 200 })
  .map((daysAgo) => new Date(Date.parse(TODAY) - daysAgo * 86_400_000).toISOString().slice(0, 10));

const of = <P extends EvidenceProperty>(
  subjects: readonly string[],
  property: P,
  values: fc.Arbitrary<EvidenceValue<P>>,
): fc.Arbitrary<KnownFact> =>
  fc
    .tuple(fc.constantFrom(...subjects), values, day)
    .map(([subject, value, on]) => fact(subject, property, value, on));

const anyFact = fc.oneof(
  of(PEOPLE, 'met', fc.boolean()),
  of(PEOPLE, 'role', fc.constantFrom(...NOTE_ROLES)),
  of(PEOPLE, 'stance', fc.constantFrom(...STANCES)),
  of(DEALS, 'objection', fc.constantFrom(...OBJECTION_KINDS)),
  of(DEALS, 'competitor', fc.constantFrom('BoltCo', 'Nutwork')),
  of(['account'], 'risk', fc.constantFrom(...RISK_SIGNALS)),
  of(
    DEALS,
    'amount',
    fc.record({
      valueMinor: fc.integer({ min: 1, max: 1e9 }),
      currency: fc.constantFrom('EUR', 'CNY'),
      kind: fc.constantFrom(...AMOUNT_KINDS),
    }),
  ),
);

export const anyPicture: fc.Arbitrary<AccountPicture> = fc
  .record({
    people: fc.subarray(PEOPLE).map((ids) => ids.map((id) => ({ id, name: `Person ${id}` }))),
    facts: fc.array(anyFact, { maxLength: 12 }),
    steps: fc.array(
      fc.record({
        id: fc.uuid(),
        what: fc.constantFrom('send drawings', 'send an offer'),
        owner: fc.constantFrom(...STEP_OWNERS),
        dueOn: fc.option(day),
      }),
      { maxLength: 3 },
    ),
    deals: fc.subarray(DEALS).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            name: fc.constant(`Deal ${id}`),
            stage: fc.constantFrom(...DEAL_STAGES),
            stageName: fc.constantFrom({ en: 'early', 'zh-CN': '前期' }, { en: 'late', 'zh-CN': '后期' }),
            amountMinor: fc.option(fc.integer({ min: 1, max: 1e9 })),
            closeOn: fc.option(day),
          }),
        ),
      ),
    ),
  })
  .map(pictureWith);
