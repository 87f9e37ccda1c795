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

/**
 * What lies ahead next, with its day: the deal's next step, a planned visit, or a promise. What is due today is work of
 * today: it takes nobody further, unless it is the next step itself.
 */
export const agreedStep = ({ deal, steps, today, nextVisitOn }: Situation): AgreedStep | null => {
  const { nextStep = null, nextStepOn = null } = deal?.deal ?? {};
  const ahead: AgreedStep[] = [
    ...(nextStep !== null && nextStepOn !== null && nextStepOn >= today
      ? [{ what: nextStep, on: nextStepOn }]
      : []),
    ...(nextVisitOn === null ? [] : [{ what: null, on: nextVisitOn }]),
    ...steps.flatMap(({ what, dueOn }) => (dueOn !== null && dueOn > today ? [{ what, on: dueOn }] : [])),
  ];
  const [first] = ahead.sort((a, b) => (a.on < b.on ? -1 : 1));
  return first ?? null;
};
