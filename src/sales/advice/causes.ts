/** What stands in a situation that calls for action. Pure: the findings of other slices, as things to do. */
import type { Situation } from '../situations/situation.ts';
import type { Cause } from './cause.ts';
import { causesOfAccount } from './causes-of-account.ts';
import { causesOfDeal } from './causes-of-deal.ts';
import { causesOfPeople } from './causes-of-people.ts';
import { causesOfPromises } from './causes-of-promises.ts';
import { causesOfWords } from './causes-of-words.ts';
import { withoutMoot } from './moot.ts';

/** Of one kind the most urgent first: ranking keeps their order. */
export const causesOf = (situation: Situation): Cause[] => {
  const { deal, account } = situation;
  const subject: Cause['subject'] =
    deal === null
      ? { kind: 'account', id: account.file.id, name: account.file.name }
      : { kind: 'deal', id: deal.deal.id, name: deal.deal.name };
  const found = [
    ...causesOfPromises(situation),
    ...causesOfPeople(situation),
    ...causesOfWords(situation),
    ...causesOfDeal(situation),
    ...causesOfAccount(situation),
  ];
  return withoutMoot(found).map((one) => ({ ...one, subject }));
};
