/** What the completeness of a file is worked out from. Pure. */
import { currentOf, factsOf } from '../evidence/rules.ts';
import type { AccountRecords } from '../grades/records.ts';
import type { AccountStanding } from '../grades/standing.ts';
import type { FileFacts } from './completeness.ts';

export const fileFactsOf = (
  { file, ledger }: AccountRecords,
  { importance, keyTest, ratios, chain }: AccountStanding,
): FileFacts => {
  const told = [...currentOf(ledger, 'role').values()].some(({ value }) => value === 'decider');
  const set = [...currentOf(ledger, 'roles').values()].some(({ value }) => value.includes('decider'));
  return {
    people: file.people,
    hasDecider: told || set,
    importanceShare: importance.knownShare,
    isKeyTestAnswered: keyTest.verdict !== 'unknown',
    hasOrders: file.orders.length > 0,
    hasRivals: factsOf(ledger, 'competitor').length > 0,
    industry: file.industry,
    region: file.region,
    hasValueChain: chain.length > 0,
    hasFinances: ratios.some(({ reading }) => reading !== null),
  };
};
