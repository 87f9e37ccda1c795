/**
 * Numbers that embody a judgement about people, each with unit, reason and source. They are the standard of a setting
 * that an admin may change. "Own" marks a judgement of this house.
 */
import { z } from 'zod';

const days = z.int().min(1).max(3650);
const points = z.int().min(0).max(100);

export const peopleNumbers = z.strictObject({
  staleAfterDays: days,
  metWithinDays: days,
  deepFromMeetings: z.int().min(1).max(20),
  closenessFallsAfterDays: days,
  toldFirstDays: z.int().min(0).max(365),
  contradictionDays: days,
  complaintDays: days,
  guideSupporter: points,
  guideGains: points,
  guideOftenMetMax: points,
});
export type PeopleNumbers = z.infer<typeof peopleNumbers>;

export const PEOPLE_NUMBERS: PeopleNumbers = {
  /** Days. A quarter without a word: budgets, posts and minds change by the quarter. Own. */
  staleAfterDays: 90,
  /** Days. Who was met within a quarter counts as a living contact, for breadth and for single threading (K11). Own. */
  metWithinDays: 90,
  /** Meetings. Three make a contact deep: one to get to know, one to work, one to follow up (K11). Own. */
  deepFromMeetings: 3,
  /** Days without meeting after which closeness counts a degree lower, and again after as many (K6). Own: four months. */
  closenessFallsAfterDays: 120,
  /** Days in which a colleague alone is told that he alone knows a contact; a fortnight to mend it himself (K12). Own. */
  toldFirstDays: 14,
  /** Days. Two visits that tell different things within two months: one may be wrong, rather than changed. Own. */
  contradictionDays: 60,
  /** Days for which a complaint weighs on the bar of quality (K13): half a year, until a cycle of deliveries is over. Own. */
  complaintDays: 180,
  /** Points of a candidate for inside guide (K3): who is for us already. The source ranks supporters first. */
  guideSupporter: 3,
  /** Points: who gains or feels success when we win (users, initiators, a motive on record). The source names it second. */
  guideGains: 2,
  /** Points at most for meetings, one each: who is met often speaks freely. Own. */
  guideOftenMetMax: 3,
};
