/** Nothing lies ahead (O10): what is agreed has no day, its day went by, or nothing is agreed. Pure. */
import type { Situation } from '../situations/situation.ts';
import { type Found, lacking, type StepLack } from './cause.ts';

export const causesOfNextStep = (situation: Situation): Found[] => {
  const lack = stepLack(situation);
  return lack === null ? [] : [lacking({ kind: 'no_next_step', ...lack })];
};

const stepLack = (situation: Situation): StepLack | null => {
  const { deal, today, steps } = situation;
  if (agreedStep(situation) !== null) return null;
  if (isBeforeFirstMeeting(situation)) {
    return { lack: 'first', who: situation.findings.people.people[0]?.name ?? null };
  }
  const { nextStep = null, nextStepOn = null } = deal?.deal ?? {};
  if (nextStep !== null && nextStepOn !== null && nextStepOn < today) {
    return { lack: 'missed', what: nextStep, on: nextStepOn };
  }
  const undated = nextStep ?? steps.find(({ dueOn }) => dueOn === null)?.what;
  return undated === undefined ? { lack: 'none' } : { lack: 'undated', what: undated };
};

/** Later than a lead, a deal that has no visit on record was met before Inroad knew of it. */
export const isBeforeFirstMeeting = ({ account, deal }: Situation): boolean =>
  account.file.lastContactOn === null && (deal === null || deal.deal.stage === 'lead');

export type AgreedStep = { what: string | null; on: string };

/** What lies ahead next, with its day: a meeting before a promise, since one prepares for it. */
export const agreedStep = (situation: Situation): AgreedStep | null =>
  soonest(meetings(situation)) ?? soonest(promises(situation));

/** The deal's next step, or a visit that somebody has planned. */
const meetings = ({ deal, today, nextVisitOn }: Situation): AgreedStep[] => {
  const { nextStep = null, nextStepOn = null } = deal?.deal ?? {};
  const isAhead = nextStep !== null && nextStepOn !== null && nextStepOn >= today;
  return [
    ...(isAhead ? [{ what: nextStep, on: nextStepOn }] : []),
    ...(nextVisitOn === null ? [] : [{ what: null, on: nextVisitOn }]),
  ];
};

/** What is due today is work of today: it takes nobody further. */
const promises = ({ steps, today }: Situation): AgreedStep[] =>
  steps.flatMap(({ what, dueOn }) => (dueOn !== null && dueOn > today ? [{ what, on: dueOn }] : []));

const soonest = (steps: readonly AgreedStep[]): AgreedStep | null =>
  [...steps].sort((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;

/** The day before which advice should be acted on: the next meeting, or the close of the deal where that comes first. */
export const meetingAhead = (situation: Situation): string | null => {
  const closeOn = situation.deal?.deal.closeOn ?? null;
  const days = meetings(situation).map(({ on }) => on);
  const [first] = [...days, ...(closeOn !== null && closeOn >= situation.today ? [closeOn] : [])].sort();
  return first ?? null;
};
