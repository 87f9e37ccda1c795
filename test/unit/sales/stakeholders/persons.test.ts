/** Success, types of deciders and politics as rules: what holds for every person that there may be. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OBJECTION_KINDS } from '../../../../src/reading/labels.ts';
import type { LedgerEntry } from '../../../../src/sales/evidence/ledger.ts';
import { speakingTo } from '../../../../src/sales/stakeholders/appeals.ts';
import { areOpposite, meetApart, meetingWith } from '../../../../src/sales/stakeholders/decider-types.ts';
import { APPEALS, DECIDER_TYPES, MOTIVES } from '../../../../src/sales/stakeholders/kinds.ts';
import { politicsOf } from '../../../../src/sales/stakeholders/politics.ts';
import { successOf } from '../../../../src/sales/stakeholders/success.ts';

const entry: LedgerEntry = {
  id: 'e',
  subjectKind: 'person',
  subjectId: 'p',
  property: 'stance',
  value: null,
  observedOn: '2026-11-01',
  recordedAt: new Date('2026-11-01T09:00:00Z'),
  accountId: 'a',
  dealId: null,
  quote: null,
  visitId: null,
  certainty: 'sure',
  byHand: true,
  audience: 'team',
  memberId: 'm',
  memberName: 'Ada Winter',
};
const told = <T>(value: T) => ({ value, entry });
const stance = fc.option(fc.constantFrom('supporter', 'neutral', 'opponent').map(told));
const deciderType = fc.option(fc.constantFrom(...DECIDER_TYPES).map(told));

test('success is safe only where it is known, and nobody opposes or complains', () => {
  const motive = fc.option(fc.subarray([...MOTIVES]).map((kinds) => told({ kinds, words: '' })));
  fc.assert(
    fc.property(motive, stance, fc.boolean(), (known, towards, hasComplaint) => {
      const { safeguard, wants } = successOf({ motive: known, stance: towards }, hasComplaint);
      expect(safeguard === 'unknown').toBe(known === null);
      expect(wants).toHaveLength(known?.value.kinds.length ?? 0);
      if (safeguard === 'safe') {
        expect(hasComplaint).toBe(false);
        expect(towards?.value).toBe('supporter');
      }
    }),
  );
});

test('every type of decider is met in its own way, and has one opposite', () => {
  const ways = DECIDER_TYPES.map((type) => JSON.stringify(meetingWith(type)));
  expect(new Set(ways).size).toBe(DECIDER_TYPES.length);
  for (const type of DECIDER_TYPES) {
    expect(DECIDER_TYPES.filter((other) => areOpposite(type, other))).toHaveLength(1);
  }
});

test('pairs to be met apart are named once, and nobody with himself', () => {
  const person = fc.record({ id: fc.uuid(), name: fc.string(), deciderType });
  fc.assert(
    fc.property(fc.uniqueArray(person, { selector: ({ id }) => id }), (people) => {
      const pairs = meetApart(people).map(([one, other]) => [one.id, other.id].sort().join());
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const [one, other] of meetApart(people)) expect(one.id).not.toBe(other.id);
    }),
  );
});

test('an appeal nobody knows gives no words, a known one opens once and answers each objection once', () => {
  const objections = fc.array(fc.constantFrom(...OBJECTION_KINDS));
  fc.assert(
    fc.property(fc.option(fc.constantFrom(...APPEALS)), objections, (known, open) => {
      const words = speakingTo(known, open);
      expect(words).toHaveLength(known === null ? 0 : 1 + new Set(open).size);
    }),
  );
});

const influence = fc.option(fc.constantFrom(1, 2, 3).map((level) => told(level as 1 | 2 | 3)));
const crowd = fc.uniqueArray(fc.record({ id: fc.uuid(), stance, influence }), { selector: ({ id }) => id });

test('everybody stands in one camp, whoever spoke out stands where he said, and the order changes nothing', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      const { camps, weights, verdict } = politicsOf(people);
      expect([...camps.for, ...camps.against, ...camps.open]).toHaveLength(people.length);
      for (const one of people) {
        if (one.stance?.value === 'opponent') expect(camps.against).toContain(one);
        if (one.stance?.value === 'supporter') expect(camps.for).toContain(one);
      }
      expect(politicsOf([...people].reverse()).weights).toEqual(weights);
      if (verdict === 'for') expect(weights.for).toBeGreaterThan(weights.against);
    }),
  );
});

test('who has said nothing is counted for nobody', () => {
  fc.assert(
    fc.property(crowd, (people) => {
      const { camps } = politicsOf(people);
      for (const one of people) if (one.stance === null) expect(camps.open).toContain(one);
    }),
  );
});
