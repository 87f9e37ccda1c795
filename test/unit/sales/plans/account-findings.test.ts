import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../../src/sales/evidence/ledger.ts';
import type { AccountRecords } from '../../../../src/sales/grades/records.ts';
import { accountFindings } from '../../../../src/sales/plans/account-findings.ts';
import { planRulesOf } from '../../../../src/sales/plans/settings.ts';
import { relationRulesOf } from '../../../../src/sales/relations/settings.ts';
import type { Settings } from '../../../../src/sales/settings/store.ts';

const standards: Settings = { of: (setting) => setting.standard };
const rules = { plans: planRulesOf(standards), relations: relationRulesOf(standards) };
const TODAY = '2026-11-24';

const entry = (id: string, property: LedgerEntry['property'], value: unknown): LedgerEntry => ({
  id,
  subjectKind: 'account',
  subjectId: 'a',
  accountId: 'a',
  dealId: null,
  property,
  value,
  quote: null,
  visitId: null,
  certainty: 'sure',
  byHand: true,
  audience: 'team',
  memberId: 'm',
  memberName: 'Ada',
  observedOn: '2026-11-01',
  recordedAt: new Date('2026-11-01T08:00:00Z'),
});

const recordsWith = (
  ledger: readonly LedgerEntry[],
  file: Partial<AccountRecords['file']> = {},
): AccountRecords => ({
  file: {
    id: 'a',
    name: 'Oakhurst',
    kind: 'customer',
    industry: null,
    region: null,
    ownerName: 'Ada',
    ownerZone: 'Europe/Berlin',
    people: [],
    orders: [],
    pipelines: [],
    hasWon: false,
    lastContactOn: null,
    ...file,
  },
  ledger,
  meetings: [],
});

const kindsOf = (records: AccountRecords) =>
  accountFindings(records, rules, TODAY).map(({ finding }) => finding);

test('a graded account that is due, an ungraded one not', () => {
  const graded = entry('s', 'importance_score', { criterion: 'profit', score: 5 });
  const due = accountFindings(recordsWith([graded], { lastContactOn: '2026-11-01' }), rules, TODAY);
  expect(due).toContainEqual(
    expect.objectContaining({ finding: 'contact_due', grade: 'A', entryIds: ['s'] }),
  );
  expect(kindsOf(recordsWith([graded], { lastContactOn: '2026-11-23' }))).not.toContain('contact_due');
  expect(kindsOf(recordsWith([]))).not.toContain('contact_due');
});

test('what the next stage of the relation lacks, and uncoupling by a word', () => {
  expect(accountFindings(recordsWith([]), rules, TODAY)).toContainEqual({
    finding: 'relation_lacks',
    stage: 'pre',
    next: 'early',
    lacks: [{ lack: 'first_order' }],
    entryIds: [],
  });
  const lost = entry('t', 'trade', { word: 'lost', words: 'they said so' });
  expect(kindsOf(recordsWith([lost], { hasWon: true }))).toContain('uncoupling');
});

test('a value below nothing, and a price objection of unknown value', () => {
  const side = (name: string, points: number) => entry(name, 'perceived_value', { side: name, points });
  const low = accountFindings(
    recordsWith([side('benefit', 6), side('cost', 4), side('expected', 4)]),
    rules,
    TODAY,
  );
  expect(low).toContainEqual(expect.objectContaining({ finding: 'value_low', surplus: -2, before: null }));
  expect(kindsOf(recordsWith([entry('o', 'objection', 'price')]))).toContain('value_unknown');
});

test('a blank of the file that the customer can fill, and no offer where nothing is bought', () => {
  const findings = accountFindings(recordsWith([]), rules, TODAY);
  expect(findings).toContainEqual({ finding: 'file_blank', item: 'rivals', who: null, pct: 0, entryIds: [] });
  expect(findings.some(({ finding }) => finding === 'next_offer')).toBe(false);
});
