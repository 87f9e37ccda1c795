/** K4: somebody whose resistance must be dissolved. Unanswered, it is a gap. Pure. */

import type { LedgerEntry } from '../evidence/ledger.ts';
import { type Contradiction, contradictionsOf, daysBetween, type Known } from '../evidence/rules.ts';
import type { Standing } from './standing.ts';

export type OpponentGap = { person: Standing; since: string; days: number };

/** Against us, not met since it was told, and without a plan made since. */
export const unansweredOpponents = (people: readonly Standing[], today: string): OpponentGap[] =>
  people
    .flatMap((person): OpponentGap[] => {
      if (person.stance?.value !== 'opponent') return [];
      const since = person.stance.entry.observedOn;
      const planned = person.answerPlan !== null && person.answerPlan.entry.observedOn >= firstTold(person);
      const metSince = person.lastMet !== null && person.lastMet.lastOn > since;
      return planned || metSince ? [] : [{ person, since, days: daysBetween(since, today) }];
    })
    .sort((a, b) => b.days - a.days || (a.person.name < b.person.name ? -1 : 1));

/** The day on which the present stance began. */
const firstTold = ({ stances, stance }: Standing): string =>
  stances[0]?.entry.observedOn ?? stance?.entry.observedOn ?? '';

export type StanceContradiction = Contradiction<Known<LedgerEntry, 'stance'>>;

/** Two visits that put a person on opposite sides within a short time. Neutral beside either is no contradiction. */
export const stanceContradictions = (
  facts: readonly LedgerEntry[],
  withinDays: number,
): StanceContradiction[] =>
  contradictionsOf(
    facts.filter(({ value, property }) => property !== 'stance' || value !== 'neutral'),
    'stance',
    withinDays,
  ).filter(({ now }) => !now.byHand);
