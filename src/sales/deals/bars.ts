/**
 * The four dimensions of project selling (四度, D6; the source gives the name, the reading is ours): relation width,
 * relation depth, value, speed. Each 0 to 100 from records, null where nothing is known of it. Pure.
 */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { daysBetween } from '../evidence/rules.ts';
import type { DealPicture } from './deal-picture.ts';
import { gradeCriteria } from './grade-criteria.ts';
import { contactsOfDeal, type DealContact } from './people-of-deal.ts';
import { stageOf } from './pipeline.ts';
import { readStagePace } from './stage-time.ts';

export const BARS = ['width', 'depth', 'value', 'speed'] as const;
export type BarName = (typeof BARS)[number];

export type Bar = {
  bar: BarName;
  scorePct: number | null;
  /** The figures behind it: people met of wanted, the weightiest name, days of usual. */
  detail:
    | { of: 'people'; met: number; wanted: number }
    | { of: 'weightiest'; who: string | null }
    | { of: 'value'; known: boolean }
    | { of: 'days'; days: number; usual: number };
  entries: readonly LedgerEntry[];
};

/** Bars of D6, in the catalogue's order. */
export const readBars = (picture: DealPicture): Bar[] => {
  const met = contactsOfDeal(picture).filter((contact) => isRecent(contact, picture));
  return [widthOf(picture, met), depthOf(picture, met), valueBarOf(picture), speedOf(picture)];
};

const isRecent = ({ lastMetOn }: DealContact, { today, rules }: DealPicture): boolean =>
  lastMetOn !== null && daysBetween(lastMetOn, today) <= rules.bars.metWithinDays;

const bounded = (score: number): number => Math.round(Math.min(100, Math.max(0, score)));

const meetings = (met: readonly DealContact[]): LedgerEntry[] => met.flatMap(({ metFrom }) => metFrom ?? []);

const widthOf = ({ pipeline, deal }: DealPicture, met: readonly DealContact[]): Bar => {
  const wanted = stageOf(pipeline, deal).peopleToMeet;
  const scorePct = bounded((met.length / wanted) * 100);
  return {
    bar: 'width',
    scorePct,
    detail: { of: 'people', met: met.length, wanted },
    entries: meetings(met),
  };
};

const depthOf = ({ rules }: DealPicture, met: readonly DealContact[]): Bar => {
  const weigh = ({ role }: DealContact): number => {
    const { decider, influencer, other_role, unknown_role } = rules.bars.depthOf;
    if (role === 'decider') return decider;
    if (role === 'influencer') return influencer;
    return role === null ? unknown_role : other_role;
  };
  const [weightiest] = [...met].sort((a, b) => weigh(b) - weigh(a));
  return {
    bar: 'depth',
    scorePct: weightiest === undefined ? 0 : weigh(weightiest),
    detail: { of: 'weightiest', who: weightiest?.name ?? null },
    entries: weightiest === undefined ? [] : meetings([weightiest]),
  };
};

/**
 * A stated benefit: half for a vague one, full for one with a number or a name. It is not tied to perceived value (G6):
 * the catalogue takes this bar from what the customer has stated of this deal, while CPSV is an estimate of the account's,
 * of which the sign alone is no verdict. Where CPSV falls, the coach says so by itself.
 */
const valueBarOf = (picture: DealPicture): Bar => {
  const { grade, entries, on } = gradeCriteria(picture).value;
  const known = on !== null;
  return {
    bar: 'value',
    scorePct: known ? bounded(grade * 50) : null,
    detail: { of: 'value', known },
    entries,
  };
};

/** Full while within the usual days, then falling to nothing at the table's multiple of them. */
const speedOf = (picture: DealPicture): Bar => {
  const { days, usual } = readStagePace(picture);
  const times = days / Math.max(1, usual);
  const slowest = picture.rules.bars.slowestTimes;
  const scorePct = bounded(((slowest - times) / (slowest - 1)) * 100);
  return { bar: 'speed', scorePct, detail: { of: 'days', days, usual: Math.round(usual) }, entries: [] };
};
