import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RELATION_STAGES } from '../../../../src/sales/relations/kinds.ts';
import { type Contact, matrixOf } from '../../../../src/sales/relations/matrix.ts';
import { relationState } from '../../../../src/sales/relations/stage.ts';

const contact = fc.record<Contact>({
  personName: fc.constantFrom('Ann', 'Bo', 'Cy', 'Di'),
  department: fc.option(fc.constantFrom('Purchasing', 'Quality', 'Production', 'Finance')),
  memberName: fc.constantFrom('Ada', 'Carl'),
  function: fc.option(fc.constantFrom('Sales', 'Service', 'Finance')),
  times: fc.integer({ min: 1, max: 9 }),
  lastOn: fc.constantFrom('2026-01-01', '2026-06-01'),
});

const stateOf = (contacts: readonly Contact[], hasTraded = true, hasJointWork = false) =>
  relationState({ hasTraded, stoppedBy: null, matrix: matrixOf(contacts), hasJointWork });

test('another contact never lowers the stage', () => {
  fc.assert(
    fc.property(fc.array(contact), contact, (contacts, more) => {
      const rank = (some: readonly Contact[]) => RELATION_STAGES.indexOf(stateOf(some).stage);
      expect(rank([...contacts, more])).toBeGreaterThanOrEqual(rank(contacts));
    }),
  );
});

test('the order in which contacts are entered changes nothing', () => {
  fc.assert(
    fc.property(fc.array(contact), (contacts) => {
      expect(matrixOf([...contacts].reverse()).cells.map((row) => row.map((cell) => cell?.times))).toEqual(
        matrixOf(contacts).cells.map((row) => row.map((cell) => cell?.times)),
      );
      expect(stateOf([...contacts].reverse())).toEqual(stateOf(contacts));
    }),
  );
});

test('below the top something is always missing, and before trade it is the first order', () => {
  fc.assert(
    fc.property(fc.array(contact), fc.boolean(), fc.boolean(), (contacts, traded, joint) => {
      const { next, lacks, stage } = stateOf(contacts, traded, joint);
      expect(lacks.length > 0).toBe(next !== null);
      if (!traded) expect(stage).toBe('pre');
    }),
  );
});

test('whose department or function is unknown counts for neither', () => {
  const one = { personName: 'Ann', memberName: 'Ada', times: 1, lastOn: '2026-01-01' };
  const contacts = [
    { ...one, department: 'Quality', function: null },
    { ...one, department: null, function: 'Sales' },
  ];
  expect(stateOf(contacts).stage).toBe('early');
  expect(matrixOf(contacts).unplaced.map(({ lacks }) => lacks)).toEqual(['function', 'department']);
});
