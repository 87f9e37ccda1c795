/** Contents of visits for tests of pure rules. */
import type { Marked, Named, VisitContent, VisitPerson } from '../../src/sales/visits/content.ts';

export const sure = <T>(value: T): Marked<T> => ({ value, quote: null, certainty: 'sure', by: 'script@1' });

export const known = (id: string | null, name: string, written = name): Marked<Named> =>
  sure({ id, name, written, options: [] });

export const personNamed = (
  name: Marked<Named>,
  more: Partial<Omit<VisitPerson, 'name'>> = {},
): VisitPerson => ({ name, title: null, role: null, stance: null, present: sure(true), ...more });

export const contentWith = (parts: Partial<VisitContent> = {}): VisitContent => ({
  reader: 'script@1',
  account: null,
  secondAccount: null,
  dealId: null,
  visitDate: null,
  mode: null,
  colleagues: [],
  people: [],
  amounts: [],
  competitors: [],
  objections: [],
  nextSteps: [],
  stage: null,
  riskSignals: [],
  sentiment: null,
  trade: [],
  attemptOnly: false,
  amountRanges: [],
  parts: [],
  ...parts,
});
