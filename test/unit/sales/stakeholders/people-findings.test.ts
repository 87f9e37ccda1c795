import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTE_ROLES, STANCES } from '../../../../src/reading/labels.ts';
import { DEAL_STAGES } from '../../../../src/sales/deals/stages.ts';
import type { LedgerEntry } from '../../../../src/sales/evidence/ledger.ts';
import type { EvidenceProperty, EvidenceValue } from '../../../../src/sales/evidence/properties.ts';
import { closenessOf } from '../../../../src/sales/stakeholders/closeness.ts';
import { STAGE_ROLES } from '../../../../src/sales/stakeholders/coverage.ts';
import { CLOSENESS_DEGREES, HELD_ROLES } from '../../../../src/sales/stakeholders/kinds.ts';
import { PEOPLE_NUMBERS } from '../../../../src/sales/stakeholders/numbers.ts';
import { peopleFindings } from '../../../../src/sales/stakeholders/people-findings.ts';
import { attributesSetting } from '../../../../src/sales/stakeholders/settings.ts';
import type { PeoplePicture } from '../../../../src/sales/stakeholders/standing.ts';

const TODAY = '2026-11-24';
const PEOPLE = ['p1', 'p2', 'p3'];
const TABLES = { numbers: PEOPLE_NUMBERS, roles: STAGE_ROLES, on: attributesSetting.standard };

const day = fc
  .integer({ min: 0, max: 400 })
  .map((ago) => new Date(Date.parse(TODAY) - ago * 86_400_000).toISOString().slice(0, 10));

const of = <P extends EvidenceProperty>(property: P, values: fc.Arbitrary<EvidenceValue<P>>) =>
  fc.tuple(fc.constantFrom(...PEOPLE), values, day, fc.integer({ min: 0, max: 1e6 })).map(
    ([subjectId, value, observedOn, second]): LedgerEntry => ({
      id: `${subjectId}-${property}-${observedOn}-${second}`,
      subjectKind: 'person',
      subjectId,
      accountId: 'a',
      dealId: null,
      property,
      value,
      quote: null,
      visitId: null,
      certainty: 'sure',
      byHand: property !== 'role',
      audience: 'team',
      memberId: 'm1',
      memberName: 'Ada',
      observedOn,
      recordedAt: new Date(Date.parse(`${observedOn}T08:00:00Z`) + second),
    }),
  );

const anyFacts = fc.uniqueArray(
  fc.oneof(
    of('role', fc.constantFrom(...NOTE_ROLES)),
    of('stance', fc.constantFrom(...STANCES)),
    of('roles', fc.subarray([...HELD_ROLES])),
    of('closeness', fc.constantFrom(...CLOSENESS_DEGREES)),
  ),
  {
    maxLength: 14,
    selector: ({ subjectId, property, recordedAt }) => `${subjectId}${property}${recordedAt.getTime()}`,
  },
);

const pictureOf = (facts: readonly LedgerEntry[], stage: (typeof DEAL_STAGES)[number]): PeoplePicture => ({
  today: TODAY,
  deal: { id: 'd', name: 'Deal', stage },
  people: PEOPLE.map((id) => ({
    id,
    name: `Person ${id}`,
    title: null,
    department: null,
    formerIds: [],
    createdOn: '2026-01-01',
  })),
  facts,
  meetings: [
    {
      personId: 'p1',
      memberId: 'm1',
      memberName: 'Ada',
      memberFunction: null,
      times: 2,
      firstOn: '2026-09-01',
      lastOn: '2026-11-01',
    },
  ],
});

test('the order in which the same evidence comes changes nothing', () => {
  fc.assert(
    fc.property(
      anyFacts.chain((facts) =>
        fc.tuple(
          fc.constant(facts),
          fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
        ),
      ),
      fc.constantFrom(...DEAL_STAGES),
      ([facts, shuffled], stage) => {
        const findings = peopleFindings(pictureOf(facts, stage), TABLES);
        expect(peopleFindings(pictureOf(shuffled, stage), TABLES)).toEqual(findings);
      },
    ),
  );
});

test('coverage, breadth and depth stay between none and all; closeness between nodding and what was told', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...DEAL_STAGES), (facts, stage) => {
      const { coverage, spread, people } = peopleFindings(pictureOf(facts, stage), TABLES);
      for (const share of [coverage.share, spread.breadth, spread.depth]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const person of people) {
        const closeness = closenessOf(person, TODAY, PEOPLE_NUMBERS);
        expect((closeness?.now ?? 1) >= 1 && (closeness?.now ?? 1) <= (closeness?.told ?? 4)).toBe(true);
      }
    }),
  );
});
