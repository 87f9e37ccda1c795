/** What stands in a situation that calls for action. Pure: the findings of other slices, as things to do. */
import type { Situation } from '../situations/situation.ts';
import type { Cause } from './cause.ts';
import { causesOfAccount } from './causes-of-account.ts';
import { causesOfDeal } from './causes-of-deal.ts';
import { causesOfNextStep, meetingAhead } from './causes-of-next-step.ts';
import { causesOfPeople } from './causes-of-people.ts';
import { causesOfPromises } from './causes-of-promises.ts';
import { causesOfWords } from './causes-of-words.ts';

/** All of them, also what another makes pointless for now. Of one kind the most urgent first: ranking keeps their order. */
export const causesOf = (situation: Situation): Cause[] => {
  const subject = coachedOf(situation);
  const found = [
    ...causesOfPromises(situation),
    ...causesOfPeople(situation),
    ...causesOfWords(situation),
    ...causesOfDeal(situation),
    ...causesOfNextStep(situation),
    ...causesOfAccount(situation),
  ];
  const meetingOn = meetingAhead(situation);
  return found.map((one) => ({ ...one, subject, meetingOn }));
};

/** The deal, or the account as a whole. */
export const coachedOf = ({ deal, account }: Situation): Cause['subject'] =>
  deal === null
    ? { kind: 'account', id: account.file.id, name: account.file.name }
    : { kind: 'deal', id: deal.deal.id, name: deal.deal.name };
